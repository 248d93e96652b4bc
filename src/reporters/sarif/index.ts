import type {FileFindings, ReportContext, Reporter} from '../../report/types.js'
import {artifactLocation, artifactOf, rootId} from './artifact.js'
import {describeRules} from './descriptors.js'
import {describeCodes, notificationOf, type Problem, problemsIn} from './notifications.js'
import {type Result, resultsOf} from './result.js'

/** SARIF 2.1.0, which code scanning and editors read. Source: OASIS, SARIF 2.1.0. */
const sarif: Reporter = context => {
  const files: SarifFile[] = []
  return {
    add(result) {
      files.push(fileOf(result, files.length, context))
      return ''
    },
    async finish() {
      return `${JSON.stringify(await logOf(files, context), null, 2)}\n`
    },
  }
}

export default sarif

/** What a file adds to the log. */
interface SarifFile {
  readonly artifact: object
  readonly results: readonly Result[]
  readonly problems: readonly Problem[]
}

function fileOf(result: FileFindings, index: number, {locate}: ReportContext): SarifFile {
  const place = locate(result.file)
  const location = artifactLocation(place, index)
  return {
    artifact: artifactOf(result, place, index),
    results: resultsOf(result, location),
    problems: problemsIn(result, location),
  }
}

async function logOf(files: readonly SarifFile[], context: ReportContext): Promise<object> {
  const results = files.flatMap(file => file.results)
  const problems = files.flatMap(file => file.problems)
  const named = [...results.map(({ruleId}) => ruleId), ...problems.flatMap(({rule}) => rule ?? [])]
  const rules = await describeRules(new Set(named), context)
  const ruleIndex = new Map(rules.map(({id}, i) => [id, i]))
  const notifications = describeCodes(problems)
  const {version} = context
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'pressrel', version, semanticVersion: version, rules, notifications}},
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            exitCode: context.exitCode(),
            toolExecutionNotifications: problems.map(problem => notificationOf(problem, notifications, ruleIndex)),
          },
        ],
        // Without its address, which names a machine: who reads the log knows the root.
        originalUriBaseIds: {[rootId]: {description: {text: 'The root of the project.'}}},
        artifacts: files.map(file => file.artifact),
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        language: 'en',
        results: results.map(({ruleId, ...rest}) => ({ruleId, ruleIndex: ruleIndex.get(ruleId), ...rest})),
      },
    ],
  }
}
