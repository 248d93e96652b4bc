import type {Signs} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'

/**
 * 10,500,00 · 1,0000: threes, then a last group of one or two digits, or of four zeros. Lakhs (1,20,000), decimals (10,50) and
 * a footnote behind its number (1,0001) are no fault.
 */
const misplaced = /(?<![A-Za-zÀ-ɏ\d.,-])\d{1,3}(?:(?:,\d{3}){1,4},(?:\d{1,2}|0000)|,0000)(?![A-Za-zÀ-ɏ\d]|[.,-]\d)/g

/** The blocks that may hold one. */
export const misplacedSigns: Signs = {words: [], pattern: /\d,(?:0000|\d{3},\d)/}

/** Numbers of a block whose commas stand at the wrong digit. */
export function misplacedIn({text, role}: Prose): Iterable<RegExpExecArray> {
  return role !== 'contacts' ? text.matchAll(misplaced) : []
}
