export type {Mentions} from '../extract/index.js'
export {type Document, extract, type ReleaseSummary, schemaVersion, summariseDraft} from './document.js'
export {type Draft, type DraftOptions, openDraft} from './open-draft.js'
