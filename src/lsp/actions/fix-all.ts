import {guardFor} from '../../cli/patience.js'
import {fix} from '../../lint/index.js'
import type {Edit} from '../../source/index.js'
import type {ReadCheck} from '../check.js'

/** The edits of all safe corrections, made until nothing changes any more; none where nothing is safe. */
export function fixAll({draft, config, date, findings}: ReadCheck): readonly Edit[] {
  if (!findings.some(finding => finding.fix?.safe)) return []
  // The rules that fail were named when the release was checked.
  return fix(draft.source, config, {date, onFailure: () => {}, guard: guardFor(config)}).edits
}
