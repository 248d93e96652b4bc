import {durationUnits, halfPeriods, isCue, modifiersBefore} from '../../../lexicon/index.js'
import {isClosed, phraseBefore, wordAfter, wordBefore} from '../beside.js'
import {codeAt, isLetter} from '../letters.js'
import {isPlural, nounWordAfter} from '../read/noun-words.js'
import type {Fraction} from './fraction.js'

/** “two thirds”, “one-third”, “a third of”, “half the”; not “a third plant”, not “half of the year”, not “one hundredth store”. */
export function isRatio(text: string, fraction: Fraction): boolean {
  const {end, lead, word, parts, isPlural} = fraction
  if (isLetter(codeAt(text, end)) || (lead === 'none' && word !== 'half')) return false
  const next = wordAfter(text, end)
  const isOf = next?.lower === 'of' && text[end] === ' '
  if (word === 'half') return isHalf(text, fraction, isOf)
  if (text[end] === '-') return false
  if (isOf || (lead === 'number' && (isPlural || parts <= 12))) return true
  return isClosed(text, end) && (lead === 'number' || isMeasured(text, fraction))
}

/** “fell by a third.”, or nothing but “a third”: what follows “he opened a third.” is another one. */
function isMeasured(text: string, {start}: Fraction): boolean {
  const word = wordBefore(text, start)
  if (!word || word.text === '') return text.slice(0, start).trim() === ''
  return isCue('byHowMuch', word.lower) || phraseBefore(text, start, modifiersBefore, 3) !== undefined
}

/** “half the members”, “half of them”, “more than half people”, “a half.”; not “the second half of the year”. */
function isHalf(text: string, fraction: Fraction, isOf: boolean): boolean {
  const {start, end, lead} = fraction
  const next = wordAfter(text, end)
  if (lead !== 'none' && isClosed(text, end)) return isMeasured(text, fraction)
  if (!next) return false
  if (!isOf) return isCue('whole', next.lower) || isHalfOfMany(text, start, end)
  const whole = wordAfter(text, next.end)
  // A year or a sum in digits: “half of 2026” is a stretch of time.
  if (!whole) return false
  const noun = isCue('whole', whole.lower) ? wordAfter(text, whole.end) : whole
  return !halfPeriods.has(noun?.lower ?? '') && !halfPeriods.has(whole.lower)
}

/** “more than half ⟨people⟩”: a modifier stands before, and a plural that is no period behind. */
function isHalfOfMany(text: string, start: number, end: number): boolean {
  const noun = nounWordAfter(text, end)
  if (!noun || !isPlural(noun) || durationUnits.has(noun.lower) || noun.lower === 'dozens') return false
  return phraseBefore(text, start, modifiersBefore, 3) !== undefined
}
