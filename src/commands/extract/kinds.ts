import {
  type Document,
  type Draft,
  type ExtractOptions,
  extract,
  quotesOf,
  schemaVersion,
  summariseDraft,
} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {suggestion} from '../../source/index.js'

/** What `pressrel extract` looks for. */
export const kinds = ['quotes', 'figures', 'dates'] as const

/** What `--only` may ask for. */
export type Kind = (typeof kinds)[number]

/** The kinds of a list such as `quotes,dates`; all when there is none. Throws `E_USAGE` for another. */
export function chooseKinds(only: string | undefined): readonly Kind[] {
  if (only === undefined) return kinds
  return only.split(',').map(name => {
    const kind = kinds.find(known => known === name.trim())
    if (kind) return kind
    throw new PressrelError('E_USAGE', `--only knows no “${name.trim()}”`, {hint: suggestion(name.trim(), kinds)})
  })
}

/** Extracts only these kinds: the others are not looked for, and their lists are empty, never absent. */
export function extractOnly(draft: Draft, only: readonly Kind[], options: ExtractOptions): Document {
  if (only.length === kinds.length) return extract(draft, options)
  const {mentions} = draft
  return {
    schemaVersion,
    release: summariseDraft(draft),
    quotes: only.includes('quotes') ? quotesOf(draft, options) : [],
    figures: only.includes('figures') ? mentions.figures : [],
    dates: only.includes('dates') ? mentions.dates : [],
  }
}
