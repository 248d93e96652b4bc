import type {Nodes, RootContent} from 'mdast'
import type {Point} from '../source/index.js'
import type {Mark} from './types.js'

/** A stretch of Markdown between blank lines that means the same whatever stands around it. */
export interface Piece {
  readonly start: number
  readonly text: string
  /** How many lines stand before it. */
  readonly linesBefore: number
}

/** What a piece reads: its blocks and marks, with places from its own beginning. */
export interface ReadPiece {
  readonly children: readonly RootContent[]
  readonly marks: readonly Mark[]
}

/** What pieces read, by their text, from one version of a release to the next. */
export type Pieces = ReadonlyMap<string, ReadPiece>

/** What may go on past a blank line, or speak of what stands elsewhere: code between fences, HTML, definitions of links. */
const goesFurther = /^[ \t>]{0,40}(?:[-*+\d.)][ \t>\d.)*+-]{0,40})?(?:`{3}|~{3}|<(?!!--))|\]:|\[\^/m
/** What closes whatever stands before a blank line: no space, no sign of a list, quotation, rule, table or HTML. */
const closes = /^[^\s*+\-\d>`~<|=_:]|^\*\*[^\s*]/
/** Whether a piece closes the lists and block quotes that stand before it; one that opens a block quote does so behind a blank line. */
export const closesWhatIsBefore = ({text}: Piece): boolean => closes.test(text) || text.startsWith('>')
const blankLine = /^[ \t\r\n]*$/
const comment = /<!--|-->/g

/**
 * Cuts Markdown at blank lines into pieces that can be read one by one; undefined where something may reach from one into another.
 * A line that begins with a letter closes lists and block quotes.
 */
export function cutPieces(text: string): readonly Piece[] | undefined {
  if (goesFurther.test(text)) return undefined
  const pieces: Piece[] = []
  let start = 0
  let linesBefore = 0
  let line = 0
  let isAfterBlank = false
  // Whether a blank line closes all that stands in the piece so far: no line of it may have opened a list or quotation.
  let isFlat = true
  const cut = (at: number): void => {
    if (at > start) pieces.push({start, text: text.slice(start, at), linesBefore})
    start = at
    linesBefore = line
    isFlat = true
  }
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    const words = text.slice(at, next)
    const isBlank = blankLine.test(words)
    const isClosing = closes.test(words)
    // Behind a blank line a quotation that is not indented is in no list, and of no other quotation.
    const isQuotation = words.startsWith('>')
    if (isAfterBlank && !isBlank && (isClosing || isQuotation || isFlat)) cut(at)
    isFlat &&= isBlank || isClosing || isQuotation
    isAfterBlank = isBlank
    at = next
  }
  cut(text.length)
  return pieces.every(({text: words}) => isWhole(words)) ? pieces : undefined
}

/** A lone `\r` ends lines as well, a byte order mark at the head of what is parsed is left out, and a comment goes on past blank lines until it ends. */
function isWhole(text: string): boolean {
  if (text.startsWith('\uFEFF') || /\r(?!\n)/.test(text)) return false
  let isOpen = false
  for (const [mark] of text.matchAll(comment)) isOpen = mark === '<!--'
  return !isOpen
}

/** The blocks of a piece where it stands now. */
export function placeBlocks({children}: ReadPiece, piece: Piece): RootContent[] {
  return children.map(node => placeNode(node, piece))
}

/** The marks of a piece where it stands now. */
export function placeMarks({marks}: ReadPiece, {start}: Piece): Mark[] {
  return marks.map(mark => ({...mark, start: mark.start + start, end: mark.end + start}))
}

function placeNode<N extends Nodes>(node: N, piece: Piece): N {
  const {position} = node
  const placed = position
    ? {...node, position: {start: placePoint(position.start, piece), end: placePoint(position.end, piece)}}
    : {...node}
  // A piece is as deep as the guard lets it be.
  if ('children' in placed) placed.children = placed.children.map(child => placeNode(child, piece)) as never
  return placed
}

const placePoint = (
  {line, column, offset = 0}: Partial<Point> & Omit<Point, 'offset'>,
  {start, linesBefore}: Piece,
) => ({
  line: line + linesBefore,
  column,
  offset: offset + start,
})
