const isNumber = cell => /^[≤≥]?\s?[\d.,]+/.test(cell)

/** A table for a terminal or for Markdown; columns of numbers stand to the right. */
export function tableOf({head, rows}) {
  const lines = [head, ...rows]
  const isRight = head.map((_, i) => rows.some(row => row[i]) && rows.every(row => !row[i] || isNumber(row[i])))
  const widths = head.map((_, i) => Math.max(3, ...lines.map(row => row[i].length)))
  const pad = (cell, i) => (isRight[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))
  const line = cells => `| ${cells.join(' | ')} |`
  const rule = widths.map((width, i) => (isRight[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head.map(pad)), line(rule), ...rows.map(row => line(row.map(pad)))].join('\n')
}

/** A section as Markdown: heading, tables, notes. */
export const sectionText = ({title, tables, notes = []}) =>
  [`## ${title}`, ...tables.map(tableOf), ...notes].join('\n\n')
