import {compactLine} from '../../report/compact-line.js'
import type {Reporter} from '../../report/types.js'

/** One line a finding, as editors and scripts read it. */
const compact: Reporter = () => ({
  add: ({file, findings}) => findings.map(finding => `${compactLine(file, finding)}\n`).join(''),
})

export default compact
