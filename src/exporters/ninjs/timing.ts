import type {Draft, ReleaseSummary} from '../../draft/index.js'
import {embargoOf} from '../../export/embargo.js'
import {momentOf, writtenDate} from '../../export/moment.js'

/** When a release may be used, and of when it is. */
export interface Timing {
  readonly contentCreated?: string
  readonly embargoedUntil?: string
  readonly pubStatus?: 'usable' | 'withheld'
  readonly usageTerms?: string
  readonly edNote?: string
}

/**
 * ninjs wants every time with its offset, so that a day alone, or an embargo without a zone, is said in words to the desk. An embargo whose
 * end no program can read withholds the release: without `embargoedUntil` it would count as free.
 */
export function timingOf(draft: Draft, {date, releaseStatus}: ReleaseSummary): Timing {
  const embargo = embargoOf(draft)
  const created = momentOf(writtenDate(draft))
  const until = momentOf(embargo?.until)
  const terms = embargo?.line ?? (releaseStatus?.status === 'immediate' ? 'FOR IMMEDIATE RELEASE' : undefined)
  const notes = [
    ...(date === null || created !== undefined ? [] : [`Release date: ${date}.`]),
    ...(embargo ? [`${embargo.line.replace(/\.$/, '')}.`] : []),
  ]
  return {
    ...(created === undefined ? {} : {contentCreated: created}),
    ...(until === undefined ? {} : {embargoedUntil: until}),
    ...(embargo && until === undefined ? {pubStatus: 'withheld'} : {}),
    ...(releaseStatus?.status === 'immediate' ? {pubStatus: 'usable'} : {}),
    ...(terms === undefined ? {} : {usageTerms: terms}),
    ...(notes.length === 0 ? {} : {edNote: notes.join(' ')}),
  }
}
