import type {Finding} from '../../lint/index.js'
import {problemsOf} from '../../report/problems.js'
import type {FileFindings, FilePlace, Reporter} from '../../report/types.js'
import {closing} from './closing.js'
import {type AnnotationPlace, annotation} from './command.js'

const names = {error: 'error', warning: 'warning', info: 'notice'} as const

/** Annotations of a workflow of GitHub Actions, and a summary for its log. */
const github: Reporter = context => ({
  add(result) {
    const file = fileOf(context.locate(result.file))
    return [...problemLines(result, file), ...result.findings.map(finding => findingLine(finding, file))]
      .map(line => `${line}\n`)
      .join('')
  },
  finish: results => closing(results, context),
})

export default github

/** Standard input is no file that an annotation could stand in. */
const fileOf = ({kind, path}: FilePlace): string | undefined => (kind === 'stdin' ? undefined : path)

function problemLines(result: FileFindings, file: string | undefined): readonly string[] {
  return problemsOf(result).map(({code, message, line, column}) =>
    annotation('error', {file, line, col: column, title: code}, message),
  )
}

function findingLine({level, message, rule, position}: Finding, file: string | undefined): string {
  const {start, end} = position
  // GitHub drops the columns of what goes over several lines.
  const columns = start.line === end.line ? {col: start.column, endColumn: end.column} : {}
  const place: AnnotationPlace = {file, line: start.line, endLine: end.line, ...columns, title: rule}
  return annotation(names[level], place, message)
}
