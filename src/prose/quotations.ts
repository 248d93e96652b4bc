import type {Span} from '../source/index.js'
import type {Prose} from './types.js'

/**
 * A stretch between quotation marks in one block of prose, whoever may have said it.
 *
 * A quotation that runs over several paragraphs gives one item a paragraph; `continues` ties them together.
 */
export interface Quotation {
  readonly prose: Prose
  /** The words between the marks (offsets into `prose.text`). */
  readonly inner: Span
  /** With the marks (equal to `inner` on a side where the mark is missing). */
  readonly outer: Span
  /** The opening mark as written, or null where the writer forgot it. */
  readonly open: string | null
  /** The closing mark as written; null where it is missing or where the next paragraph goes on. */
  readonly close: string | null
  /** Quotation marks nest: 0 is the outermost. */
  readonly depth: number
  /** `next`: the following item (in the next paragraph) belongs to the same quotation; its opening mark repeats it. */
  readonly continues: boolean
  /** True when a mark is missing that no convention excuses. */
  readonly unbalanced: boolean
}

/** Finds the stretches between quotation marks in all blocks of a release, in source order. */
export function findQuotations(_prose: readonly Prose[]): readonly Quotation[] {
  return []
}
