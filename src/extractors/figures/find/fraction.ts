import {fractionWords, numberScales, numberWords} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import {phraseAfter, type Word, wordAfter} from '../beside.js'
import {type Cardinal, readCardinal} from './cardinal.js'
import {valueOfSum} from './number-sum.js'

/** The parts of a fraction in words: “thirds”, “twenty-fifth”. */
interface Parts {
  readonly end: number
  readonly parts: number
  /** The last word, lower case. */
  readonly word: string
  readonly isPlural: boolean
}

/** A fraction in words: “two thirds” is 2 of 3 parts. */
export interface Fraction extends Span, Parts {
  readonly count: number
  /** What stands before the parts: an article, a number, or nothing. */
  readonly lead: 'article' | 'number' | 'none'
}

/** The fraction that begins behind `at`: “a third”, “two thirds”, “half”. */
export function fractionAfter(text: string, at: number): Fraction | undefined {
  const first = wordAfter(text, at)
  if (!first) return undefined
  const {start, end, lower} = first
  if (lower === 'half' || lower === 'quarter') return bareFraction(first)
  if (lower === 'a' || lower === 'an') return articleFraction(text, start, end)
  return numberWords.has(lower) ? numberFraction(text, start, readCardinal(text, start)) : undefined
}

/** “half” and “quarter” with nothing before them. */
export function bareFraction({start, end, lower}: Word): Fraction {
  return {start, end, count: 1, parts: lower === 'half' ? 2 : 4, word: lower, isPlural: false, lead: 'none'}
}

/** “a third”, “a twenty-fifth”: `end` is where the article ends. */
export function articleFraction(text: string, start: number, end: number): Fraction | undefined {
  const parts = readParts(text, end)
  return parts && !parts.isPlural ? {start, count: 1, lead: 'article', ...parts} : undefined
}

/** “two thirds”, “one twenty-fifth”, “twenty-three fifths”: the parts behind a number. */
export function numberFraction(text: string, start: number, cardinal: Cardinal): Fraction | undefined {
  const {end, value, sum, before} = cardinal
  const parts = sum.last === 'none' ? undefined : readParts(text, end)
  if (!parts || (!parts.isPlural && value !== 1) || isManyWholes(value, parts.parts)) return undefined
  // “one hundred thirty-fifths” are 100 of 35 parts, “twenty fifths” 20 of 5.
  const isSplit = sum.last === 'tens' && before.sum.last !== 'none' && !before.isAnd && parts.parts < 10
  if (!isSplit) return {start, count: value, lead: 'number', ...parts}
  const count = valueOfSum(before.sum)
  return {start, lead: 'number', ...parts, count, parts: value - count + parts.parts}
}

/** “four quarters” are a year, and “two halves” a game. */
const isManyWholes = (count: number, parts: number): boolean => (parts === 4 || parts === 2) && count >= parts

function readParts(text: string, at: number): Parts | undefined {
  const word = wordAfter(text, at)
  if (!word) return undefined
  const {end, lower} = word
  const parts = fractionWords.get(lower)
  if (parts !== undefined) return {end, parts, word: lower, isPlural: isPlural(lower)}
  return numberWords.has(lower) ? compoundParts(text, at) : undefined
}

/** “twenty-fifth”, “twenty-firsts”, “one hundred and fifth” */
function compoundParts(text: string, at: number): Parts | undefined {
  const {end, value, sum, ordinal} = readCardinal(text, at)
  if (sum.last === 'none') return undefined
  if (ordinal) return {end: ordinal.end, parts: ordinal.value, word: '', isPlural: false}
  const last = wordAfter(text, end)
  const own = last && isPlural(last.lower) ? numberWords.get(last.lower.slice(0, -1)) : undefined
  if (!last || own?.kind !== 'ordinal' || sum.last === 'unit') return undefined
  return {end: last.end, parts: value + own.value, word: last.lower, isPlural: true}
}

const isPlural = (word: string): boolean => word.endsWith('s')

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
