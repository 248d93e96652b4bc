import type {Prose} from '../../prose/index.js'
import {overlaps, type Span} from '../../source/index.js'
import {wordAfter} from './beside.js'
import type {DraftFigure} from './draft-figure.js'
import type {Amount} from './find/amount.js'
import {findDigitAmounts} from './find/digits.js'
import {isMarker} from './find/markers.js'
import {findMasks} from './find/masks.js'
import {isName} from './find/names.js'
import {findRatios} from './find/ratios.js'
import {findWordAmounts} from './find/words.js'
import {isLetter} from './letters.js'
import {readFigure} from './read/read-figure.js'
import type {Reading} from './read/reading.js'
import {withElidedNouns} from './refine/elided-nouns.js'
import {joinRanges} from './refine/ranges.js'
import {isRepeatedName} from './refine/repeated-names.js'

/** What the whole release says of its figures: what a bare `$` means, and names with numbers in them. */
export interface ReleaseFacts {
  readonly dollar: string
  readonly names: ReadonlySet<string>
}

/** The figures of a block in order, as offsets into its text. `dates` are stretches whose numbers are no figures. */
export function findFigures(prose: Prose, dates: readonly Span[], release: ReleaseFacts): readonly DraftFigure[] {
  const amounts = [...findDigitAmounts(prose), ...findWordAmounts(prose)].sort((a, b) => a.start - b.start)
  const taken = [...dates, ...findMasks(prose)]
  const ratios = findRatios(prose, amounts).filter(ratio => !touches(ratio, taken))
  const free = amounts.filter(amount => !touches(amount, taken) && !touches(amount, ratios))
  const readings = readAmounts(prose, free, release)
  const figures = [...joinRanges(prose.text, readings), ...ratios].sort((a, b) => a.start - b.start)
  return withElidedNouns(prose, figures)
}

function readAmounts({text, role}: Prose, amounts: readonly Amount[], release: ReleaseFacts): readonly Reading[] {
  const isTitle = role === 'headline' || role === 'subheadline' || role === 'heading'
  const readings: Reading[] = []
  for (const amount of amounts) {
    const last = readings.at(-1)
    if (last && isSaidAgain(text, last, amount)) continue
    const reading = readFigure(text, amount)
    if (!reading || isOnlyOne(text, reading) || isCode(text, reading)) continue
    const hasUnit = reading.hasOwnUnit && reading.kind !== 'count'
    if (role !== 'table' && isMarker(text, amount, isTitle || hasUnit)) continue
    const isJoined = last !== undefined && (last.end === amount.start - 1 || last.amount.end === amount.start - 1)
    if (isName(text, amount, {hasUnit, isTitle, isJoined}) || (!hasUnit && isRepeatedName(text, amount, release.names)))
      continue
    if (last && overlaps(reading, last)) continue
    readings.push(reading.isBareDollar ? {...reading, unit: release.dollar} : reading)
  }
  return readings
}

/** “eight (8)” is one figure. */
const isSaidAgain = (text: string, last: Reading, {start, value}: Amount): boolean =>
  last.amount.isWord && last.amount.value === value && /^\s?\($/.test(text.slice(last.amount.end, start))

/** “one” alone, as a pronoun or article, is no figure; “one million”, “one percent” and “one to two” are. */
function isOnlyOne(text: string, {amount, kind}: Reading): boolean {
  if (!amount.isWord || amount.value !== 1) return false
  const next = wordAfter(text, amount.end)
  if (
    next &&
    (next.lower === 'to' || next.lower === 'or') &&
    /^(?:two|three|four|five)$/.test(wordAfter(text, next.end)?.lower ?? '')
  )
    return false
  return kind === 'count' || kind === 'number' || kind === 'ordinal'
}

/** `RMB870` is read for its currency; `ABC123` is a code. */
const isCode = (text: string, {amount, kind}: Reading): boolean =>
  kind !== 'money' && isLetter(text.charCodeAt(amount.start - 1))

const touches = (span: Span, others: readonly Span[]): boolean => others.some(other => overlaps(span, other))
