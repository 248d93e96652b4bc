import {readLines, type Source, type Span} from '../source/index.js'
import {displayWidth} from './display-width.js'

/** How much of a long line is shown around what is meant. */
const margin = 30

/**
 * The line of the source with carets under the very characters, two lines of text. A stretch over several lines is
 * marked to the end of its first; a long line is cut around the mark to `width` columns.
 */
export function codeFrame(source: Source, span: Span, width: number): {readonly line: string; readonly carets: string} {
  const lines = readLines(source.value)
  const point = lines.toPoint(span.start)
  const text = lines.text(point.line)
  const from = point.column - 1
  const to = Math.max(from + 1, Math.min(text.length, from + (span.end - span.start)))
  const cut = cutAround(text, from, to, Math.max(40, width))
  const before = show(text.slice(cut.from, from))
  const marked = show(text.slice(from, Math.min(to, cut.to)))
  const after = show(text.slice(Math.min(to, cut.to), cut.to))
  const head = cut.from > 0 ? '…' : ''
  const tail = cut.to < text.length ? '…' : ''
  const indent = ' '.repeat(displayWidth(head) + displayWidth(before))
  return {
    line: `${head}${before}${marked}${after}${tail}`,
    carets: `${indent}${'^'.repeat(Math.max(1, displayWidth(marked)))}`,
  }
}

function cutAround(text: string, from: number, to: number, width: number): {from: number; to: number} {
  if (text.length <= width) return {from: 0, to: text.length}
  const start = Math.max(0, Math.min(from - margin, text.length - width))
  const end = Math.min(text.length, Math.max(start + width, Math.min(to, start + 2 * width)))
  return {from: safeCut(text, start), to: safeCut(text, end)}
}

/** Never cuts between the two halves of an emoji. */
function safeCut(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

// Tabs and control characters would move the carets, and could drive the terminal.
const show = (text: string): string =>
  text.replace(/\t/g, '  ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\uFEFF]/g, '')
