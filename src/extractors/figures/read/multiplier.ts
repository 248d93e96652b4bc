import {comparisonWords} from '../../../lexicon/index.js'
import {wordAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {codeAt, isDigit, isLetter} from '../letters.js'
import {type Reading, toReading} from './reading.js'

/** How many times something is: `2.5x`, “threefold”, “10-fold”, “three times faster”. */
export function readMultiplier(text: string, amount: Amount): Reading | undefined {
  const end = endOfTimes(text, amount.end)
  return end === undefined ? undefined : toReading(amount, 'multiplier', {end, unit: 'x'})
}

function endOfTimes(text: string, at: number): number | undefined {
  const sign = text.charAt(at)
  if (sign === 'x' || sign === 'X' || sign === '×') {
    const next = codeAt(text, at + 1)
    // `1920x1080` and “4x 500 GB” are no multipliers.
    return isLetter(next) || isDigit(next) || /^ \d/.test(text.slice(at + 1, at + 3)) ? undefined : at + 1
  }
  const word = wordAfter(text, at)
  if (word?.lower === 'fold') return word.end
  if (word?.lower !== 'times' || text[at] !== ' ') return undefined
  const next = wordAfter(text, word.end)
  return next === undefined || comparisonWords.has(next.lower) ? word.end : undefined
}
