import type {Figure} from '../../../ast/index.js'
import {isWithinBand, round} from '../band.js'
import {percentChange, pointChange} from '../change-size.js'

/** “12%” between two values that are no percentages. Undefined when some unrounded values give it, or it is no such change. */
export function checkPercent(delta: Figure, to: Figure, from: Figure) {
  if (delta.unit !== '%' || to.kind === 'percent') return undefined
  const real = percentChange(to, from)
  if (!real || isWithinBand(delta, real)) return undefined
  return {message: 'percent', values: {real: `${round(real.exact)}%`}} as const
}

/** “2%” between two percentages: percentage points and percent of the old value are both let pass. */
export function checkPercentOfPercent(delta: Figure, to: Figure, from: Figure) {
  if (delta.unit !== '%' || to.kind !== 'percent' || from.kind !== 'percent') return undefined
  const real = percentChange(to, from)
  const points = pointChange(to, from)
  if (!real || !points || isWithinBand(delta, real) || isWithinBand(delta, points)) return undefined
  return {message: 'points', values: {points: round(points.exact), real: `${round(real.exact)}%`}} as const
}
