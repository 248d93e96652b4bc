import {largest} from '../../../source/index.js'
import {isClosed, wordAfter} from '../beside.js'
import {codeAt, isDigit, isLetter} from '../letters.js'
import {readCardinal} from './cardinal.js'
import {endOfDigits} from './grouping.js'

const joints: readonly string[] = [
  ' in every ',
  ' in ',
  ' out of every ',
  ' out of ',
  ' over ',
  '-for-',
  '-to-',
  ' : ',
  ':',
]

/** What stands between the two numbers of a ratio, in lower case. */
export function jointAt(text: string, at: number): string | undefined {
  if (!'iIoO:fFtT'.includes(text.charAt(at + 1) || 'x') && text[at] !== ':') return undefined
  const behind = text.slice(at, at + longestJoint).toLowerCase()
  return joints.find(joint => behind.startsWith(joint))
}

const longestJoint = largest(joints.map(({length}) => length))

/** The second number of a ratio. */
export interface Second {
  readonly end: number
  readonly value: number
  readonly isPadded: boolean
}

/** Whether two numbers with a joint between them are a ratio: “one in five”, not “two in 2026”, “10:30”, “5 over 3 years”. */
export function isPlausible(text: string, joint: string, first: number, {end, value, isPadded}: Second): boolean {
  if (value === 0) return false
  if (joint.startsWith(' in')) return value >= 3 && (first === 1 || first < value) && !isCounted(text, end)
  if (joint.startsWith(' out')) return first <= value && !isCounted(text, end)
  if (joint === ' over ') return isClosed(text, end)
  if (joint === '-to-') return value === 1
  if (joint === '-for-') return true
  return joint === ':' && value <= 20 && first <= 100 && !isPadded && text[end] !== ':'
}

/** “one in three years”, “two in 10 million”: the second number has a unit of its own. */
function isCounted(text: string, end: number): boolean {
  const next = wordAfter(text, end)?.lower
  return next !== undefined && unitsOfSecond.has(next)
}

const unitsOfSecond: ReadonlySet<string> = new Set(
  ['year', 'month', 'day', 'week', 'hour', 'minute']
    .flatMap(unit => [unit, `${unit}s`])
    .concat('million', 'billion', 'percent'),
)

/** A number up to 999 in digits, or one in words. */
export function readSecond(text: string, at: number): Second | undefined {
  if (isDigit(codeAt(text, at))) {
    const end = endOfDigits(text, at)
    const isOpen = isLetter(codeAt(text, end)) || '%'.includes(text.charAt(end) || ' ')
    return end - at > 3 || isOpen ? undefined : {end, value: Number(text.slice(at, end)), isPadded: text[at] === '0'}
  }
  const {end, value, sum} = readCardinal(text, at)
  return sum.last === 'none' ? undefined : {end, value, isPadded: false}
}
