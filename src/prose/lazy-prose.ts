import type {Span} from '../source/index.js'
import type {BlockText} from './block-text.js'
import type {BlockWords, WordsFor} from './block-words.js'
import {toTextOffset} from './map.js'
import type {Prose, ProseRole, Token} from './types.js'

/** Where a block stands in the release. */
export type Place = Pick<Prose, 'role' | 'within' | 'blockquote' | 'cell'> & {
  /** Where the dateline of the lead ends in the source. */
  readonly dateline?: number
}

/** Where a block comes among the others. */
export type Order = Pick<Prose, 'section' | 'index'>

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
  readonly words: BlockWords

  constructor(block: BlockText, source: Span, place: Place, order: Order, wordsFor: WordsFor) {
    this.text = block.text
    this.runs = block.runs
    this.marked = block.marked
    this.source = source
    this.role = place.role
    this.within = place.within
    this.blockquote = place.blockquote
    this.cell = place.cell
    this.section = order.section
    this.index = order.index
    const dateline = place.dateline === undefined ? 0 : toTextOffset(block, place.dateline)
    this.words = wordsFor(block.text, place.role, dateline)
  }

  get sentences(): readonly Span[] {
    return this.words.sentences
  }

  get tokens(): readonly Token[] {
    return this.words.tokens
  }
}
