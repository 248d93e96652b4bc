import {type DurationUnit, durationAdjectives, durationUnits, isCue} from '../../../lexicon/index.js'
import {type Found, phraseAfter, wordAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {moveScale} from '../find/amount.js'
import {type Reading, tailOf, toReading} from './reading.js'

/** A stretch of time: “three-year”, “six successful years”, “three very intense years”, “90 or more days”, “10+ years”. */
export function readDuration(text: string, amount: Amount): Reading | undefined {
  const from = tailOf(text, amount)
  let at = from
  for (let i = 0; i < 4; i++) {
    const unit = phraseAfter(text, at, durationUnits, 1)
    if (unit) return isUnit(text, from, unit) ? toDuration(amount, unit.end, unit.value) : undefined
    const word = wordAfter(text, at)
    if (!word) return undefined
    if (word.lower === 'or' && wordAfter(text, word.end)?.lower === 'more')
      at = wordAfter(text, word.end)?.end ?? word.end
    else {
      const adjective = isCue('intensifier', word.lower) ? wordAfter(text, word.end) : word
      if (!adjective || !durationAdjectives.has(adjective.lower) || text[word.start - 1] === '-') return undefined
      at = text.startsWith(', ', adjective.end) ? adjective.end + 1 : adjective.end
    }
  }
  return undefined
}

/** “HR professionals” are no hours; “5hr” may stand glued, “5s” not. */
const isUnit = (text: string, from: number, unit: Found<DurationUnit>): boolean =>
  (unit.start > from || unit.phrase.length > 1) &&
  (unit.phrase.length > 3 || text.slice(unit.start, unit.end) !== unit.phrase.toUpperCase())

function toDuration(amount: Amount, end: number, {unit, letter, isClock, factor}: DurationUnit): Reading {
  const value =
    factor === 10 || factor === 100 ? moveScale(amount.plain, amount.scale + Math.log10(factor)) : amount.value * factor
  return toReading(amount, 'duration', {end, unit, iso: `P${isClock ? 'T' : ''}${value}${letter}`})
}
