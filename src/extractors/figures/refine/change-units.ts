import type {DraftFigure} from '../draft-figure.js'

/** Whether two figures measure one thing: “1,200 employees” and “1,100”, “$0.83 per share” and “$0.75”. */
export function isSameUnit(a: DraftFigure, b: DraftFigure): boolean {
  if (a.value === null || b.value === null || !isSamePer(a, b)) return false
  if (isBareOf(a, b) || isBareOf(b, a)) return isOneOrder(a, b)
  if (!isCount(a) || !isCount(b)) return a.kind === b.kind && a.unit === b.unit
  return a.unit === null || b.unit === null || a.unit.toLowerCase() === b.unit.toLowerCase()
}

/** “to 410 tonnes from 590”: the unit of a measure is said once. */
const isBareOf = (bare: DraftFigure, {kind}: DraftFigure): boolean =>
  kind === 'measure' && bare.kind === 'number' && bare.unit === null

/** “per share” may be said once; then the amounts are of one order. */
function isSamePer(a: DraftFigure, b: DraftFigure): boolean {
  if (a.per === b.per) return true
  return (a.per === undefined || b.per === undefined) && isOneOrder(a, b)
}

/** Whether neither of two amounts is a hundred times the other. */
export function isOneOrder({value: a}: DraftFigure, {value: b}: DraftFigure): boolean {
  if (!a || !b) return a === b
  const ratio = Math.abs(a / b)
  return ratio < 100 && ratio > 0.01
}

/** Whether a figure may be the difference between values like `value`: “12%”, “$3 million” of dollars, “50 basis points” of percent. */
export function isDifferenceOf(delta: DraftFigure, value: DraftFigure): boolean {
  if (delta.value === null || delta.kind === 'measure') return delta.value !== null && isSameUnit(delta, value)
  if (delta.kind !== 'percent') return delta.kind === value.kind && delta.unit === value.unit
  return delta.unit === '%' || value.kind === 'percent'
}

const isCount = ({kind}: DraftFigure): boolean => kind === 'count' || kind === 'number'
