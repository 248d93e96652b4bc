import {readLines, type Source, type Span} from '../source/index.js'
import {displayText} from './display-text.js'
import {characterWidth, displayWidth} from './display-width.js'

/** A line of the source, and the carets that go under it. */
export interface CodeFrame {
  readonly line: string
  readonly carets: string
}

/** How many columns of a long line are kept before what is meant. */
const columnsBefore = 30
/** However narrow the terminal is, this much is shown. */
const leastColumns = 40

/**
 * The line of the source with carets under the very characters. A stretch over several lines is marked to the end of
 * its first; a line that is too long is cut around the mark to `width` columns.
 */
export function codeFrame(source: Source, span: Span, width: number): CodeFrame {
  const lines = readLines(source.value)
  const point = lines.toPoint(span.start)
  const text = lines.text(point.line)
  const from = point.column - 1
  const to = Math.min(text.length, from + span.end - span.start)
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(displayText)
  return cut(before ?? '', marked ?? '', after ?? '', Math.max(leastColumns, width))
}

function cut(before: string, marked: string, after: string, width: number): CodeFrame {
  if (displayWidth(before) + displayWidth(marked) + displayWidth(after) <= width) return frame(before, marked, after)
  const rest = width - Math.min(displayWidth(before), columnsBefore)
  const start = keepEnd(before, displayWidth(before) > columnsBefore ? columnsBefore : width)
  const middle = keepStart(marked, rest)
  return frame(start, middle, middle === marked ? keepStart(after, rest - displayWidth(marked)) : '')
}

function frame(before: string, marked: string, after: string): CodeFrame {
  const indent = ' '.repeat(displayWidth(before))
  return {line: `${before}${marked}${after}`, carets: `${indent}${'^'.repeat(Math.max(1, displayWidth(marked)))}`}
}

/** The beginning of a text that fits into some columns, the last of which then shows that it was cut. */
function keepStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `${takeColumns([...text], width - 1).join('')}…`
}

function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  return `…${takeColumns([...text].reverse(), width - 1)
    .reverse()
    .join('')}`
}

function takeColumns(characters: readonly string[], width: number): string[] {
  let left = width
  const end = characters.findIndex(character => {
    left -= characterWidth(character)
    return left < 0
  })
  return characters.slice(0, end < 0 ? characters.length : end)
}
