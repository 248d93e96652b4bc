import type {Heading, Paragraph, Text} from 'mdast'
import type {Piece} from './pieces.js'

/** Signs to which Markdown may give a meaning in the middle of a paragraph, and white space that it takes off. */
const sign = /[\\`*_[\]<\r\t\0]| \n|&(?:#|[A-Za-z][A-Za-z\d]{0,40};)/
/** What a line may begin with: letters, quotation marks, sums, round brackets. */
const opensLine = /^[A-Za-z"'$(,.;/?@%^{}\u0080-\uFFFF]/
/** A line after the first may begin with a number as well, but not as an item of a list does. */
const opensFurtherLine = /^(?:[A-Za-z"'$(,.;/?@%^{}\u0080-\uFFFF]|\d{1,9}(?![.)\d]))/
const headingMark = /^#{1,6} (?=[^\s#])/

/**
 * The block of a piece that holds words alone: a paragraph, or a heading. Undefined where Markdown may see anything else in it; the
 * parser reads it then. What this gives is what the parser would give, and the parser's work on such pieces is half of all.
 */
export function readPlainPiece({start, text, linesBefore}: Piece): Paragraph | Heading | undefined {
  const first = contentStart(text)
  const end = contentEnd(text)
  const words = text.slice(first, end)
  if (words === '' || text.charAt(end) === ' ' || sign.test(words)) return undefined
  const place = {start: start + first, line: linesBefore + 1 + countBreaks(text, first)}
  const mark = headingMark.exec(words)?.[0]
  if (mark !== undefined) {
    if (words.includes('\n') || words.endsWith('#')) return undefined
    const depth = mark.length - 1
    return isDepth(depth) ? {type: 'heading', depth, ...contentOf(words, mark.length, place)} : undefined
  }
  const lines = words.split('\n')
  const isPlain = lines.every((line, i) => (i === 0 ? opensLine : opensFurtherLine).test(line))
  return isPlain ? {type: 'paragraph', ...contentOf(words, 0, place)} : undefined
}

/** Where the first line with words begins. */
function contentStart(text: string): number {
  let start = 0
  let at = 0
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 10) if (text.charCodeAt(at++) === 10) start = at
  return start
}

function contentEnd(text: string): number {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 10)) end--
  return end
}

/** How many lines end before a place. */
export function countBreaks(text: string, to = text.length): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

/** Where a block begins. */
interface Place {
  readonly start: number
  readonly line: number
}

/** The one text in a block and the places of both; the text begins `from` characters after the block. */
function contentOf(words: string, from: number, {start, line}: Place): Pick<Paragraph, 'children' | 'position'> {
  const lastBreak = words.lastIndexOf('\n')
  const end = {
    line: line + countBreaks(words),
    column: words.length - lastBreak,
    offset: start + words.length,
  }
  const text: Text = {
    type: 'text',
    value: words.slice(from),
    position: {start: {line, column: from + 1, offset: start + from}, end: {...end}},
  }
  return {children: [text], position: {start: {line, column: 1, offset: start}, end}}
}

const isDepth = (depth: number): depth is Heading['depth'] => depth >= 1 && depth <= 6
