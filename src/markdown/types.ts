import type {Root} from 'mdast'
import type {FrontMatter} from '../ast/index.js'
import type {Problem, Span} from '../source/index.js'
import type {Pieces} from './pieces.js'

/**
 * A place where the source and what a reader sees differ: `[start, end)` of the source reads as `text`.
 * `text` is `''` for what is hidden (line prefixes, block quote markers, the backslash of an escape).
 * Sorted by start, never overlapping, recorded as they leave the tokenizer. Line endings are not marks.
 */
export interface Mark extends Span {
  readonly text: string
}

/** Front matter as read: checked values, where each key and value stands, and what was wrong. */
export interface FrontMatterBlock {
  /** The whole block, fences included, up to and including the line ending of the closing fence; null without one. */
  readonly span: Span | null
  readonly values: FrontMatter
  /** Of each top-level key: the span of the key and of its value (of a scalar: inside its quotation marks). */
  readonly keys: ReadonlyMap<string, {readonly key: Span; readonly value: Span}>
  /** Escapes inside quoted scalars, so that a title's prose maps to the source. */
  readonly marks: readonly Mark[]
  readonly problems: readonly Problem[]
}

/** A Markdown source, parsed: every position in `tree` is a position of the source as given. */
export interface MarkdownDocument {
  readonly frontMatter: FrontMatterBlock
  readonly tree: Root
  readonly marks: readonly Mark[]
  /** What its pieces read, for the next version; empty unless an earlier one was handed over. */
  readonly pieces: Pieces
}
