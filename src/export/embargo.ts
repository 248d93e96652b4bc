import {type Draft, summariseDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'

/** The embargo that a release is under. */
export interface Embargo {
  /** When it ends, in the form of `ReleaseLine.until` and of the front matter's `embargo`; null where the release does not say. */
  readonly until: string | null
  /** The line that shows it: `EMBARGOED UNTIL May 12, 2026, 6 a.m. ET` as written, or made from the front matter. */
  readonly line: string
  /** Whether the body has such a line; where it has none, every format puts `line` above the headline. */
  readonly isInBody: boolean
}

/** The embargo of a release, or undefined where it is under none. */
export function embargoOf(draft: Draft): Embargo | undefined {
  const status = summariseDraft(draft).releaseStatus
  if (status?.status !== 'embargoed') return undefined
  const node = draft.release.children.find(child => child.type === 'releaseLine' && child.timing === 'embargoed')
  const written = node && draft.prose.find(({source}) => source.start === node.position?.start.offset)?.text.trim()
  return {until: status.until, line: written || lineUntil(status.until), isInBody: Boolean(written)}
}

/** `EMBARGOED UNTIL 2026-05-12, 06:00 ET`. */
function lineUntil(until: string | null): string {
  return until === null ? 'UNDER EMBARGO' : `EMBARGOED UNTIL ${until.replace(/^(\d{4}-\d\d-\d\d)T/, '$1, ')}`
}

/** Refuses a release under embargo, so that nobody publishes it by mistake. Throws `E_EMBARGO`. */
export function refuseEmbargo(draft: Draft): void {
  const embargo = embargoOf(draft)
  if (!embargo) return
  const until = embargo.until === null ? '' : ` until ${embargo.until.replace(/^(\d{4}-\d\d-\d\d)T/, '$1, ')}`
  throw new PressrelError('E_EMBARGO', `this release is under embargo${until}`, {
    file: draft.source.path,
    hint: '--embargoed exports it all the same, and what is written shows the embargo',
  })
}
