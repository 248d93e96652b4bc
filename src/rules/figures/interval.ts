import type {Figure} from '../../ast/index.js'
import {roundingOf} from './rounding.js'

interface Interval {
  readonly low: number
  readonly high: number
}

/** The least and the most that a figure may stand for: “$1.1 billion” 1.05 to 1.15 billion, “more than 500” up to half as much again. */
export function intervalOf(figure: Figure): Interval | undefined {
  const {value, min, max, modifier} = figure
  if (min !== undefined && max !== undefined) return {low: min, high: max}
  if (value === null) return undefined
  const rounding = roundingOf(figure)
  const [low, high] = [value - rounding, value + rounding]
  const slack = Math.abs(value) * (modifier === 'approximately' ? 0.1 : 0.5)
  const isOpen = modifier === 'more-than' || modifier === 'at-least' || modifier === 'approximately'
  const isClosed = modifier === 'less-than' || modifier === 'at-most' || modifier === 'approximately'
  return {low: isClosed ? Math.min(low, value - slack) : low, high: isOpen ? Math.max(high, value + slack) : high}
}

/** Whether some value may be what both figures stand for. */
export function mayAgree(a: Figure, b: Figure): boolean {
  const [first, second] = [intervalOf(a), intervalOf(b)]
  if (!first || !second) return true
  const slack = 1e-9 * Math.max(Math.abs(first.high), Math.abs(second.high))
  return first.low <= second.high + slack && second.low <= first.high + slack
}
