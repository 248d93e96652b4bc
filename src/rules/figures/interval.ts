import type {Figure} from '../../ast/index.js'
import {roundingOf} from './rounding.js'

interface Interval {
  readonly low: number
  readonly high: number
}

/** The least and the most that a figure may stand for: “$1.1 billion” 1.05 to 1.15 billion, “more than 500” up to 625. */
export function intervalOf(figure: Figure, modifier = figure.modifier): Interval | undefined {
  const {value, min, max} = figure
  if (min !== undefined && max !== undefined) return {low: min, high: max}
  if (value === null) return undefined
  const rounding = roundingOf(figure)
  const [low, high] = [value - rounding, value + rounding]
  if (modifier === null) return {low, high}
  const slack = slackOf(figure)
  const isOpen = modifier === 'more-than' || modifier === 'at-least' || modifier === 'approximately'
  const isClosed = modifier === 'less-than' || modifier === 'at-most' || modifier === 'approximately'
  return {low: isClosed ? Math.min(low, value - slack) : low, high: isOpen ? Math.max(high, value + slack) : high}
}

/** How far what is “more than 1,300” may lie: to the next but one of such round numbers, at most a quarter as much again. */
function slackOf({value, text}: Figure): number {
  const size = Math.abs(value ?? 0)
  const digits =
    /\d[\d,.]{0,20}/
      .exec(text)?.[0]
      .replace(/\D/g, '')
      .replace(/^0{1,20}|0{1,20}$/g, '').length ?? 1
  const unit = 10 ** (Math.floor(Math.log10(size || 1)) + 1 - Math.max(1, digits))
  return Math.min(size / 4, Math.max(2 * unit, size / 20))
}

/** Whether some value may be what both figures stand for; “more than 500” and “more than 700” are two values. */
export function mayAgree(a: Figure, b: Figure): boolean {
  const isAlike = a.modifier === b.modifier && a.modifier !== 'approximately'
  const [x, y] = isAlike ? [intervalOf(a, null), intervalOf(b, null)] : [intervalOf(a), intervalOf(b)]
  if (!x || !y) return true
  const slack = 1e-9 * Math.max(Math.abs(x.high), Math.abs(y.high))
  return x.low <= y.high + slack && y.low <= x.high + slack
}
