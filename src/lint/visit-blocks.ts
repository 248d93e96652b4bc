import type {Prose} from '../prose/index.js'

/**
 * What a block of prose must hold for a rule to look at it: one of some words or marks, or a word that a pattern fits.
 * It is to be made once (at module level, or lazily), since what all rules ask of a word is found out once.
 */
export interface Signs {
  /**
   * Words in small letters without marks in them (`doubled`), as they stand alone or beside a hyphen, point or apostrophe; numbers
   * (`30`, as in “May 30” and “1.30”); marks (`[`).
   */
  readonly words: readonly string[]
  /** Tried once on each different word, number or mark of all texts, as it is written. */
  readonly pattern?: RegExp
}

/** Signs, and what to do with a block of prose that holds one of them. */
export interface BlockVisitor {
  readonly signs: Signs
  found(prose: Prose): void
}

/** A `prose` visitor of the few blocks that hold one of some signs: of the others nobody speaks to the rule. */
export const visitBlocks = (signs: Signs, found: (prose: Prose) => void): BlockVisitor => ({signs, found})
