import type {Span} from '../source/index.js'
import {readMarks} from './quotation-marks.js'
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
  /** The following item (in the next paragraph) belongs to the same quotation; its opening mark repeats it. */
  readonly continues: boolean
  /** True when a mark is missing that no convention excuses. */
  readonly unbalanced: boolean
  /** Its opening mark stands on the wrong side of its space, which is unbalanced as well: said Ruiz." We ate." */
  readonly isMisplaced?: boolean
}

/** Finds the stretches between quotation marks in all blocks of a release, in source order. */
export function findQuotations(prose: readonly Prose[]): readonly Quotation[] {
  return prose.flatMap((block, i) => {
    const pairs = readMarks(block.text)
    if (pairs.length === 0) return []
    const next = nextParagraph(prose, i)
    return pairs.map(pair => {
      const goesOn =
        pair.close === null &&
        pair.open !== null &&
        pair.depth === 0 &&
        next !== undefined &&
        opensLike(next.text, pair.open)
      const inBlockQuote = block.within.includes('blockquote')
      const isOpenEnded =
        (pair.open === null || pair.close === null) && !goesOn && !(inBlockQuote && pair.open !== null)
      return {prose: block, ...pair, continues: goesOn, unbalanced: isOpenEnded || pair.isMisplaced === true}
    })
  })
}

/** The block that follows as the next paragraph of running text. */
function nextParagraph(prose: readonly Prose[], i: number): Prose | undefined {
  const next = prose[i + 1]
  return next && next.role !== 'heading' && next.role !== 'table' ? next : undefined
}

/** Whether a paragraph opens with the same kind of mark: the convention for quotations that go on. */
function opensLike(text: string, open: string): boolean {
  const first = text.trimStart()[0] ?? ''
  if (open === '“' || open === '"' || open === '”') return first === '“' || first === '"' || first === '”'
  if (open === '‘' || open === "'") return first === '‘' || first === "'"
  return first === open
}
