import {fractionWords, numberScales, numberWords} from '../../../lexicon/index.js'
import {phraseAfter, wordAfter} from '../beside.js'

/** A fraction in words: “two thirds” is 2 of 3 parts. */
export interface Fraction {
  readonly end: number
  readonly count: number
  readonly parts: number
  /** What stands before the fraction word: “a”, “two”; empty in “half”. */
  readonly lead: string
  /** The fraction word, lower case. */
  readonly word: string
}

/** The fraction that begins at `start`: “one-third”, “a quarter”, “three fifths”, “half”. */
export function readFraction(text: string, start: number): Fraction | undefined {
  const first = wordAfter(text, start)
  if (!first || first.start !== start) return undefined
  if (first.lower === 'half' || first.lower === 'quarter')
    return {end: first.end, count: 1, parts: first.lower === 'half' ? 2 : 4, lead: '', word: first.lower}
  const count = first.lower === 'a' || first.lower === 'an' ? 1 : countOf(first.lower)
  const second = count > 0 ? wordAfter(text, first.end) : undefined
  const parts = second && fractionWords.get(second.lower)
  return parts === undefined
    ? undefined
    : {end: second?.end ?? 0, count, parts, lead: first.lower, word: second?.lower ?? ''}
}

const countOf = (word: string): number => {
  const known = numberWords.get(word)
  return known?.kind === 'cardinal' ? known.value : 0
}

/** The scale that a fraction is of: “half ⟨a million⟩”, “a quarter ⟨of a billion⟩”, “quarter ⟨million⟩”. */
export function scaleOfFraction(text: string, end: number): {readonly end: number; readonly power: number} | undefined {
  let at = end
  for (const skipped of ['of', 'a']) {
    const word = wordAfter(text, at)
    if (word?.lower === skipped) at = word.end
  }
  const scale = text[at] === ' ' ? phraseAfter(text, at, numberScales, 1) : undefined
  return scale && scale.value > 2 ? {end: scale.end, power: scale.value} : undefined
}
