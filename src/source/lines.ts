import type {Span} from './span.js'

/** A place in the source as unist has it: line and column from 1, offset from 0 in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Two points, the second exclusive (unist `Position`). */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** The line starts of one source; turns offsets into points. A line ends with `\r\n`, `\n` or a lone `\r`. */
export interface Lines {
  /** The number of lines, at least 1. */
  readonly count: number
  /** The point at an offset; out-of-range offsets are clamped. */
  toPoint(offset: number): Point
  /** The unist position of a span. */
  toPosition(span: Span): Position
  /** The offset of a line's first character (line from 1), or the length of the text past the last line. */
  startOf(line: number): number
  /** The text of a line (from 1) without its line ending. */
  text(line: number): string
}

/** Reads the line starts of `value`. Linear in its length. */
export function readLines(value: string): Lines {
  const starts = lineStarts(value)
  const startOf = (line: number): number => starts[line - 1] ?? value.length
  const toPoint = (offset: number): Point => {
    const at = Math.min(Math.max(offset, 0), value.length)
    const index = lastAtOrBefore(starts, at)
    return {line: index + 1, column: at - (starts[index] ?? 0) + 1, offset: at}
  }
  return {
    count: starts.length,
    startOf,
    toPoint,
    toPosition: span => ({start: toPoint(span.start), end: toPoint(span.end)}),
    text: line => value.slice(startOf(line), startOf(line + 1)).replace(/[\r\n]{1,2}$/, ''),
  }
}

/** Where the line at an offset ends (`text`), and where the next one begins; both the length of the text in the last. */
export function lineEndAt(value: string, from: number): {readonly text: number; readonly next: number} {
  for (let i = from; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code === 10) return {text: i, next: i + 1}
    if (code === 13) return {text: i, next: value.charCodeAt(i + 1) === 10 ? i + 2 : i + 1}
  }
  return {text: value.length, next: value.length}
}

function lineStarts(value: string): number[] {
  const starts = [0]
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i)
    if (code === 10 || (code === 13 && value.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

function lastAtOrBefore(sorted: readonly number[], target: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= target) low = middle
    else high = middle - 1
  }
  return low
}
