import type {Figure} from '../../../ast/index.js'
import {bandOf, isWithinBand, round} from '../band.js'
import {roundingOf} from '../rounding.js'

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

/** The extremes of new over old within the rounding of each; undefined where the old value may be nothing. */
function percentChange(to: Figure, from: Figure) {
  if (to.value === null || from.value === null) return undefined
  const [newer, older] = [Math.abs(to.value), Math.abs(from.value)]
  const [t, f] = [roundingOf(to), roundingOf(from)]
  if (older - f <= 0 || newer === 0) return undefined
  const percent = (a: number, b: number): number => 100 * (a / b - 1)
  return bandOf(percent(newer, older), percent(newer - t, older + f), percent(newer + t, older - f))
}

function pointChange(to: Figure, from: Figure) {
  if (to.value === null || from.value === null) return undefined
  const difference = to.value - from.value
  const slack = roundingOf(to) + roundingOf(from)
  return bandOf(difference, difference - slack, difference + slack)
}
