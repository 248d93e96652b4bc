import {displayText} from '../display-text.js'
import {characterWidth, displayWidth} from '../display-width.js'
import type {ExampleLine} from './example.js'

/** What goes on from the row before stands in by this. */
const hanging = '  '

/** A line of an example in rows of at most `width` columns, broken between words, the carets below their own row. */
export function wrapExample(example: ExampleLine, width: number): readonly Required<ExampleLine>[] {
  const [line, marks] = [displayText(example.text), displayText(example.carets ?? '')]
  const rows: Required<ExampleLine>[] = []
  let from = 0
  let column = 0
  do {
    const indent = rows.length === 0 ? '' : hanging
    const end = endOfRow(line, from, width - indent.length)
    const row = line.slice(from, end)
    const shown = row.trimEnd()
    const carets = marks.slice(column, column + displayWidth(shown)).trimEnd()
    rows.push({text: indent + shown, carets: carets === '' ? '' : indent + carets})
    from = end
    column += displayWidth(row)
  } while (from < line.length)
  return rows
}

/** Where a row that begins at `from` ends: after its last space that fits, at least one character on. */
function endOfRow(line: string, from: number, width: number): number {
  let used = 0
  let at = from
  let lastSpace = from
  for (const character of line.slice(from)) {
    used += characterWidth(character)
    if (used > width && at > from) return lastSpace > from ? lastSpace : at
    at += character.length
    if (character === ' ') lastSpace = at
  }
  return line.length
}
