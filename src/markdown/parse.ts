import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {readFrontMatter} from './front-matter.js'
import {guardMarkdown} from './guard.js'
import {type MarkRecorder, recordMarks} from './marks.js'
import {maskText} from './mask.js'
import {cutPieces, type Piece, type Pieces, placeBlocks, placeMarks, type ReadPiece} from './pieces.js'
import {tableExtensions} from './tables.js'
import type {Mark, MarkdownDocument} from './types.js'

interface Parser {
  readonly recorder: MarkRecorder
  parse(text: string): Root
}

let plainParser: Parser | undefined
let tableParser: Parser | undefined

/** A row of dashes and bars under a table's head: `|---|---:|`. */
const delimiterRow = /^[ \t>]{0,12}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,8}\|[ \t|:-]{0,400}$/m

/**
 * Reads Markdown with its front matter. Front matter and a byte order mark are masked by spaces of the same length, so
 * every position is a position of `value` as given. Tables are read only where the source holds one: the construct
 * costs half a parse.
 */
export function parseMarkdown(value: string, path: string, before?: Pieces): MarkdownDocument {
  const frontMatter = readFrontMatter(value)
  const text = maskText(value, frontMatter.span)
  guardMarkdown(text, path)
  const parser = delimiterRow.test(text) ? (tableParser ??= createParser(true)) : (plainParser ??= createParser(false))
  // The masked front matter is space, which the tokenizer calls line prefixes: marks there are not the body's.
  const from = frontMatter.span?.end ?? 0
  const cut = before && cutPieces(text)
  if (cut && before) {
    const {children, marks, pieces} = readPieces(cut, parser, before)
    return {frontMatter, tree: {type: 'root', children}, marks: marks.filter(mark => mark.start >= from), pieces}
  }
  const tree = parser.parse(text)
  return {frontMatter, tree, marks: parser.recorder.take().filter(mark => mark.start >= from), pieces: new Map()}
}

/** Reads pieces one by one, those alone that an earlier version did not have. */
function readPieces(cut: readonly Piece[], parser: Parser, before: Pieces) {
  const children: RootContent[] = []
  const marks: Mark[] = []
  const pieces = new Map<string, ReadPiece>()
  for (const piece of cut) {
    // What is a table depends on whether tables are read at all.
    const key = `${parser === tableParser ? 'tables' : 'plain'} ${piece.text}`
    const read = pieces.get(key) ?? before.get(key) ?? readPiece(piece, parser)
    pieces.set(key, read)
    children.push(...placeBlocks(read, piece))
    marks.push(...placeMarks(read, piece))
  }
  return {children, marks, pieces}
}

function readPiece({text}: Piece, parser: Parser): ReadPiece {
  const {children} = parser.parse(text)
  return {children, marks: parser.recorder.take()}
}

function createParser(hasTables: boolean): Parser {
  const recorder = recordMarks()
  const tables = hasTables ? tableExtensions() : {micromark: [], fromMarkdown: []}
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', tables.micromark)
    .data('fromMarkdownExtensions', [...tables.fromMarkdown, recorder.extension])
    .freeze() as Processor<Root>
  return {recorder, parse: text => processor.parse(text)}
}
