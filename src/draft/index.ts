export type {Mentions} from '../extract/index.js'
export {
  type Document,
  type ExtractOptions,
  extract,
  quotesOf,
  type ReleaseSummary,
  schemaVersion,
  summariseDraft,
} from './document.js'
export {type Draft, type DraftOptions, openDraft} from './open-draft.js'
