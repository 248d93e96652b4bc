import {largest} from '../source/index.js'
import {displayText} from './display-text.js'
import {displayWidth, padTo} from './display-width.js'
import type {Paint} from './types.js'
import {wrap} from './wrap.js'

/** However narrow the terminal is, the last column has this much. */
const leastColumns = 20

/** How columns are laid out. */
export interface ColumnStyle {
  readonly paint: Paint
  /** Columns of the terminal: the last one is wrapped to them. */
  readonly width?: number
  /** Paints the cell of a column; spaces after it included. */
  readonly paintCell?: (cell: string, column: number) => string
}

/** Rows of plain words as aligned columns with a bold head; the last column is not filled. */
export function columns(head: readonly string[], given: readonly (readonly string[])[], style: ColumnStyle): string {
  const rows = given.map(row => row.map(displayText))
  const {paint, width, paintCell = cell => cell} = style
  const widths = head.map((name, i) =>
    Math.max(displayWidth(name), largest(rows.map(row => displayWidth(row[i] ?? '')))),
  )
  const before = widths.slice(0, -1).reduce((sum, columns) => sum + columns + 2, 0)
  const lines = (cells: readonly string[], paintOne: (cell: string, column: number) => string): readonly string[] => {
    const filled = cells.slice(0, -1).map((cell, i) => paintOne(padTo(cell, (widths[i] ?? 0) + 2), i))
    const last = cells.at(-1) ?? ''
    const [first, ...rest] = width === undefined ? [last] : wrap(last, Math.max(leastColumns, width - before))
    return [`${filled.join('')}${first}`, ...rest.map(line => `${' '.repeat(before)}${line}`)].map(line =>
      line.trimEnd(),
    )
  }
  const heads = lines(head, cell => cell).map(line => paint.bold(line))
  return [...heads, ...rows.flatMap(row => lines(row, paintCell))].map(text => `${text}\n`).join('')
}
