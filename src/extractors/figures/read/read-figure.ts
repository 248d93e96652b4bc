import type {DraftFigure} from '../draft-figure.js'
import {type Amount, withoutScale} from '../find/amount.js'
import {readGrouping} from '../find/grouping.js'
import {readCount, readLoose, readMillions} from './count.js'
import {readDuration} from './duration.js'
import {readMeasure} from './measure.js'
import {modifierOf} from './modifier.js'
import {readMoney} from './money.js'
import {readMultiplier} from './multiplier.js'
import {readOrdinal} from './ordinal.js'
import {readPercent} from './percent.js'
import type {Reading} from './reading.js'

/** Says what a number states, from what stands straight before and after it. Undefined when it is no figure by itself. */
export function readFigure(text: string, amount: Amount): Reading | undefined {
  const again = amount.isWord ? endOfRepeat(text, amount) : undefined
  if (again !== undefined) {
    const reading = readFigure(text, {...amount, isWord: false, end: again, digitsEnd: again})
    // “fifty (50)-year” has its unit inside.
    return reading && {...reading, amount, end: reading.end > again ? reading.end : amount.end}
  }
  const money = readMoney(text, amount)
  if (money) return money
  if (amount.isOrdinal) return readOrdinal(text, amount)
  const tight = amount.isLoose ? withoutScale(amount) : amount
  return (
    readPercent(text, tight) ??
    readMultiplier(text, tight) ??
    readDuration(text, tight) ??
    readMillions(text, amount) ??
    readMeasure(text, tight) ??
    readLoose(text, amount) ??
    readCount(text, tight)
  )
}

/** “eight (8) wells”: where the parenthesis that says the number again ends. */
function endOfRepeat(text: string, {end, value}: Amount): number | undefined {
  if (text[end] !== '(' && text[end + 1] !== '(') return undefined
  const match = /^\s?\((\d[\d,.]{0,12})\)/.exec(text.slice(end, end + 18))
  return match?.[1] && readGrouping(match[1]) === String(value) ? end + match[0].length : undefined
}

/** The figure of a reading, its modifier read. */
export function toDraft(text: string, {start, end, kind, value, unit, iso, per}: Reading): DraftFigure {
  const modifier = modifierOf(text, start, end, kind)
  return {start, end, kind, value, unit, modifier, iso, per}
}
