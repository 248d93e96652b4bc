import {largest} from '../../../source/index.js'
import {type Cell, type Row, withoutDates} from './grid.js'
import {type Label, readLabel} from './label.js'
import {isSign, isUnitOnly} from './unit-words.js'

/** A column as its heads name it. */
export interface Column {
  /** The words of its heads, from the top; null without any. */
  readonly header: string | null
  /** The heads above the lowest: the group that the columns of one comparison share. */
  readonly group: string
  readonly label: Label
  /** TIMEX3 of its lowest head that has a date. */
  readonly period: string | null
  /** The heads without their dates. */
  readonly name: string
}

/** The columns of the rows of `data` under their heads; `heads` are the rows above them. */
export function readColumns(heads: readonly Row[], data: readonly Row[], dollar: string): readonly Column[] {
  const count = largest([...heads, ...data].map(({cells}) => cells.length))
  const columns: Column[] = []
  for (let column = 0; column < count; column++) {
    const own = readColumn(heads, column, dollar)
    const left = columns[column - 1]
    columns.push(own.header === null && left && isSignColumn(data, column - 1) ? left : own)
  }
  return columns
}

function readColumn(heads: readonly Row[], column: number, dollar: string): Column {
  const cells = heads.flatMap((_, level) => headAt(heads, level, column) ?? [])
  const named = cells.filter(({text}) => !isUnitOnly(text) && !placeholder.test(text))
  const header = joined(named)
  const name = named.map(({text, dates}) => withoutDates(text, dates)).join(' ')
  return {
    header: header === '' ? null : header,
    group: joined(named.slice(0, -1)),
    label: readLabel(joined(cells), dollar, name),
    period: named.flatMap(({dates}) => dates).at(-1)?.value ?? null,
    name,
  }
}

const joined = (cells: readonly Cell[]): string => cells.map(({text}) => text).join(' ')

/** What a converter writes over a column that has no head. */
const placeholder = /^(?:Col(?:umn)?|Unnamed:?)\s?\d{1,3}$/i

/** A head over several columns stands in the first of them; the lowest is of its own column alone. */
function headAt(heads: readonly Row[], level: number, column: number): Cell | undefined {
  const cells = heads[level]?.cells ?? []
  const own = cells[column]
  if (own || column === 0 || level === heads.length - 1) return own
  return heads[level + 1]?.cells[column] ? cells.slice(1, column).findLast(cell => cell !== undefined) : undefined
}

/** A column of nothing but “$”: its head is the head of the numbers to its right. */
function isSignColumn(data: readonly Row[], column: number): boolean {
  const cells = data.flatMap(({cells}) => cells[column] ?? [])
  return cells.length > 0 && cells.every(({text}) => isSign(text))
}
