import type {Prose} from '../prose/index.js'
import type {LintConfig} from './config/index.js'
import {
  type IndexedTerm,
  matchAt,
  type Starts,
  startsOf,
  type Term,
  type TermIndex,
  type TermMatch,
  wordsOf,
} from './terms.js'

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

/** The terms of several indices by their first word. */
interface Together {
  readonly indices: readonly TermIndex<Term>[]
  readonly byWord: ReadonlyMap<string, readonly {readonly slot: number; readonly terms: readonly IndexedTerm<Term>[]}[]>
  readonly starts: Starts
}

const kept = new WeakMap<LintConfig, Together>()

/** A `prose` visitor that looks for the terms of all rules in one pass. */
export function findTogether(visitors: readonly TermVisitor[], config: LintConfig): (prose: Prose) => void {
  const {byWord, starts} = indexTogether(
    visitors.map(({index}) => index),
    config,
  )
  return prose => {
    const ends = visitors.map(() => 0)
    for (const {first, at, folded} of wordsOf(prose.text, starts)) {
      for (const {slot, terms} of byWord.get(first) ?? []) {
        const match = at >= (ends[slot] ?? 0) ? matchAt(prose.text, folded, terms, at) : undefined
        if (!match) continue
        ends[slot] = match.end
        visitors[slot]?.found(match, prose)
      }
    }
  }
}

/** Made once a configuration, as long as its rules ask for the same. */
function indexTogether(indices: readonly TermIndex<Term>[], config: LintConfig): Together {
  const known = kept.get(config)
  if (known && known.indices.length === indices.length && known.indices.every((index, i) => index === indices[i]))
    return known
  const byWord = new Map<string, {slot: number; terms: readonly IndexedTerm<Term>[]}[]>()
  indices.forEach((index, slot) => {
    for (const [word, terms] of index.byWord) {
      const list = byWord.get(word)
      if (list) list.push({slot, terms})
      else byWord.set(word, [{slot, terms}])
    }
  })
  const together = {indices, byWord, starts: startsOf(byWord.keys())}
  kept.set(config, together)
  return together
}
