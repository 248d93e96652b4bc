import type {Span} from '../source/index.js'
import type {BlockWords} from './block-words.js'
import type {Lexeme} from './vocabulary.js'

/** Where in the release a block of prose stands. */
export type ProseRole =
  | 'releaseLine'
  | 'headline'
  | 'subheadline'
  | 'lead'
  | 'heading'
  | 'body'
  | 'boilerplate'
  | 'disclaimer'
  | 'contacts'
  | 'table'

/**
 * A stretch of prose that stands in one piece in the source.
 *
 * `[at, at + length)` of the prose text reads `[source, source + sourceLength)` of the source. Where the two lengths
 * are equal the characters match one by one; where they differ the run is one unit (`&amp;` → `&`, `\r\n` → space).
 */
export interface ProseRun {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/** What a token is made of. */
export type TokenType = 'word' | 'number' | 'punctuation' | 'symbol'

/**
 * A piece of a sentence without its spaces. Offsets into `Prose.text`.
 *
 * `word`: letters with inner apostrophes, hyphens, dots of abbreviations (`Mr.`, `U.S.`) and digits (`COVID-19`).
 * `number`: digits with inner `,` `.` (`1,120.5`). `punctuation`: one of . , ; : ! ? ( ) [ ] quotation marks, dashes.
 * `symbol`: one other character ($, %, €, +, /, &).
 */
export interface Token extends Span {
  readonly type: TokenType
  readonly lexeme: Lexeme
}

/**
 * The plain text of one block with a map back to the source. Sentences and tokens are made once, on first use,
 * and shared by every later stage. All offsets in here are into `text`, except those in `runs[].source`.
 */
export interface Prose {
  /** What a reader sees: markup taken out, references decoded, every line ending one space. */
  readonly text: string
  readonly runs: readonly ProseRun[]
  /** The block's stretch of the source, markup included. */
  readonly source: Span
  readonly role: ProseRole
  /** Index of the section (0 before the first heading) and of this block in the list of all prose. */
  readonly section: number
  readonly index: number
  /** The containers around it from the outside in: `blockquote`, `listItem`, `list`. */
  readonly within: readonly ('blockquote' | 'list' | 'listItem')[]
  /** Offset in the source of the outermost block quote around it, which tells block quotes apart; else undefined. */
  readonly blockquote?: number
  /**
   * Of a table cell the headers: text of the row's first cell and of the column's head, null where there is none; and where
   * it stands: the offset of its table in the source, its row and column from 0. Empty cells are no blocks.
   */
  readonly cell?: {
    readonly row: string | null
    readonly column: string | null
    readonly at: {readonly table: number; readonly row: number; readonly column: number}
  }
  /** Stretches in emphasis, strong or a link, for those who ask whether a word is set apart. */
  readonly marked: readonly (Span & {
    readonly type: 'emphasis' | 'strong' | 'link' | 'inlineCode'
    readonly url?: string
  })[]
  /** Its text and role with what is made of them, shared with the same block of another version. */
  readonly words: BlockWords
  /** Sentences in order, a dateline being one; they cover every character that is not space between them. */
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
}
