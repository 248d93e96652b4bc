import {problemsOf} from '../../report/problems.js'
import type {FileFindings, Reporter} from '../../report/types.js'
import {element, writeXml, type XmlElement} from '../../report/xml.js'

/** The XML of Checkstyle, which build servers and review bots read. */
const checkstyle: Reporter = ({version}) => ({
  finish: results => writeXml(element('checkstyle', {version}, results.map(fileElement))),
})

export default checkstyle

function fileElement(result: FileFindings): XmlElement {
  const problems = problemsOf(result).map(({code, message, line = 1, column = 1}) =>
    element('error', {line, column, severity: 'error', message, source: `pressrel.${code}`}),
  )
  const findings = result.findings.map(({rule, level, message, position: {start}}) =>
    element('error', {line: start.line, column: start.column, severity: level, message, source: `pressrel.${rule}`}),
  )
  return element('file', {name: result.file}, [...problems, ...findings])
}
