import type {Prose} from '../prose/index.js'
import type {Term, TermIndex, TermMatch} from './terms.js'

/** Terms, and what to do with each that is found in a block of prose. */
export interface TermVisitor {
  readonly index: TermIndex<Term>
  found(match: TermMatch<Term>, prose: Prose): void
}

/**
 * Words to look for, with what to do for each that is found; none of the same index is found over another. The index is to be made
 * once, or once a configuration (`onceFor`): what is asked of every draft is then put together once.
 */
export function visitTerms<T extends Term>(
  index: TermIndex<T>,
  found: (match: TermMatch<T>, prose: Prose) => void,
): TermVisitor {
  // Only terms of this index are ever handed to it.
  return {index, found: found as TermVisitor['found']}
}
