import type {Code, Table, TableCell, TableRow} from 'mdast'
import {changed, check} from '../../import/notes.js'
import type {ImportNote} from '../../import/types.js'
import {largest} from '../../source/index.js'

/** The tables of a plain text, each taken out and a mark put in its place. */
export interface TakenTables {
  readonly lines: readonly string[]
  /** By the mark that stands for it as a paragraph of its own. */
  readonly tables: ReadonlyMap<string, Table | Code>
  readonly notes: readonly ImportNote[]
}

/** Fewer lines are no table. */
const fewestRows = 3
/** More columns than these are the spaces of something else. */
const mostColumns = 16

/** What parts the cells of a row: a tab, a bar, or three spaces. */
const gap = /[\t|]| {3,}/
/** `------  -----` · `|---|---:|` */
const rule = /^[\s|:+=_-]{3,}$/

/** Takes the tables out of a plain text: lines below each other whose words stand in columns. */
export function takeTables(lines: readonly string[]): TakenTables {
  const kept: string[] = []
  const tables = new Map<string, Table | Code>()
  const notes: ImportNote[] = []
  for (let i = 0; i < lines.length; ) {
    const end = endOfRun(lines, i)
    const rows = lines.slice(i, end).filter(line => !rule.test(line))
    if (rows.length < fewestRows) {
      for (const from = i; i < Math.max(end, from + 1); i++) kept.push(lines[i] ?? '')
      continue
    }
    // Not a word for the parser, and a full stop keeps it from being a heading.
    const mark = `\uE000${tables.size}.`
    const table = toTable(rows)
    tables.set(mark, table ?? {type: 'code', value: lines.slice(i, end).join('\n')})
    notes.push(
      table
        ? changed(`a table of ${rows.length} rows was made of lines in columns`, rows[0])
        : check('lines in columns were kept as they stand, since not all have as many', rows[0]),
    )
    kept.push('', mark, '')
    i = end
  }
  return {lines: kept, tables, notes}
}

/** Where the lines in columns end that begin at `from`; `from` where there are none. */
function endOfRun(lines: readonly string[], from: number): number {
  let i = from
  while (i < lines.length && isRow(lines[i] ?? '')) i++
  return i
}

function isRow(line: string): boolean {
  if (line.trim() === '' || line.length > 400) return false
  if (rule.test(line)) return true
  const cells = cellsOf(line)
  return cells.length > 1 && cells.length <= mostColumns && cells.every(cell => cell.length <= 80)
}

/** `| Rails | $310 |` → Rails, $310; an empty cell counts only between bars. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .split(gap)
    .map(cell => cell.trim())
  if (line.includes('|')) return cells.slice(cells[0] === '' ? 1 : 0, cells.at(-1) === '' ? -1 : undefined)
  return cells.filter(cell => cell !== '')
}

/** A table of rows that have the same number of cells; in a row with one less the first is empty, where it is indented. */
function toTable(lines: readonly string[]): Table | undefined {
  const rows = lines.map(line => ({
    line,
    cells: cellsOf(line),
  }))
  const columns = largest(rows.map(({cells}) => cells.length))
  const full: string[][] = []
  for (const {line, cells} of rows) {
    if (cells.length < columns - 1) return undefined
    if (cells.length === columns) full.push(cells)
    else full.push(/^(?:\t| {6})/.test(line) ? ['', ...cells] : [...cells, ''])
  }
  return {type: 'table', align: [], children: full.map(toRow)}
}

function toRow(cells: readonly string[]): TableRow {
  const children = cells.map(
    (value): TableCell => ({type: 'tableCell', children: value ? [{type: 'text', value}] : []}),
  )
  return {type: 'tableRow', children}
}
