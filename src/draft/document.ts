import type {DateMention, Figure, Quote} from '../ast/index.js'
import {type ReleaseSummary, summarise} from '../parse/index.js'
import type {Draft} from './open-draft.js'

/** The version of the JSON that pressrel writes; additions raise the minor number. */
export const schemaVersion = '1.0'

/** What `extract` gives for one release (the contract's “document” without `file` or `id`). */
export interface Document {
  readonly schemaVersion: string
  readonly release: ReleaseSummary
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
}

export type {ReleaseSummary}

/** Extracts the quotes, figures and dates of a release, with a summary of its structure. */
export function extract(draft: Draft): Document {
  const {quotes, figures, dates} = draft.mentions
  return {schemaVersion, release: summariseDraft(draft), quotes, figures, dates}
}

/** The structure of a release in plain words: the contract's `release`. */
export function summariseDraft(draft: Draft): ReleaseSummary {
  return summarise(draft)
}
