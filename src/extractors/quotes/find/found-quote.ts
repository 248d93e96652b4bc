import type {Prose, Quotation} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import type {Introduction} from './introduction.js'

/** A quotation’s stretch. */
export type Segment = Pick<Quotation, 'prose' | 'inner'>

/** A quote before its speaker is resolved. */
export interface FoundQuote {
  readonly kind: 'direct' | 'partial' | 'block' | 'indirect'
  readonly segments: Segment[]
  attribution: Attribution | undefined
  /** No attribution of its own: the speaker before it goes on. */
  isCarried: boolean
}

/** What is known while the blocks of a release are read in order. */
export interface Search {
  readonly prose: readonly Prose[]
  readonly quotations: ReadonlyMap<Prose, readonly Quotation[]>
  readonly found: FoundQuote[]
  /** Blocks that were read as the signature under a quotation. */
  readonly signatures: Set<Prose>
  /** “Ana Ruiz said:” at the end of the block before. */
  introduction: Introduction | undefined
  /** “Ana Ruiz says the market is growing.”: who speaks in the last sentence of the block before. */
  report: Prose | undefined
  /** The release puts speech between double marks, so single ones hold terms. */
  readonly isDouble: boolean
}

/** A quote of one segment with its attribution. */
export function quoteOf(kind: FoundQuote['kind'], segment: Segment, attribution: Attribution | undefined): FoundQuote {
  return {kind, segments: [segment], attribution, isCarried: false}
}
