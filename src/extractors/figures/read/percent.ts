import {percentWords} from '../../../lexicon/index.js'
import {phraseAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {type Reading, tailOf, toReading} from './reading.js'
import {isParenthesised, negate, signBefore} from './sign.js'

/** A share of a hundred: `12%`, “12 percent”, “2 percentage points”, “35 bps”, `(1.2)%` in a cell. */
export function readPercent(text: string, amount: Amount): Reading | undefined {
  const isWrapped = isParenthesised(text, amount.start, amount.end)
  const found = percentAfter(text, isWrapped ? amount.end + 1 : tailOf(text, amount))
  if (!found) return undefined
  const sign = signBefore(text, amount.start)
  return toReading(amount, 'percent', {
    start: amount.start - (isWrapped ? 1 : sign.length),
    end: found.end,
    unit: found.unit,
    value: isWrapped || sign.isNegative ? negate(amount.value) : amount.value,
  })
}

function percentAfter(text: string, at: number): {readonly end: number; readonly unit: string} | undefined {
  const sign = text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at
  if (text[sign] === '%' || text[sign] === '％') {
    const points = phraseAfter(text, sign + 1, pointWords, 2)
    return points ? {end: points.end, unit: 'pp'} : {end: sign + 1, unit: '%'}
  }
  const word = phraseAfter(text, at, percentWords, 2)
  return word && {end: word.end, unit: word.value}
}

/** “5 % points” */
const pointWords: ReadonlyMap<string, true> = new Map([
  ['points', true],
  ['point', true],
  ['percentage points', true],
])
