import {readFrontMatter} from './front-matter.js'
import {guardMarkdown, guardWhole} from './guard.js'
import {maskText} from './mask.js'
import {cutPieces, type Pieces} from './pieces.js'
import {readPieces, readPiecesAfter} from './read-pieces.js'
import {parserFor} from './remark.js'
import type {MarkdownDocument} from './types.js'

/** A row of dashes and bars under a table's head: `|---|---:|`. */
const delimiterRow = /^[ \t>]{0,12}\|?[ \t]{0,8}:?-{1,200}:?[ \t]{0,8}\|[ \t|:-]{0,400}$/m

/** How a text is read. */
interface ParseOptions {
  /** What the pieces of an earlier version read. */
  readonly before?: Pieces | undefined
  readonly maxNesting?: number | undefined
}

/**
 * Reads Markdown with its front matter. Front matter and a byte order mark are masked by spaces of the same length, so
 * every position is a position of `value` as given. Tables are read only where the source holds one.
 */
export function parseMarkdown(value: string, path: string, {before, maxNesting}: ParseOptions = {}): MarkdownDocument {
  const frontMatter = readFrontMatter(value)
  const text = maskText(value, frontMatter.span)
  guardMarkdown(text, path, maxNesting)
  // The masked front matter is space, which the tokenizer calls line prefixes: marks there are not the body's.
  const from = frontMatter.span?.end ?? 0
  const {children, marks, pieces} = read(text, path, before)
  return {frontMatter, tree: {type: 'root', children}, marks: marks.filter(mark => mark.start >= from), pieces}
}

function read(text: string, path: string, before: Pieces | undefined) {
  const hasTables = delimiterRow.test(text)
  const cut = cutPieces(text)
  if (cut && before) return readPiecesAfter(cut, hasTables, before)
  if (cut) return {...readPieces(cut, hasTables), pieces: none}
  guardWhole(text, path)
  const parser = parserFor(hasTables)
  const {children} = parser.parse(text)
  return {children, marks: parser.recorder.take(), pieces: none}
}

const none: Pieces = new Map()
