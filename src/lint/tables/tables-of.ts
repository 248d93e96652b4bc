import type {Figure} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import type {Prose} from '../../prose/index.js'
import {figuresByBlock} from '../figures-by-block.js'
import {onceFor} from '../once-for.js'
import type {Table, TableCell, TableRow} from './table.js'

/** The tables of a draft, read once for all rules. A release without one pays for no figure here. */
export const tablesOf: (draft: Draft) => readonly Table[] = onceFor(draft => {
  const tables = new Map<number, TableCell[]>()
  for (const block of draft.prose) {
    if (!block.cell) continue
    const cells = tables.get(block.cell.at.table) ?? []
    cells.push(
      toCell(
        block,
        figuresByBlock(draft)
          .get(block)
          ?.filter(({table}) => table) ?? [],
      ),
    )
    tables.set(block.cell.at.table, cells)
  }
  return Array.from(tables.values(), cells => toTable(cells, draft.prose[(cells[0]?.prose.index ?? 0) - 1]))
})

function toCell(prose: Prose, [figure, more]: readonly Figure[]): TableCell {
  return {prose, figure: more ? undefined : figure, isDash: /^\s?\$?\s?[-–—−]{1,3}\s?%?$/.test(prose.text)}
}

function toTable(cells: readonly TableCell[], before: Prose | undefined): Table {
  const grid: (TableCell | undefined)[][] = []
  const columns: (string | null)[] = []
  for (const cell of cells) {
    const {row, column} = cell.prose.cell?.at ?? {row: 0, column: 0}
    while (grid.length <= row) grid.push([])
    const places = grid[row]
    if (places) places[column] = cell
    while (columns.length <= column) columns.push(null)
    columns[column] ??= cell.figure?.table?.column ?? null
  }
  return {rows: grid.map((places, i) => toRow(Array.from(places), i)), columns, before}
}

function toRow(cells: readonly (TableCell | undefined)[], at: number): TableRow {
  const [first, ...rest] = cells
  const label = cells.find(cell => cell && !cell.figure && /\p{L}{2}/u.test(cell.prose.text)) ?? first
  const type = at === 0 ? 'head' : rest.some(cell => cell?.figure || cell?.isDash) ? 'data' : 'head'
  const isAlone = at > 0 && rest.every(cell => cell === undefined)
  return {type: isAlone ? 'section' : type, label: label?.prose.text.trim() ?? '', cells}
}
