import type {Figure} from '../../../ast/index.js'
import {roundingOf} from '../rounding.js'
import {writtenOf} from '../written.js'
import type {Conversion} from './convert.js'

/** How far a rounded number may lie from what it was rounded from: 50 km for 30 miles. */
const roundNumber = 0.06
/** And where it says “about”. */
const roughly = 0.15

/** Whether the second of two values may be the first in its unit, or the first the second: nobody says which was measured. */
export function isConverted(first: Figure, second: Figure, {factor, offset}: Conversion): boolean {
  if (first.value === null || second.value === null) return true
  const [a, b] = [first.value * factor + offset, second.value]
  const distance = Math.abs(a - b)
  const exact = roundingOf(first) * factor + roundingOf(second)
  if (distance <= exact + 1e-9 * Math.abs(b)) return true
  const isRough = first.modifier !== null || second.modifier !== null
  const isRound = [first, second].some(figure => (writtenOf(figure)?.zeros ?? 0) > 0)
  const share = isRough ? roughly : isRound ? roundNumber : 0
  return distance <= share * Math.max(Math.abs(a), Math.abs(b)) + exact
}

/** A converted value with as many digits behind the point as the figure that it replaces. */
export function converted({value}: Figure, {factor, offset}: Conversion, like: Figure): number {
  const step = writtenOf(like)?.step || 1
  return Math.round(((value ?? 0) * factor + offset) / step) * step
}
