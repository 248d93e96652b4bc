import type {Heading, RootContent} from 'mdast'
import type {Point, Position} from '../../source/index.js'
import type {Piece, ReadPiece} from '../pieces.js'
import type {Mark} from '../types.js'
import {Content} from './content.js'
import {readInline} from './inline.js'
import {isBlank, isOfParagraph, isThematicBreak, type Line, readLines} from './lines.js'
import {mayBeginItem, readList} from './list.js'

/** Signs that are left to the parser wherever they stand: code, HTML, references, images, a backslash before a space, white space of other kinds. */
const refused = /\\ |[`\t\r\0]|<[A-Za-z/!?]|&(?:#|[A-Za-z][A-Za-z\d]{0,40};)|!\[/
const headingMark = /^#{1,6} (?=[^\s#])/

/**
 * The blocks of a piece of ordinary release Markdown: paragraphs, headings, thematic breaks and simple lists, with escapes, emphasis, strong
 * and links. Undefined where Markdown may see anything else in it; the parser reads it then. What this gives is what the parser
 * would give, with the marks it would record; the parser's work on such pieces is nine tenths of all.
 */
export function readPlainPiece(piece: Piece): ReadPiece | undefined {
  const {text} = piece
  if (refused.test(text)) return undefined
  const blocks: RootContent[] = []
  const marks: Mark[] = []
  for (const lines of cutBlocks(text, readLines(text))) {
    const read = readBlock(text, lines, piece)
    if (!read) return undefined
    blocks.push(read.block)
    marks.push(...read.marks)
  }
  return {children: blocks, marks}
}

/** The lines of each block: a blank line ends it, but for a list, which goes on with its next item. */
function cutBlocks(text: string, lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  let block: Line[] | undefined
  let isList = false
  let isAfterBlank = false
  for (const line of lines) {
    const isEnd = isList ? isAfterBlank && leavesList(text, line) : isBlank(line)
    isAfterBlank = isBlank(line)
    if (isEnd) block = undefined
    if (block) block.push(line)
    else if (!isAfterBlank) {
      block = [line]
      blocks.push(block)
      isList = opensList(text.slice(line.words, line.end))
    }
  }
  return blocks
}

const opensList = (words: string): boolean => mayBeginItem(words) && !isThematicBreak(words)

/** Words after a blank line, too far to the left to be of an item. */
const leavesList = (text: string, line: Line): boolean =>
  !isBlank(line) && line.words - line.start < 2 && !mayBeginItem(text.slice(line.words, line.end))

interface ReadBlock {
  readonly block: RootContent
  readonly marks: readonly Mark[]
}

function readBlock(text: string, lines: readonly Line[], place: Piece): ReadBlock | undefined {
  const [first] = lines
  if (!first || first.words - first.start > 3) return undefined
  const words = text.slice(first.words, first.end)
  if (isThematicBreak(words) && lines.length === 1)
    return {block: {type: 'thematicBreak', position: placeOf(first, place)}, marks: []}
  if (mayBeginItem(words)) {
    const read = readList(text, lines, place)
    return read && {block: read.list, marks: read.marks}
  }
  const mark = headingMark.exec(words)?.[0]
  if (mark !== undefined) return lines.length > 1 ? undefined : readHeading(text, first, mark, place)
  if (!lines.every(({words: from, end}) => isOfParagraph(text.slice(from, end)))) return undefined
  const content = new Content(text, lines, place)
  const inline = readInline(content)
  if (!inline) return undefined
  const {position} = content
  return {block: {type: 'paragraph', children: inline.children, position}, marks: inOrder(content.hidden, inline.marks)}
}

/** The position of a line without words. */
function placeOf({number, start, words, stop}: Line, place: Piece): Position {
  const point = (at: number): Point => ({
    line: place.linesBefore + number + 1,
    column: at - start + 1,
    offset: place.start + at,
  })
  return {start: point(words), end: point(stop)}
}

function readHeading(text: string, line: Line, mark: string, place: Piece): ReadBlock | undefined {
  if (text.charAt(line.end - 1) === '#' || line.words > line.start || line.stop > line.end) return undefined
  const depth = mark.length - 1
  const content = new Content(text, [{...line, words: line.words + mark.length}], place)
  const inline = readInline(content)
  if (!inline || !isDepth(depth)) return undefined
  const {start, end} = content.position
  const opened = {...start, column: start.column - mark.length, offset: (start.offset ?? 0) - mark.length}
  return {
    block: {type: 'heading', depth, children: inline.children, position: {start: opened, end}},
    marks: inline.marks,
  }
}

const inOrder = (...lists: readonly (readonly Mark[])[]): readonly Mark[] =>
  lists.flat().sort((a, b) => a.start - b.start)

const isDepth = (depth: number): depth is Heading['depth'] => depth >= 1 && depth <= 6
