import type {Figure} from '../../../ast/index.js'
import {roundingOf} from '../rounding.js'
import {isSlip} from '../slip.js'
import {writtenOf} from '../written.js'
import type {TableValue} from './measures.js'
import type {Stated} from './stated.js'

/** The value of the tables that a statement contradicts; undefined where one agrees, or none is surely of its period. */
export function conflictOf(stated: Stated, values: readonly TableValue[]): TableValue | undefined {
  return (stated.isLoose ? undefined : otherValue(stated, values)) ?? slipOf(stated, values)
}

function otherValue({figure, period, partner}: Stated, values: readonly TableValue[]): TableValue | undefined {
  const alike = values.filter(value => isAlike(value.figure, figure))
  if (alike.length === 0 || alike.some(value => agrees(figure, value.figure))) return undefined
  const plain = alike.filter(({isOther}) => !isOther)
  const same = period === undefined ? [] : plain.filter(value => value.period === period)
  const [first] = same
  // Two rows of one name may be of two divisions, and a sentence may speak of one.
  if (first && same.every(value => agrees(value.figure, first.figure)) && isNear(figure, first.figure, 0.05))
    return first
  return partner && besidePartner(figure, partner, plain)
}

/** A value with two digits of the text the other way round, of whatever table: where none of its name agrees, it is the one meant. */
function slipOf({figure, period, isDated}: Stated, values: readonly TableValue[]): TableValue | undefined {
  const alike = values.filter(value => isOneDimension(value.figure, figure))
  if (alike.some(value => agrees(figure, value.figure))) return undefined
  return alike.find(
    value =>
      isSlip(figure, value.figure) &&
      isNear(figure, value.figure, 0.9) &&
      (!isDated || value.period === undefined || value.period === period),
  )
}

/** Whether both are money, both percentages, or both numbers of anything: “3,150 loaves” and a cell with 3,510. */
function isOneDimension(table: Figure, text: Figure): boolean {
  if (table.kind === 'money' || text.kind === 'money') return table.kind === text.kind && table.unit === text.unit
  return (table.kind === 'percent') === (text.kind === 'percent')
}

/** “$1.12 billion from $1.05 billion” where a row has $1.05 billion beside another value. */
function besidePartner(figure: Figure, partner: Figure, values: readonly TableValue[]): TableValue | undefined {
  const anchor = values.find(value => agrees(partner, value.figure))
  const row = values.filter(value => value.row === anchor?.row)
  const [other, more] = row.filter(value => value !== anchor)
  return other && !more && isNear(figure, other.figure, 0.25) ? other : undefined
}

/** Whether both are of one kind; “Earnings per share of $0.82” says in its name what the amount is per. */
function isAlike(table: Figure, text: Figure): boolean {
  const isCount = ({kind}: Figure): boolean => kind === 'count' || kind === 'number'
  if (isCount(table) && isCount(text)) return true
  return table.kind === text.kind && table.unit === text.unit && table.per === (text.per ?? table.per)
}

/** Whether two values may be one, each rounded as it is written; the words carry the sign of a loss. */
function agrees(text: Figure, table: Figure): boolean {
  const step = writtenOf(table)?.step ?? 1
  const [a, b] = [Math.abs(text.value ?? 0), Math.abs(table.value ?? 0)]
  return Math.abs(a - b) <= roundingOf(text) + step / 2 + 1e-9 * Math.max(a, b)
}

/** A slip is near the truth; what is far away may be of another size, period or part. */
function isNear(a: Figure, b: Figure, share: number): boolean {
  const [x, y] = [Math.abs(a.value ?? 0), Math.abs(b.value ?? 0)]
  return Math.abs(x - y) <= share * Math.max(x, y) && x * y !== 0
}
