import type {DateMention, Figure, Quote} from '../ast/index.js'
import {type ReleaseSummary, summarise} from '../parse/index.js'
import type {Draft} from './open-draft.js'

/** The version of the JSON that pressrel writes; additions raise the minor number. */
export const schemaVersion = '1.1'

/** What `extract` gives for one release (the contract's “document” without `file` or `id`). */
export interface Document {
  readonly schemaVersion: string
  readonly release: ReleaseSummary
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
}

export type {ReleaseSummary}

/** What `extract` is asked for beyond the usual. */
export interface ExtractOptions {
  /** Also the indirect speech (“Ana Ruiz said that sales had doubled”), among the quotes and of kind `indirect`. */
  readonly indirect?: boolean
}

/** Extracts the quotes, figures and dates of a release, with a summary of its structure. */
export function extract(draft: Draft, options: ExtractOptions = {}): Document {
  const {figures, dates} = draft.mentions
  return {schemaVersion, release: summariseDraft(draft), quotes: quotesOf(draft, options), figures, dates}
}

/** The quotes of a draft in source order, with its indirect speech where it is asked for. */
export function quotesOf({mentions}: Draft, {indirect = false}: ExtractOptions): readonly Quote[] {
  if (!indirect) return mentions.quotes
  return [...mentions.quotes, ...mentions.indirectQuotes].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = ({segments: [first]}: Quote): number => first?.position.start.offset ?? 0

/** The structure of a release in plain words: the contract's `release`. */
export function summariseDraft(draft: Draft): ReleaseSummary {
  return summarise(draft)
}
