import {emptyCell, type GridCell} from './types.js'

type Rows = readonly (readonly GridCell[])[]

/** `$` · `US$` · `€` · `(` · `$ (` stand in a column of their own before the number. */
const isLeading = (text: string): boolean => /^(?:[A-Z]{0,3}[$€£¥]|\()?\s?\(?$/.test(text)
/** `%` · `)` · `)%` · `x` after it. */
const isTrailing = (text: string): boolean => /^\)?\s?(?:%|x|bps|pp)?\s?\)?$/.test(text)

/**
 * Takes out the columns that financial tables have for spacing, and those of signs: a currency before its number, a bracket or `%`
 * after it, as filings write them. The first `heads` rows have no say, for they stand over such columns too.
 */
export function joinSigns(rows: Rows, heads: number): Rows {
  const width = rows[0]?.length ?? 0
  const columns = Array.from({length: width}, (_, at) => rows.map(row => row[at] ?? emptyCell))
  const kept: GridCell[][] = []
  let leading: GridCell[] | undefined
  for (const column of columns) {
    const body = column.slice(heads).map(({text}) => text)
    const before = kept.at(-1)
    if (body.every(text => text === '') && isRepeated(column, before, heads)) continue
    const hasSigns = heads < column.length && body.some(text => text !== '')
    if (before && hasSigns && body.every(isTrailing)) kept[kept.length - 1] = join(before, column, heads, '')
    else if (kept.length > 0 && hasSigns && body.every(isLeading)) leading = column
    else {
      kept.push(leading ? join(leading, column, heads, '') : column)
      leading = undefined
    }
  }
  if (leading) kept.push(leading)
  return rows.map((_, row) => kept.map(column => column[row] ?? emptyCell))
}

/** Whether the heads of a column say nothing that those before it do not. */
function isRepeated(column: readonly GridCell[], before: readonly GridCell[] | undefined, heads: number): boolean {
  return column.slice(0, heads).every(({text}, row) => text === '' || text === before?.[row]?.text)
}

/** Two columns in one; a head that stands over both stands once. */
function join(left: readonly GridCell[], right: readonly GridCell[], heads: number, between: string): GridCell[] {
  return left.map((cell, row) => {
    const other = right[row] ?? emptyCell
    if (other.text === '' || (row < heads && other.text === cell.text)) return cell
    if (cell.text === '') return other
    const gap = row < heads ? ' ' : between
    return {
      children: [...cell.children, ...(gap ? [{type: 'text' as const, value: gap}] : []), ...other.children],
      text: cell.text + gap + other.text,
      isHead: cell.isHead && other.isHead,
    }
  })
}
