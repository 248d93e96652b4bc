import type {Nodes, RootContent} from 'mdast'
import {lastStartingBy} from '../source/index.js'
import {closesWhatIsBefore, type Piece, type Pieces, placeBlocks, placeMarks, type ReadPiece} from './pieces.js'
import {readPlainPiece} from './plain/piece.js'
import {parserFor} from './remark.js'
import type {Mark} from './types.js'

/** What pieces read together. */
interface ReadPieces {
  readonly children: RootContent[]
  readonly marks: readonly Mark[]
}

/** Reads the pieces of a text: those that are plain by themselves, all others in one go, as if they stood one after the other. */
export function readPieces(cut: readonly Piece[], hasTables: boolean): ReadPieces {
  const plain = cut.map(readPlainPiece)
  // What opens nothing anew (a list) would go on from the piece that it is put behind, so the one that it stands behind comes along.
  cut.forEach((piece, i) => {
    if (i > 0 && plain[i] === undefined && !closesWhatIsBefore(piece)) plain[i - 1] = undefined
  })
  const {blocks, marks} = readTogether(
    cut.filter((_, i) => plain[i] === undefined),
    hasTables,
  )
  return {
    children: cut.flatMap((piece, i) => plain[i]?.children ?? blocks.get(piece) ?? []),
    marks: [...plain.flatMap(read => read?.marks ?? []), ...marks].sort((a, b) => a.start - b.start),
  }
}

/** Reads pieces one by one, those alone that an earlier version did not have. */
export function readPiecesAfter(cut: readonly Piece[], hasTables: boolean, before: Pieces) {
  const children: RootContent[] = []
  const marks: Mark[] = []
  const pieces = new Map<string, ReadPiece>()
  for (const piece of cut) {
    // What is a table depends on whether tables are read at all.
    const key = `${hasTables ? 'tables' : 'plain'} ${piece.text}`
    const read = pieces.get(key) ?? before.get(key) ?? readPiece(piece, hasTables)
    pieces.set(key, read)
    for (const block of placeBlocks(read, piece)) children.push(block)
    for (const mark of placeMarks(read, piece)) marks.push(mark)
  }
  return {children, marks, pieces}
}

function readPiece({text}: Piece, hasTables: boolean): ReadPiece {
  const plain = readPlainPiece({text, start: 0, linesBefore: 0})
  if (plain) return plain
  const parser = parserFor(hasTables)
  const {children} = parser.parse(text)
  return {children, marks: parser.recorder.take()}
}

/** So many characters are read in one go: with the end of each list the parser looks at all that it has read before. */
const batchLength = 4096

/** Pieces mean the same whatever stands around them, so they are read as one text, which saves beginning anew with each. */
function readTogether(pieces: readonly Piece[], hasTables: boolean) {
  const blocks = new Map<Piece, RootContent[]>()
  const marks: Mark[] = []
  let batch: Piece[] = []
  let length = 0
  for (const piece of pieces) {
    if (length > batchLength && closesWhatIsBefore(piece)) {
      for (const mark of readBatch(batch, blocks, hasTables)) marks.push(mark)
      batch = []
      length = 0
    }
    batch.push(piece)
    length += piece.text.length
  }
  for (const mark of batch.length > 0 ? readBatch(batch, blocks, hasTables) : []) marks.push(mark)
  return {blocks, marks}
}

/** Reads some pieces as one text, and adds their blocks; gives their marks. */
function readBatch(pieces: readonly Piece[], blocks: Map<Piece, RootContent[]>, hasTables: boolean): readonly Mark[] {
  const parser = parserFor(hasTables)
  const {children} = parser.parse(pieces.map(({text}) => text).join(''))
  const moves = movesOf(pieces)
  for (const node of children) {
    const move = moveAt(moves, node.position?.start.offset ?? 0)
    moveNode(node, move)
    const before = blocks.get(move.piece)
    if (before) before.push(node)
    else blocks.set(move.piece, [node])
  }
  return parser.recorder.take().map(mark => {
    const {by} = moveAt(moves, mark.start)
    return {...mark, start: mark.start + by, end: mark.end + by}
  })
}

/** From where a piece stands among those that are read together to where it stands in the text. */
interface Move {
  readonly piece: Piece
  readonly from: number
  readonly by: number
  readonly lines: number
}

function movesOf(pieces: readonly Piece[]): readonly Move[] {
  let from = 0
  let line = 0
  return pieces.map(piece => {
    const move = {piece, from, by: piece.start - from, lines: piece.linesBefore - line}
    from += piece.text.length
    line += countBreaks(piece.text)
    return move
  })
}

/** The move of the piece that holds an offset. */
function moveAt(moves: readonly Move[], offset: number): Move {
  const move =
    moves[
      Math.max(
        0,
        lastStartingBy(moves, offset, ({from}) => from),
      )
    ]
  if (!move) throw new RangeError('there is no piece')
  return move
}

/** Moves a node of a tree that nobody else has. */
function moveNode(node: Nodes, move: Move): void {
  const {position} = node
  for (const point of position ? [position.start, position.end] : []) {
    point.line += move.lines
    if (point.offset !== undefined) point.offset += move.by
  }
  // A piece is as deep as the guard lets it be.
  if ('children' in node) for (const child of node.children) moveNode(child, move)
}

function countBreaks(text: string): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}
