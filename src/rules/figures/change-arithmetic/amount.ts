import type {Figure} from '../../../ast/index.js'
import {bandOf, isWithinBand, round} from '../band.js'
import {roundingOf, scaleOf} from '../rounding.js'

/** “$70 million”, “150 basis points” between two values of its kind. Undefined when some unrounded values give it. */
export function checkAmount(delta: Figure, to: Figure, from: Figure) {
  if (to.value === null || from.value === null || !isOneKind(delta, to, from)) return undefined
  const factor = delta.unit === 'bp' ? 100 : 1
  const difference = (to.value - from.value) * factor
  const slack = (roundingOf(to) + roundingOf(from)) * factor
  const real = bandOf(difference, difference - slack, difference + slack)
  if (isWithinBand(delta, real)) return undefined
  return {message: 'amount', values: {real: writeLike(delta, real.exact)}} as const
}

function isOneKind(delta: Figure, to: Figure, from: Figure): boolean {
  if (delta.unit === '%') return false
  if (delta.kind === 'percent') return to.kind === 'percent' && from.kind === 'percent'
  const isCount = ({kind}: Figure): boolean => kind === 'count' || kind === 'number'
  if (isCount(delta)) return isCount(to)
  return delta.kind === to.kind && delta.unit === to.unit
}

/** A value written as the figure is: 70000000 like “$120 million” is “$70 million”. */
function writeLike(figure: Figure, value: number): string {
  const {text} = figure
  const number = round(value / scaleOf(figure))
  return /\d/.test(text) ? text.replace(/\d[\d,]*(?:\.\d+)?/, number).replace(/^\(|\)$/g, '') : number
}
