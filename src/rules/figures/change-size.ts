import type {Figure} from '../../ast/index.js'
import {type Band, bandOf} from './band.js'
import {roundingOf} from './rounding.js'

/** The extremes of new over old within the rounding of each, in percent; undefined where the old value may be nothing. */
export function percentChange(to: Figure, from: Figure): Band | undefined {
  if (to.value === null || from.value === null) return undefined
  const [newer, older] = [Math.abs(to.value), Math.abs(from.value)]
  const [t, f] = [roundingOf(to), roundingOf(from)]
  if (older - f <= 0 || newer === 0) return undefined
  const percent = (a: number, b: number): number => 100 * (a / b - 1)
  return bandOf(percent(newer, older), percent(newer - t, older + f), percent(newer + t, older - f))
}

/** The extremes of the difference between two percentages, in points. */
export function pointChange(to: Figure, from: Figure): Band | undefined {
  if (to.value === null || from.value === null) return undefined
  const difference = to.value - from.value
  const slack = roundingOf(to) + roundingOf(from)
  return bandOf(difference, difference - slack, difference + slack)
}
