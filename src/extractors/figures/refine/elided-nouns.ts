import {isCue} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {wordBefore} from '../beside.js'
import type {DraftFigure} from '../draft-figure.js'

/** Gives a bare number the noun of the count before it in its sentence: “347 beds, of which ⟨275⟩ are staffed”. */
export function withElidedNouns({text, sentences}: Prose, figures: readonly DraftFigure[]): readonly DraftFigure[] {
  if (figures.length < 2) return figures
  let counted: DraftFigure | undefined
  return figures.map(figure => {
    const isSame = counted !== undefined && isInOneSentence(sentences, counted.start, figure.start)
    if (figure.kind === 'count' && figure.unit !== null) counted = figure
    if (!counted || !isSame || counted === figure || !isElided(text, figure, counted)) return figure
    return {...figure, kind: 'count', unit: counted.unit}
  })
}

const isInOneSentence = (sentences: readonly Span[], a: number, b: number): boolean =>
  !sentences.some(({start}) => start > a && start <= b)

/** A bare whole number, no greater than what it is part of, behind a word that refers back or in parentheses. */
function isElided(text: string, {kind, value, unit, start, end}: DraftFigure, counted: DraftFigure): boolean {
  if ((kind !== 'number' && kind !== 'count') || unit !== null || value === null || !Number.isInteger(value))
    return false
  if (/^ [a-z]{2,12}ed (?:the|a|an|its|their|by|in|on)\b/.test(text.slice(end, end + 24))) return true
  const whole = counted.max ?? counted.value ?? 0
  if (value < 0 || value > whole) return false
  if (text[start - 1] === '(' && text[end] === ')') return true
  const word = wordBefore(text, start)?.lower
  return (
    isCue('refersBack', word) ||
    /^ (?:came|were|are|have|will|of (?:them|these|those|which|whom))\b/.test(text.slice(end, end + 10))
  )
}
