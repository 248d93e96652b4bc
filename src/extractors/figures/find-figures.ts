import {onceForWordsAnd, type Prose} from '../../prose/index.js'
import {coverOf, overlaps, type Span} from '../../source/index.js'
import {isWhole, wordAfter} from './beside.js'
import type {DraftFigure} from './draft-figure.js'
import type {Amount} from './find/amount.js'
import {findDigitAmounts} from './find/digits.js'
import {isMarker} from './find/markers.js'
import {findMasks} from './find/masks.js'
import {isName} from './find/names.js'
import {findRatios} from './find/ratios.js'
import type {BlockScan} from './find/scan.js'
import {findWordNumbers} from './find/words.js'
import {isLetter} from './letters.js'
import {readFigure} from './read/read-figure.js'
import type {Reading} from './read/reading.js'
import {withElidedNouns} from './refine/elided-nouns.js'
import {joinRanges} from './refine/ranges.js'
import {isRepeatedName} from './refine/repeated-names.js'
import {withSharedUnits} from './refine/shared-units.js'

/** What the whole release says of its figures: what a bare `$` means, and names with numbers in them. */
export interface ReleaseFacts {
  readonly dollar: string
  readonly names: ReadonlySet<string>
  /** All of that as one text. */
  readonly key: string
}

/** What a block is read with: `dates` are stretches whose numbers are no figures. */
interface Known {
  readonly scan: BlockScan
  readonly dates: readonly Span[]
  readonly release: ReleaseFacts
}

/** The figures of a block in order, as offsets into its text. */
export const findFigures: (prose: Prose, known: Known) => readonly DraftFigure[] = onceForWordsAnd(
  ({dates, release}: Known) =>
    `${release.key} ${dates.length === 0 ? '' : dates.map(({start, end}) => `${start}-${end}`).join()}`,
  readFigures,
)

const none: readonly DraftFigure[] = []

function readFigures(prose: Prose, {dates, release, scan}: Known): readonly DraftFigure[] {
  const words = findWordNumbers(prose, scan.places)
  const amounts = inOrder(findDigitAmounts(prose, scan.places), words.amounts)
  if (amounts.length === 0 && words.fractions.length === 0) return none
  const masks = findMasks(prose, scan)
  const [isDate, isMasked] = [coverOf(dates), coverOf(masks)]
  const isFree = (span: Span): boolean => !isDate(span) && !isMasked(span)
  const free = amounts.filter(isFree)
  const ratios = findRatios(prose.text, free, words.fractions).filter(isFree)
  const isRatio = coverOf(ratios)
  const others = ratios.length === 0 ? free : free.filter(amount => !isRatio(amount))
  const figures = joinRanges(prose.text, readAmounts(prose, others, release))
  return withElidedNouns(prose, withSharedUnits(prose.text, inOrder(figures, ratios)))
}

/** Two lists of stretches in order as one. */
function inOrder<S extends Span>(some: readonly S[], others: readonly S[]): readonly S[] {
  if (others.length === 0) return some
  return [...some, ...others].sort((a, b) => a.start - b.start)
}

function readAmounts({text, role}: Prose, amounts: readonly Amount[], release: ReleaseFacts): readonly Reading[] {
  const isTitle = role === 'headline' || role === 'subheadline' || role === 'heading'
  const readings: Reading[] = []
  for (const amount of amounts) {
    const last = readings.at(-1)
    if (last && isSaidAgain(text, last, amount)) continue
    const reading = readFigure(text, amount)
    if (!reading || isNoCount(text, reading) || isCode(text, reading)) continue
    const hasUnit = reading.hasOwnUnit && reading.kind !== 'count'
    if (role !== 'table' && isMarker(text, amount, {hasUnit, isTitle})) continue
    const isJoined = last !== undefined && (last.end === amount.start - 1 || last.amount.end === amount.start - 1)
    if (isName(text, amount, {hasUnit, isTitle, isJoined}) || (!hasUnit && isRepeatedName(text, amount, release.names)))
      continue
    if (last && overlaps(reading, last)) continue
    readings.push(reading.isBareDollar ? {...reading, unit: release.dollar} : reading)
  }
  return readings
}

/** “eight (8)” is one figure, “fifty percent (50%)” and “five million dollars ($5,000,000)” too. */
function isSaidAgain(text: string, last: Reading, {start, value}: Amount): boolean {
  if (!last.amount.isWord || last.amount.value !== value) return false
  return (
    /^\s?\($/.test(text.slice(last.amount.end, start)) || /^\s?\((?:US)?[$€£¥₹]?$/.test(text.slice(last.end, start))
  )
}

/**
 * “one” alone, as a pronoun or article, is no figure, “zero waste” and “a couple of friends” are none; “one million”, “one
 * percent”, “minus one” and “one to two” are.
 */
function isNoCount(text: string, {amount, kind, value}: Reading): boolean {
  if (!amount.isWord || value < 0 || amount.value > 2) return false
  if (kind !== 'count' && kind !== 'number' && kind !== 'ordinal') return amount.value === 0 && kind === 'duration'
  if (amount.value === 0) return !isWhole(text, amount)
  if (amount.value === 2) return /\sof$/i.test(text.slice(amount.start, amount.end))
  if (amount.value !== 1) return false
  const next = wordAfter(text, amount.end)
  if (
    next &&
    (next.lower === 'to' || next.lower === 'or') &&
    /^(?:two|three|four|five)$/.test(wordAfter(text, next.end)?.lower ?? '')
  )
    return false
  return true
}

/** `RMB870` is read for its currency; `ABC123` is a code, and `.22` rifle a calibre. */
const isCode = (text: string, {amount: {start}, kind}: Reading): boolean =>
  (kind !== 'money' && isLetter(text.charCodeAt(start - 1))) || (kind === 'count' && text[start] === '.')
