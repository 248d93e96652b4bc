import {displayText} from '../../report/display-text.js'
import type {Reporter} from '../../report/types.js'

/** One line a finding: `file:line:column: level: message (rule)`, as editors and scripts read it. */
const compact: Reporter = ({quiet}) => ({
  add: ({file, findings}) =>
    findings
      .filter(finding => !quiet || finding.level === 'error')
      .map(
        ({position: {start}, level, message, rule}) =>
          `${file}:${start.line}:${start.column}: ${level}: ${displayText(message)} (${rule})\n`,
      )
      .join(''),
})

export default compact
