import {displayWidth, padTo} from './display-width.js'
import type {Paint} from './types.js'

/** Rows as aligned columns with a bold head; the last column is not filled. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  const widths = head.map((name, i) => Math.max(displayWidth(name), ...rows.map(row => displayWidth(row[i] ?? ''))))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === head.length - 1 ? cell : padTo(cell, widths[i] ?? 0)))
      .join('  ')
      .trimEnd()
  return [paint.bold(line(head)), ...rows.map(line)].map(text => `${text}\n`).join('')
}
