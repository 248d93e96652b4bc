import type {Span} from '../source/index.js'
import type {BlockText} from './block-text.js'
import {toTextOffset} from './map.js'
import {readSentences} from './sentences.js'
import {readTokens} from './tokens.js'
import type {Prose, ProseRole, Token} from './types.js'

/** Where a block stands in the release. */
export type Place = Pick<Prose, 'role' | 'within' | 'blockquote' | 'cell'> & {
  /** Where the dateline of the lead ends in the source. */
  readonly dateline?: number
}

/** A block of prose whose sentences and tokens are read on first use. */
export class LazyProse implements Prose {
  readonly text: string
  readonly runs: Prose['runs']
  readonly marked: Prose['marked']
  readonly source: Span
  readonly role: ProseRole
  readonly within: Prose['within']
  readonly blockquote?: number
  readonly cell?: Prose['cell']
  readonly section: number
  readonly index: number
  readonly #dateline: number
  #sentences: readonly Span[] | undefined
  #tokens: readonly Token[] | undefined

  constructor(block: BlockText, source: Span, place: Place, section: number, index: number) {
    this.text = block.text
    this.runs = block.runs
    this.marked = block.marked
    this.source = source
    this.role = place.role
    this.within = place.within
    this.blockquote = place.blockquote
    this.cell = place.cell
    this.section = section
    this.index = index
    this.#dateline = place.dateline === undefined ? 0 : toTextOffset(block, place.dateline)
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= readSentences(this.text, this.#dateline)
    return this.#sentences
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= readTokens(this.text)
    return this.#tokens
  }
}
