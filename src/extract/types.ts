import type {MentionKind, MentionMap, Release, TextSpan} from '../ast/index.js'
import type {CalendarDay} from '../calendar/index.js'
import type {Prose, Quotation} from '../prose/index.js'
import type {Lines, Source} from '../source/index.js'

/** What an extractor may look at. Everything is read-only and lazy where it costs. */
export interface ExtractContext {
  readonly source: Source
  readonly lines: Lines
  readonly release: Release
  /** Every block of prose in source order. */
  readonly prose: readonly Prose[]
  /** Every stretch between quotation marks, in source order (see `prose/quotations.ts`). */
  readonly quotations: readonly Quotation[]
  /** The day that relative expressions count from; undefined when the release and the caller give none. */
  readonly releaseDate: CalendarDay | undefined
  /** `MM-DD` of the last day of the fiscal year, where known. */
  readonly fiscalYearEnd: string | undefined
  /** Mentions of another kind; only kinds named in the extractor's `after`. */
  mentions<K extends MentionKind>(kind: K): readonly MentionMap[K][]
  /** A stretch of a block's text as the contract wants it: text, position, and `raw` where it crosses markup. */
  textSpan(prose: Prose, start: number, end: number): TextSpan
}

/** One kind of mention: how it is found. The kind is the folder's name. */
export interface Extractor<K extends MentionKind> {
  readonly kind: K
  /** Kinds that must have been found before, because this one steers around them. */
  readonly after: readonly MentionKind[]
  /** Finds all mentions, in any order; never throws on any text. */
  extract(ctx: ExtractContext): MentionMap[K][]
}

/** Declares an extractor (identity at run time; the types do the work). */
export function defineExtractor<K extends MentionKind>(extractor: Extractor<K>): Extractor<K> {
  return extractor
}
