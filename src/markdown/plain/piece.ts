import type {RootContent} from 'mdast'
import type {Piece, ReadPiece} from '../pieces.js'
import type {Mark} from '../types.js'
import {opensBlockQuote, readBlockQuote} from './block-quote.js'
import {Content} from './content.js'
import {headingMarkOf, readHeading} from './heading.js'
import {isBlank, isThematicBreak, type Line, readLines} from './lines.js'
import {mayBeginItem, readList} from './list.js'
import {type ReadBlock, readParagraph} from './paragraph.js'

/** Signs that are left to the parser wherever they stand: code, HTML, references, a backslash before a space, white space of other kinds. */
const refused = /\\ |[`\t\r\0]|<[A-Za-z/!?]|&(?:#|[A-Za-z][A-Za-z\d]{0,40};)/

/**
 * The blocks of a piece of ordinary release Markdown: paragraphs, headings, thematic breaks, block quotes and simple lists, with escapes,
 * emphasis, strong, links and images. Undefined where Markdown may see anything else in it; the parser reads it then. What this gives is what the parser
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
    for (const mark of read.marks) marks.push(mark)
  }
  return {children: blocks, marks}
}

/** The lines of each block: a heading has one; a blank line ends all others but a list, which goes on with its next item. */
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
      const words = text.slice(line.words, line.end)
      isList = opensList(words)
      if (headingMarkOf(words) > 0) block = undefined
    }
  }
  return blocks
}

const opensList = (words: string): boolean => mayBeginItem(words) && !isThematicBreak(words)

/** Words after a blank line, too far to the left to be of an item. */
const leavesList = (text: string, line: Line): boolean =>
  !isBlank(line) && line.words - line.start < 2 && !mayBeginItem(text.slice(line.words, line.end))

function readBlock(text: string, lines: readonly Line[], place: Piece): ReadBlock | undefined {
  const [first] = lines
  if (!first || first.words - first.start > 3) return undefined
  const words = text.slice(first.words, first.end)
  if (isThematicBreak(words) && lines.length === 1)
    return {block: {type: 'thematicBreak', position: new Content(text, lines, place).position}, marks: []}
  if (mayBeginItem(words)) return readList(text, lines, place)
  if (opensBlockQuote(words)) return readBlockQuote(text, lines, place)
  const mark = headingMarkOf(words)
  return mark > 0 ? readHeading(text, first, mark, place) : readParagraph(text, lines, place)
}
