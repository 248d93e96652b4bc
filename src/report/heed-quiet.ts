import type {FileFindings, Reporter} from './types.js'

/**
 * A reporter that heeds `--quiet`: it is handed errors alone, whatever its format, as in ESLint. What was found besides still
 * counts for `--max-warnings`.
 */
export function heedQuiet(reporter: Reporter): Reporter {
  return context => {
    const report = reporter(context)
    if (!context.quiet) return report
    const {add, finish} = report
    return {
      ...(add && {add: result => add(onlyErrors(result))}),
      ...(finish && {finish: results => finish(results.map(onlyErrors))}),
    }
  }
}

/** The findings of a file without warnings and notes. */
export function onlyErrors(result: FileFindings): FileFindings {
  return {...result, findings: result.findings.filter(({level}) => level === 'error')}
}
