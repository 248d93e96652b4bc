import type {Finding} from '../../lint/index.js'
import {compactLine} from '../../report/compact-line.js'
import {problemsOf} from '../../report/problems.js'
import type {FileFindings, Reporter} from '../../report/types.js'
import {element, writeXml, type XmlElement} from '../../report/xml.js'

/** The XML of JUnit: a release is a test suite, a finding a test that failed, a release without any one that passed. */
const junit: Reporter = () => ({
  finish(results) {
    const suites = results.map(suiteOf)
    const sum = (name: 'tests' | 'failures' | 'errors'): number =>
      suites.reduce((total, suite) => total + suite[name], 0)
    const counts = {tests: sum('tests'), failures: sum('failures'), errors: sum('errors')}
    return writeXml(element('testsuites', {name: 'pressrel', ...counts, time: 0}, suites.map(suiteElement)))
  },
})

export default junit

interface Suite {
  readonly file: string
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly cases: readonly XmlElement[]
}

function suiteOf(result: FileFindings): Suite {
  const {file, findings} = result
  const problems = problemsOf(result)
  const cases = [
    ...problems.map(({code, message}) => caseElement(file, code, [element('error', {type: code, message})])),
    ...findings.map(finding => findingElement(file, finding)),
  ]
  return {
    file,
    tests: Math.max(1, cases.length),
    failures: findings.length,
    errors: problems.length,
    cases: cases.length > 0 ? cases : [caseElement(file, 'pressrel lint', [])],
  }
}

function suiteElement({file, tests, failures, errors, cases}: Suite): XmlElement {
  return element('testsuite', {name: file, tests, failures, errors, skipped: 0, time: 0}, cases)
}

function findingElement(file: string, finding: Finding): XmlElement {
  const {rule, message, position, suggestion} = finding
  const {line, column} = position.start
  const text = `${compactLine(file, finding)}${suggestion === undefined ? '' : `\nWrite: ${suggestion}`}`
  return caseElement(file, `${rule} ${line}:${column}`, [element('failure', {type: rule, message}, text)])
}

/** Build servers take what follows the last full stop of a class for its name: the ending of a file is left out. */
function caseElement(file: string, name: string, content: readonly XmlElement[]): XmlElement {
  return element('testcase', {classname: file.replace(/\.\w{1,12}$/, ''), name, time: 0}, content)
}
