import {say} from '../../cli/progress.js'
import {type Draft, summariseDraft} from '../../draft/index.js'

/** Says on standard error that a release is under embargo, so that nobody publishes it by mistake. */
export function warnOfEmbargo(draft: Draft): void {
  const status = summariseDraft(draft).releaseStatus
  if (status?.status !== 'embargoed') return
  const until = status.until === null ? '' : ` until ${status.until.replace(/^(\d{4}-\d\d-\d\d)T/, '$1, ')}`
  say(
    `pressrel: ${draft.source.path}: this release is under embargo${until}; do not publish it earlier (--embargoed silences this)\n`,
  )
}
