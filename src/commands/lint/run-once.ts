import {paintFor} from '../../cli/colour.js'
import {eachDraft} from '../../cli/documents.js'
import {chooseFormat} from '../../cli/formats.js'
import type {Input} from '../../cli/inputs.js'
import {type Output, openOutput, print} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {PressrelError} from '../../errors.js'
import {countFindings, type FileFindings, type FindingCounts, loadReporter, reporterNames} from '../../report/index.js'
import type {FindingsCache} from './cache.js'
import {checkDraft} from './check.js'
import {contextFor} from './context.js'
import {releasesToCheck} from './left-out.js'
import {openPlan} from './open-plan.js'
import type {LintOptions} from './options.js'
import {statsTable} from './stats.js'

/** Checks the releases that the arguments name, once, and writes the report; gives what was found in all. */
export async function runOnce(
  files: readonly string[],
  options: LintOptions,
  cache?: FindingsCache,
): Promise<FindingCounts> {
  const started = performance.now()
  const reporter = await loadReporter(chooseFormat(options.format, reporterNames, 'pretty'))
  const {stream, output} = openStreams(files, options)
  const context = await contextFor(stream, options)
  const report = reporter(context)
  const plan = await openPlan(options, cache)
  const results: FileFindings[] = []
  const expand = async (args: readonly string[]): Promise<readonly Input[]> =>
    (await releasesToCheck(args, options)).filter(({name}) => plan.isLookedAt(name))
  for await (const outcome of eachDraft(files, options, (draft, isIn) => checkDraft(draft, isIn, plan), expand)) {
    const {file} = outcome
    const result = outcome.failure ? {file, error: outcome.failure, findings: []} : outcome.result
    if (!result) continue
    if (report.add) await output.write(report.add(result))
    // Its text is not needed any more: memory does not grow with the releases.
    results.push({...result, source: undefined})
  }
  if (report.finish) await output.write(await report.finish(results))
  output.finish()
  plan.finish()
  const findings = results.flatMap(result => result.findings)
  const {timings} = plan
  if (timings) {
    const stats = {timings, findings, total: performance.now() - started, releases: results.length}
    say(`\n${statsTable(stats, await paintFor(process.stderr, options))}`)
  }
  return countFindings(findings)
}

/** With `--fix`, a corrected text or a diff goes to standard output, and the report gives way. Throws `E_USAGE` beside `-o`. */
function openStreams(files: readonly string[], options: LintOptions): {stream: NodeJS.WriteStream; output: Output} {
  const isFilter = files.length === 0 || files.includes('-')
  if (!options.fix || !(options.dryRun || isFilter)) return {stream: process.stdout, output: openOutput(options)}
  if (options.output !== undefined && options.output !== '-') {
    throw new PressrelError('E_USAGE', 'what --fix writes here goes to standard output', {
      hint: `Leave -o out and add: > ${options.output}`,
    })
  }
  const stream = process.stderr
  return {stream, output: {write: text => print(text, stream), finish: () => {}}}
}
