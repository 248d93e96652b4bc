import {paintFor} from '../../cli/colour.js'
import {configForFolder} from '../../cli/config-files.js'
import {eachDraft} from '../../cli/documents.js'
import {chooseFormat, isRecordStream} from '../../cli/formats.js'
import {numberOf} from '../../cli/numbers.js'
import {type Output, openOutput, print} from '../../cli/output.js'
import {version} from '../../cli/version.js'
import {PressrelError} from '../../errors.js'
import {listRules} from '../../lint/index.js'
import {
  countFindings,
  type FileFindings,
  loadReporter,
  type ReportContext,
  type Reporter,
  reporterNames,
} from '../../report/index.js'
import {checkDraft} from './check.js'
import {givenConfig, type LintOptions} from './options.js'
import {lintRecords} from './records.js'
import {judge} from './verdict.js'

/** `pressrel lint`. */
export async function run(files: readonly string[], options: LintOptions): Promise<void> {
  const maxWarnings = numberOf('--max-warnings', options.maxWarnings, 0)
  if ((options.unsafe || options.dryRun) && !options.fix) {
    throw new PressrelError('E_USAGE', '--unsafe and --dry-run belong to --fix', {hint: 'Say --fix as well'})
  }
  if (isRecordStream({...options, files})) return judge(await lintRecords(options), maxWarnings)
  const reporter = await loadReporter(chooseFormat(options.format, reporterNames, 'pretty'))
  const results = await lintFiles(files, options, reporter)
  if (results.length === 0 && !options.quiet)
    process.stderr.write('pressrel: the configuration leaves every release out\n')
  judge(countFindings(results.flatMap(result => result.findings)), maxWarnings)
}

async function lintFiles(
  files: readonly string[],
  options: LintOptions,
  reporter: Reporter,
): Promise<readonly FileFindings[]> {
  const isTextOnStdout = options.fix === true && (options.dryRun === true || isFilter(files))
  if (isTextOnStdout && options.output !== undefined && options.output !== '-') {
    throw new PressrelError('E_USAGE', 'what --fix writes here goes to standard output', {
      hint: `Leave -o out and add: > ${options.output}`,
    })
  }
  const stream = isTextOnStdout ? process.stderr : process.stdout
  const output: Output = isTextOnStdout ? {write: text => print(text, stream), finish: () => {}} : openOutput(options)
  const report = reporter(await contextFor(stream, options))
  const results: FileFindings[] = []
  for await (const outcome of eachDraft(files, options, (draft, isStdin) => checkDraft(draft, isStdin, options))) {
    const {file} = outcome
    const result = outcome.failure ? {file, error: outcome.failure, findings: []} : outcome.result
    if (!result) continue
    if (report.add) await output.write(report.add(result))
    // Its text is not needed any more: memory does not grow with the releases.
    results.push({...result, source: undefined})
  }
  if (report.finish) await output.write(await report.finish(results))
  output.finish()
  return results
}

async function contextFor(stream: NodeJS.WriteStream, options: LintOptions): Promise<ReportContext> {
  return {
    paint: await paintFor(stream, options),
    width: stream.columns ?? 100,
    quiet: options.quiet ?? false,
    version,
    rules: async () => listRules(await configForFolder('.', givenConfig(options))),
  }
}

/** With `--fix`, standard input comes out corrected on standard output. */
function isFilter(files: readonly string[]): boolean {
  return files.length === 0 || files.includes('-')
}
