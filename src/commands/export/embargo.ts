import {say} from '../../cli/progress.js'
import {type Draft, summariseDraft} from '../../draft/index.js'
import {contains, spanOf} from '../../source/index.js'

/** Says on standard error that a release is under embargo, so that nobody publishes it by mistake. */
export function warnOfEmbargo(draft: Draft): void {
  const status = summariseDraft(draft).releaseStatus
  if (status?.status !== 'embargoed') return
  const node = draft.release.children.find(child => child.type === 'releaseLine' && child.timing === 'embargoed')
  const span = node?.position && spanOf(node.position)
  const line = span && draft.prose.find(prose => contains(span, prose.source))
  const day = status.until === null ? '' : ` until ${status.until}`
  // The release's own words have the hour and the zone, which its day alone does not.
  const until = line ? ` (“${line.text.trim()}”)` : day
  const file = draft.source.path
  say(
    `pressrel: ${file}: this release is under embargo${until}; do not publish it earlier (--embargoed silences this)\n`,
  )
}
