import type {PlainLine} from './line-blocks.js'

/** Lines longer than this are paragraphs, not the lines of a wrapped one. */
const widestWrap = 120
const narrowestWrap = 45

/**
 * The column that a text was wrapped at, or undefined when its lines are paragraphs.
 *
 * A wrapped text has no very long line, and most of its lines break where the next word would not have fitted.
 */
export function findWrapWidth(value: string, lines: readonly PlainLine[]): number | undefined {
  let width = 0
  for (const line of lines) width = Math.max(width, lengthOf(line))
  if (width > widestWrap || width < narrowestWrap) return undefined
  let breaks = 0
  let wrapped = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (!before || !line || line.afterBlank || line.marker !== undefined) continue
    breaks++
    if (isWrapped(value, before, line, width)) wrapped++
  }
  return breaks > 0 && wrapped * 2 >= breaks ? width : undefined
}

/** Whether `line` goes on with the paragraph of the line before it: its first word would not have fitted there. */
export function isWrapped(value: string, before: PlainLine, line: PlainLine, width: number): boolean {
  const space = value.slice(line.start, line.end).search(/\s/)
  const firstWord = space < 0 ? lengthOf(line) : space
  // Editors wrap a little early or late: two columns of grace.
  return lengthOf(before) + 1 + firstWord > width - 2
}

const lengthOf = (line: PlainLine): number => line.end - line.start
