import type {PhrasingContent, Table, TableRow} from 'mdast'
import {joinSigns} from './join-signs.js'
import {emptyCell, type Grid, type GridCell} from './types.js'

/** The most rows that are heads in a table that does not say so. */
const mostHeads = 3

/** A table of Markdown: no empty rows and columns, signs beside their numbers, one row of heads. */
export function toTable(grid: Grid): Table | undefined {
  const rows = grid.rows.filter(row => row.some(({text}) => text !== ''))
  const heads = grid.heads > 0 ? Math.min(grid.heads, rows.length) : headsOf(rows)
  const narrow = joinSigns(rows, heads)
  if (narrow.length === 0) return undefined
  const head = joinHeads(narrow.slice(0, heads), narrow[0]?.length ?? 0)
  return {type: 'table', align: [], children: [head, ...narrow.slice(heads)].map(toRow)}
}

/** Rows in bold, or with an empty corner, over rows that are not. */
function headsOf(rows: readonly (readonly GridCell[])[]): number {
  let count = 0
  while (count < mostHeads && count + 1 < rows.length && isHeadRow(rows[count] ?? [])) count++
  return count
}

function isHeadRow(row: readonly GridCell[]): boolean {
  const worded = row.filter(({text}) => text !== '')
  const isOverAll = worded.length > 1 || row[0]?.text === ''
  return isOverAll && (worded.every(({isHead}) => isHead) || (row[0]?.text === '' && !worded.some(holdsAmount)))
}

/** `1,204` · `$12.5` · `58%`, but not the year 2026. */
const holdsAmount = ({text}: GridCell): boolean => /\d[.,]\d|[$€£¥%(]\s?\d|\d\s?%/.test(text)

/** “Three months ended June 30,” over “2026” becomes one head. */
function joinHeads(heads: readonly (readonly GridCell[])[], width: number): readonly GridCell[] {
  return Array.from({length: width}, (_, column) => {
    const parts = heads.map(row => row[column] ?? emptyCell).filter(({text}) => text !== '')
    const different = parts.filter((part, i) => part.text !== parts[i - 1]?.text)
    const children = different.flatMap((part, i): PhrasingContent[] =>
      i === 0 ? [...part.children] : [{type: 'text', value: ' '}, ...part.children],
    )
    return {...emptyCell, children: withoutStrong(children)}
  })
}

/** A head is bold already. */
const withoutStrong = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children.flatMap(child => (child.type === 'strong' ? child.children : [child]))

/** Its nodes are its own: one that stands in two cells would be changed in both. */
function toRow(cells: readonly GridCell[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map(({children}) => ({type: 'tableCell', children: structuredClone([...children])})),
  }
}
