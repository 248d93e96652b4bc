import type {Figure} from '../../ast/index.js'
import {roundingOf} from './rounding.js'

/** The size of a change, without its sign: as the written values give it, and how small and large it may be. */
export interface Band {
  readonly exact: number
  readonly low: number
  readonly high: number
}

/** The band between two extremes of a change, which may lie on either side of nothing. */
export function bandOf(exact: number, a: number, b: number): Band {
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))]
  // Binary fractions: 12.4 - 11.9 is a little more than 0.5.
  const slack = 1e-9 * Math.max(1, high)
  return {exact: Math.abs(exact), low: Math.min(a, b) <= 0 && Math.max(a, b) >= 0 ? 0 : low - slack, high: high + slack}
}

/** Whether a stated size, with its own rounding, may be in the band; a figure without a value may be anything. */
export function isWithinBand(stated: Figure, {low, high}: Band): boolean {
  if (stated.value === null) return true
  const size = Math.abs(stated.value)
  const rounding = roundingOf(stated)
  return size + rounding >= low && size - rounding <= high
}

/** Three digits that count, more in large numbers: 6.67, 0.25, 1,234. */
export function round(value: number): string {
  const rounded = Number(value.toPrecision(value >= 100 ? 6 : 3))
  return rounded >= 1000 ? rounded.toLocaleString('en-US') : String(rounded)
}
