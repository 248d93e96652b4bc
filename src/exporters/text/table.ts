import type {PhrasingContent, Table} from 'mdast'

/**
 * A table in columns, numbers to the right, two spaces between them and a rule under the head. One that is wider than
 * `width` becomes a list: each row's first cell, and under it a line for every other with the head of its column.
 */
export function tableText(
  table: Table,
  words: (children: readonly PhrasingContent[]) => string,
  width: number,
): string {
  const rows = table.children.map(row => row.children.map(cell => words(cell.children).replace(/\s+/g, ' ').trim()))
  const inColumns = columns(rows)
  const isWide = inColumns.some(line => line.length > width)
  return (isWide ? rowByRow(rows) : inColumns).join('\n')
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(...rows.map(row => row.length))
  const indices = Array.from({length: count}, (_, i) => i)
  const widths = indices.map(i => Math.max(1, ...rows.map(row => row[i]?.length ?? 0)))
  const isNumeric = indices.map(i => i > 0 && rows.slice(1).every(row => isNumber(row[i] ?? '')))
  const line = (row: readonly string[]): string =>
    indices
      .map(i => (isNumeric[i] ? (row[i] ?? '').padStart(widths[i] ?? 0) : (row[i] ?? '').padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = rows
  return [line(head), widths.map(width => '-'.repeat(width)).join('  '), ...body.map(line)]
}

function rowByRow([head = [], ...body]: readonly (readonly string[])[]): readonly string[] {
  const title = head[0] ? [head[0], ''] : []
  return [
    ...title,
    ...body.flatMap(([first = '', ...cells]) => [
      first,
      ...cells.flatMap((cell, i) => (cell === '' ? [] : [`  ${head[i + 1] ? `${head[i + 1]}: ` : ''}${cell}`])),
    ]),
  ]
}

const isNumber = (text: string): boolean =>
  text === '' || /^[($€£¥+\-–—−]{0,3}\s?[\d.,]{0,30}\s?[%)x]{0,2}$|^(?:n\/a|nm|—|–)$/i.test(text)
