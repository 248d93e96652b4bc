import {isCue, modifiersBefore} from '../../../lexicon/index.js'
import {type Prose, sentenceIndexAt} from '../../../prose/index.js'
import {phraseBefore, wordBefore} from '../beside.js'
import type {DraftFigure} from '../draft-figure.js'
import {nounBefore} from '../read/noun-before.js'
import {isJoinedPart} from './joined-parts.js'
import {comparedCount} from './placed-count.js'

/** Gives a bare number the noun that stands before it: “347 beds, of which ⟨275⟩ are staffed”, “up from ⟨300⟩”. */
export function withElidedNouns(prose: Prose, figures: readonly DraftFigure[]): readonly DraftFigure[] {
  const {text} = prose
  let counted: DraftFigure | undefined
  let last: DraftFigure | undefined
  let before: DraftFigure | undefined
  return figures.map(figure => {
    if (figure.kind === 'count' && figure.unit !== null) {
      before = counted
      counted = last = figure
      return figure
    }
    if (!isBare(figure)) return figure
    const isSame = counted !== undefined && isInOneSentence(prose, counted.start, figure.start)
    const unit = counted && last && isSame ? unitOf(text, figure, {counted, last, before}) : undefined
    const noun = unit ?? nounBefore(text, startOfModifier(text, figure), figure.end)
    if (noun === undefined || noun === null) return figure
    last = {...figure, kind: 'count', unit: noun}
    if (unit === undefined) counted = last
    return last
  })
}

const isInOneSentence = (prose: Prose, a: number, b: number): boolean =>
  sentenceIndexAt(prose, a) === sentenceIndexAt(prose, b)

/** A whole number, or a range of them, of which nothing says what it counts. */
function isBare({kind, unit, value, min, max}: DraftFigure): boolean {
  if ((kind !== 'number' && kind !== 'count') || unit !== null) return false
  return value === null ? Number.isInteger(min) && Number.isInteger(max) : Number.isInteger(value)
}

const startOfModifier = (text: string, {start}: DraftFigure): number => {
  const modifier = phraseBefore(text, start, modifiersBefore, 3)
  return modifier && !isCue('reaches', modifier.phrase) ? modifier.start : start
}

/** The counts before a bare number: the last with a noun of its own, the last one at all, and the one before. */
interface Counts {
  readonly counted: DraftFigure
  readonly last: DraftFigure
  readonly before: DraftFigure | undefined
}

/** The unit of the count before, where the number says how many of the same. */
function unitOf(text: string, figure: DraftFigure, {counted, last, before}: Counts): string | null | undefined {
  if (figure.value !== null && isElided(text, figure, figure.value, counted)) return counted.unit
  if (!isJoinedPart(text, {...figure, start: startOfModifier(text, figure)}, counted, last)) return undefined
  return (before && last === counted ? comparedCount(text, figure, counted, before) : counted).unit
}

/** No greater than what it is part of, behind a word that refers back or in parentheses. */
function isElided(text: string, {start, end}: DraftFigure, value: number, counted: DraftFigure): boolean {
  if (/^ [a-z]{2,12}ed (?:the|a|an|its|their|by|in|on)\b/.test(text.slice(end, end + 24))) return true
  if (value < 0 || value > wholeOf(counted)) return false
  if (text[start - 1] === '(' && text[end] === ')') return true
  const word = wordBefore(text, start)?.lower
  return (
    isCue('refersBack', word) ||
    /^ (?:came|were|are|have|will|of (?:them|these|those|which|whom))\b/.test(text.slice(end, end + 10))
  )
}

const wholeOf = ({max, value}: DraftFigure): number => max ?? value ?? 0
