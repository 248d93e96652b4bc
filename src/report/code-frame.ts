import type {Lines, Span} from '../source/index.js'
import {cutLine} from './cut-line.js'

/** A line of the source, cut to the screen, and the carets that go under it; both empty for lines that are left out. */
export interface CodeFrame {
  /** The number of the line, from 1; undefined for those that are left out. */
  readonly number: number | undefined
  readonly line: string
  readonly carets: string
}

/** So many lines of a stretch are shown whole; of a longer one only the first and the last. */
const mostLines = 3

/** The lines that a stretch stands on, with carets under its very characters; each is cut to `width` columns. */
export function codeFrames(lines: Lines, span: Span, width: number): readonly CodeFrame[] {
  const first = lines.toPoint(span.start).line
  const last = lastLineOf(lines, span, first)
  const shown = [first]
  for (let number = first + 1; number <= last && shown.length <= mostLines; number++)
    if (number === last || lines.text(number).trim() !== '') shown.push(number)
  const frames = (shown.length > mostLines ? [first, last] : shown).map(number => frameOf(lines, span, number, width))
  const [opening, ...rest] = frames
  return shown.length > mostLines && opening ? [opening, leftOut, ...rest] : frames
}

const leftOut: CodeFrame = {number: undefined, line: '', carets: ''}

/** A stretch that ends with a line’s end does not reach the next. */
function lastLineOf(lines: Lines, {start, end}: Span, first: number): number {
  const {line, column} = lines.toPoint(end)
  return column === 1 && end > start && line > first ? line - 1 : line
}

function frameOf(lines: Lines, span: Span, number: number, width: number): CodeFrame {
  const text = lines.text(number)
  const start = lines.startOf(number)
  const indent = text.length - text.trimStart().length
  // Where a stretch goes on, the white space at the beginning of a line is not meant.
  const from = span.start >= start ? span.start - start : indent
  const to = Math.max(from, Math.min(text.trimEnd().length, span.end - start))
  return {number, ...cutLine(text.slice(0, from), text.slice(from, to), text.slice(to), width)}
}
