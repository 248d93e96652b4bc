import type {Table} from 'mdast'
import {largest} from '../../source/index.js'
import {alignDecimals, isNumber} from './cells.js'
import {type Column, columnWidths} from './column-widths.js'
import {wrapLine} from './fill.js'
import {shown, type TextForm} from './form.js'
import {words} from './words.js'

/**
 * A table in columns, numbers with their decimal points one under the other, and a rule under the heads. One that is too wide has the words of
 * its heads, then of its texts, over several lines; where that does not do, it becomes a list: each row's first cell, and under it a
 * line for every other with the head of its column.
 */
export function tableText(table: Table, form: TextForm): {readonly text: string; readonly kind: 'table' | 'code'} {
  const rows = table.children.map(row =>
    row.children.map(cell => shown(words(cell.children, form), form).replace(/\s+/g, ' ').trim()),
  )
  const columns = columnsOf(rows)
  const widths = columnWidths(columns, form.tableWidth, form.isEdgar ? '<S>'.length : 1)
  if (widths) return {text: inColumns(columns, widths, form.isEdgar).join('\n'), kind: 'table'}
  return {text: rowByRow(rows, form.width).join('\n'), kind: 'code'}
}

function columnsOf([head = [], ...body]: readonly (readonly string[])[]): readonly Column[] {
  const count = Math.max(1, largest([head, ...body].map(row => row.length)))
  return Array.from({length: count}, (_, i): Column => {
    const cells = body.map(row => row[i] ?? '')
    const isNumeric = i > 0 && cells.some(cell => /\d/.test(cell)) && cells.every(isNumber)
    return {head: head[i] ?? '', cells: isNumeric ? alignDecimals(cells) : cells, isNumeric}
  })
}

function inColumns(columns: readonly Column[], widths: readonly number[], isTagged: boolean): readonly string[] {
  const rows = columns[0]?.cells.map((_, r) => columns.map(({cells}) => cells[r] ?? '')) ?? []
  const hasHead = columns.some(({head}) => head !== '')
  const head = hasHead
    ? lay(
        columns.map(({head}) => head),
        columns,
        widths,
        true,
      )
    : []
  const rule = hasHead ? [joined(widths.map(width => '-'.repeat(width)))] : []
  const body = rows.flatMap(row => lay(row, columns, widths, false))
  if (!isTagged) return [...head, ...rule, ...body]
  // EDGAR Filer Manual, Volume II, 5.2.1.3: the stub and every other column begin below their tag.
  const tags = joined(widths.map((width, i) => (i === 0 ? '<S>' : '<C>').padEnd(width)))
  return ['<TABLE>', '<CAPTION>', ...head, ...rule, tags, ...body, '</TABLE>']
}

/** The lines of one row. Heads stand on their last line, as numbers do; texts on their first. */
function lay(
  row: readonly string[],
  columns: readonly Column[],
  widths: readonly number[],
  isHead: boolean,
): readonly string[] {
  const cells = row.map((cell, i) => wrapLine(cell, widths[i] ?? cell.length))
  const height = Math.max(1, largest(cells.map(lines => lines.length)))
  return Array.from({length: height}, (_, y) =>
    joined(
      cells.map((lines, i) => {
        const {isNumeric = false} = columns[i] ?? {}
        const line = lines[isHead || isNumeric ? y - (height - lines.length) : y] ?? ''
        return isNumeric ? line.padStart(widths[i] ?? 0) : line.padEnd(widths[i] ?? 0)
      }),
    ),
  )
}

const joined = (cells: readonly string[]): string => cells.join('  ').trimEnd()

function rowByRow([head = [], ...body]: readonly (readonly string[])[], width: number): readonly string[] {
  const title = head[0] ? [head[0], ''] : []
  const lines = [
    ...title,
    ...body.flatMap(([first = '', ...cells]) => [
      first,
      ...cells.flatMap((cell, i) => (cell === '' ? [] : [`  ${head[i + 1] ? `${head[i + 1]}: ` : ''}${cell}`])),
    ]),
  ]
  return lines.flatMap(line => {
    const indent = line.startsWith('  ') ? '  ' : ''
    const [first = '', ...rest] = wrapLine(line.trimStart(), width - indent.length * 2)
    return [indent + first, ...rest.map(more => `${indent}  ${more}`)]
  })
}
