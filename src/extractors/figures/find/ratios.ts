import {fractionWords, halfPeriods, isCue, numberWords} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {wordAfter} from '../beside.js'
import type {DraftFigure} from '../draft-figure.js'
import {isDigit, isLetter} from '../letters.js'
import {modifierOf} from '../read/modifier.js'
import type {Amount} from './amount.js'
import {readFraction, scaleOfFraction} from './fraction.js'
import {endOfDigits} from './grouping.js'

/** Ratios and fractions in words of a block: “one in five”, “3-for-1”, “4:1”, “two thirds”, “half of the”. */
export function findRatios({text, tokens}: Prose, amounts: readonly Amount[]): readonly DraftFigure[] {
  const found: DraftFigure[] = []
  const add = (start: number, end: number, value: number): void => {
    found.push({start, end, kind: 'ratio', value, unit: null, modifier: modifierOf(text, start, end)})
  }
  for (const amount of amounts) {
    const ratio = readRatio(text, amount)
    if (ratio) add(amount.start, ratio.end, ratio.value)
  }
  for (const {start, type} of tokens) {
    const fraction = type === 'word' && text[start - 1] !== '-' ? readFraction(text, start) : undefined
    if (fraction && isRatio(text, fraction)) add(start, fraction.end, fraction.count / fraction.parts)
  }
  return found
}

const joints: readonly string[] = [' in every ', ' in ', ' out of every ', ' out of ', '-for-', '-to-', ' : ', ':']

function readRatio(
  text: string,
  {start, digitsEnd, end, value, isWord, isOrdinal}: Amount,
): {end: number; value: number} | undefined {
  const at = isWord ? end : digitsEnd
  if (isOrdinal || value > 999 || end !== at || !Number.isInteger(value) || isGlued(text, start)) return undefined
  const joint = joints.find(known => text.slice(at, at + known.length).toLowerCase() === known)
  const second = joint && readSmall(text, at + joint.length)
  if (!second || !isPlausible(text, joint, value, second)) return undefined
  return {end: second.end, value: value / second.value}
}

/** A currency, a point or a hyphen stands straight before the number. */
const isGlued = (text: string, start: number): boolean => '$€£.,:-'.includes(text.charAt(start - 1) || ' ')

function isPlausible(text: string, joint: string, first: number, {end, value, isPadded}: Small): boolean {
  if (value === 0) return false
  if (joint.startsWith(' in')) return value >= 3 && (first === 1 || first < value) && !isCounted(text, end)
  if (joint.startsWith(' out')) return first <= value && !isCounted(text, end)
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

interface Small {
  readonly end: number
  readonly value: number
  readonly isPadded: boolean
}

/** A number up to 999 in digits or in one or two words. */
function readSmall(text: string, at: number): Small | undefined {
  if (isDigit(text.charCodeAt(at))) {
    const end = endOfDigits(text, at)
    const isOpen = isLetter(text.charCodeAt(end)) || '%'.includes(text.charAt(end) || ' ')
    return end - at > 3 || isOpen ? undefined : {end, value: Number(text.slice(at, end)), isPadded: text[at] === '0'}
  }
  const first = wordAfter(text, at)
  const known = first?.start === at ? numberWords.get(first.lower) : undefined
  if (!first || !known || known.kind === 'ordinal') return undefined
  const second = known.kind === 'tens' ? wordAfter(text, first.end) : undefined
  const unit = second && numberWords.get(second.lower)
  const isTwo = second !== undefined && unit?.kind === 'cardinal' && unit.value < 10
  return {end: isTwo ? second.end : first.end, value: known.value + (isTwo ? unit.value : 0), isPadded: false}
}

/** “two thirds”, “one-third”, “a third of”, “half the”; not “a third plant”, not “half of the year”. */
function isRatio(text: string, {end, lead, word}: NonNullable<ReturnType<typeof readFraction>>): boolean {
  if (!fractionWords.has(word) || isLetter(text.charCodeAt(end)) || (lead === '' && word !== 'half')) return false
  if (scaleOfFraction(text, end)) return false
  const next = wordAfter(text, end)
  const isOf = next?.lower === 'of' && text[end] === ' '
  if (word === 'half') return next !== undefined && isHalf(text, next, isOf)
  if (text[end] === '-') return false
  return isOf || (lead !== 'a' && lead !== 'an' && (word.endsWith('s') || lead === 'one'))
}

function isHalf(text: string, next: {lower: string; end: number}, isOf: boolean): boolean {
  if (!isOf) return isCue('whole', next.lower)
  const whole = wordAfter(text, next.end)
  // A year or a sum in digits: “half of 2026” is a stretch of time.
  if (!whole) return false
  const noun = isCue('whole', whole.lower) ? wordAfter(text, whole.end) : whole
  return !halfPeriods.has(noun?.lower ?? '') && !halfPeriods.has(whole.lower)
}
