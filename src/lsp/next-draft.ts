import {type Draft, type DraftOptions, openDraft} from '../draft/index.js'
import type {Source} from '../source/index.js'

/**
 * The draft of a new version of a release, from its text; `before` is that of the version before where there is one. The one
 * place in the server where drafts are made: whatever can be taken over from the version before is taken over here.
 */
export function nextDraft(source: Source, options: DraftOptions, before: Draft | undefined): Draft {
  return openDraft(source, {...options, before})
}
