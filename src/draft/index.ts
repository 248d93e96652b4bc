export {type Document, extract, type ReleaseSummary, schemaVersion, summariseDraft} from './document.js'
export {type Draft, type DraftOptions, type Mentions, openDraft} from './open-draft.js'
