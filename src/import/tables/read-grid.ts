import type {Element} from 'hast'
import type {PhrasingContent} from 'mdast'
import {largest} from '../../source/index.js'
import {isElement, isTag, wordsOf} from '../hast.js'
import {textIn} from '../tidy/phrasing-in.js'
import {emptyCell, type Grid, type GridCell} from './types.js'

/** More columns than these belong to no table that a person reads. */
const mostColumns = 100

interface Row {
  readonly cells: readonly Element[]
  readonly isHead: boolean
}

/** Reads the rows of an HTML table; undefined where it has none. `toPhrasing` reads what stands in a cell. */
export function readGrid(table: Element, toPhrasing: (cell: Element) => PhrasingContent[]): Grid | undefined {
  const rows = rowsOf(table, false)
  const grid: GridCell[][] = []
  /** Cells that reach down from rows above, by column. */
  const pending = new Map<number, {cell: GridCell; left: number}>()
  for (const row of rows) grid.push(readRow(row, pending, toPhrasing))
  const width = largest(grid.map(row => row.length))
  if (width === 0) return undefined
  const even = grid.map(row => [...row, ...Array.from({length: width - row.length}, () => emptyCell)])
  const first = rows.findIndex(({isHead}) => !isHead)
  return {rows: even, heads: first < 0 ? rows.length : first}
}

function rowsOf(node: Element, isHead: boolean): Row[] {
  return node.children.flatMap((child): Row[] => {
    if (!isElement(child)) return []
    if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) return rowsOf(child, child.tagName === 'thead')
    if (child.tagName !== 'tr') return []
    const cells = child.children.filter((cell): cell is Element => isTag(cell, 'td', 'th'))
    return [{cells, isHead: isHead || (cells.length > 0 && cells.every(cell => isHeadCell(cell)))}]
  })
}

const isHeadCell = (cell: Element): boolean => cell.tagName === 'th' || wordsOf(cell) === ''

function readRow(
  {cells, isHead}: Row,
  pending: Map<number, {cell: GridCell; left: number}>,
  toPhrasing: (cell: Element) => PhrasingContent[],
): GridCell[] {
  const row: GridCell[] = []
  const takePending = (): void => {
    for (let held = pending.get(row.length); held; held = pending.get(row.length)) {
      held.left--
      if (held.left === 0) pending.delete(row.length)
      row.push(held.cell)
    }
  }
  for (const element of cells) {
    takePending()
    const children = toPhrasing(element)
    const cell = {children, text: textIn(children), isHead: element.tagName === 'th' || isBold(children)}
    const [columns, below] = [spanOf(element, 'colSpan'), spanOf(element, 'rowSpan') - 1]
    for (let i = 0; i < columns && row.length < mostColumns; i++) {
      // A head stands over each of its columns; a value stands once.
      const part = i === 0 || isHead || cell.isHead ? cell : emptyCell
      if (below > 0) pending.set(row.length, {cell: part, left: below})
      row.push(part)
    }
  }
  takePending()
  return row
}

const isBold = (children: readonly PhrasingContent[]): boolean =>
  children.length > 0 && children.every(child => child.type === 'strong' || textIn([child]).trim() === '')

function spanOf({properties}: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostColumns) : 1
}
