import {toIso} from '../../../calendar/index.js'
import type {Draft} from '../../../draft/index.js'
import type {Embargo} from '../../../export/embargo.js'
import {momentOf, writtenDate} from '../../../export/moment.js'

/**
 * When a release is published: its day, with time and offset where its front matter gives them, or where its embargo ends on that day at
 * an hour whose zone is known.
 */
export function publishedOf(draft: Draft, embargo: Embargo | undefined): string | null {
  const day = draft.releaseDate && toIso(draft.releaseDate)
  const moments = [writtenDate(draft), embargo?.until].flatMap(written => momentOf(written) ?? [])
  return moments.find(moment => day === undefined || moment.startsWith(day)) ?? day ?? null
}
