import {paintFor} from '../../cli/colour.js'
import {eachDraft} from '../../cli/documents.js'
import {chooseFormat} from '../../cli/formats.js'
import {type Input, isStandardInput} from '../../cli/inputs.js'
import {isInterrupted} from '../../cli/interrupt.js'
import type {FileJob} from '../../cli/jobs/index.js'
import {numberOf} from '../../cli/numbers.js'
import {print} from '../../cli/output.js'
import {say} from '../../cli/progress.js'
import {workForItself} from '../../cli/readers.js'
import {openResumable, type Resumption} from '../../cli/resume/index.js'
import type {Draft} from '../../draft/index.js'
import {PressrelError} from '../../errors.js'
import {countFindings, type FileFindings, type FindingCounts, loadReporter, reporterNames} from '../../report/index.js'
import type {FindingsCache} from './cache.js'
import {checkDraft, reviveChecked} from './check.js'
import {contextFor} from './context.js'
import {addCounts, countsBefore, noCounts} from './counts.js'
import {releasesToCheck} from './left-out.js'
import {type OpenPlan, openPlan} from './open-plan.js'
import type {LintOptions} from './options.js'
import {statsTable} from './stats.js'
import {exitCodeOf} from './verdict.js'

/** Checks the releases that the arguments name, once, and writes the report; gives what was found in all. */
export async function runOnce(
  files: readonly string[],
  options: LintOptions,
  cache?: FindingsCache,
): Promise<FindingCounts> {
  const started = performance.now()
  if (options.fix && !options.dryRun) workForItself()
  const format = chooseFormat(options.format, reporterNames, 'pretty')
  const reporter = await loadReporter(format)
  const counts = noCounts()
  const {stream, output, isDone} = await openStreams(files, {...options, format}, before =>
    addCounts(counts, countsBefore(before)),
  )
  const results: FileFindings[] = []
  const maxWarnings = numberOf('--max-warnings', options.maxWarnings, 0)
  const report = reporter(await contextFor(stream, options, () => exitCodeOf(counts, maxWarnings)))
  const plan = await openPlan(options, cache)
  let isWhole = true
  for await (const result of checkAll(files, plan, isDone)) {
    if (report.add) await output.write(report.add(result))
    addCounts(counts, countFindings(result.findings))
    isWhole &&= (result.failures ?? []).length === 0
    // Its text is not needed any more, and where nothing is said at the end nothing is: memory does not grow with the releases.
    if (report.finish || plan.timings) results.push({...result, source: undefined})
  }
  if (report.finish) await output.write(await report.finish(results))
  output.finish()
  plan.finish(isWhole)
  if (plan.timings) await sayStats(plan.timings, results, performance.now() - started, options)
  return counts
}

/** The releases one after the other, those that could not be read as well. After an interrupt the cache keeps what was found. */
async function* checkAll(
  files: readonly string[],
  plan: OpenPlan,
  isDone: Resumption['isDone'],
): AsyncGenerator<FileFindings> {
  const {options, cache} = plan
  const expand = async (args: readonly string[]): Promise<readonly Input[]> => {
    const inputs = (await releasesToCheck(args, options)).filter(({name}) => plan.isLookedAt(name))
    return cache ? inputs.map(input => ({...input, known: cache.knownOf(input.name)})) : inputs
  }
  const work = (draft: Draft, input: Input) => checkDraft(draft, input, plan)
  try {
    for await (const outcome of eachDraft(files, options, work, {expand, isDone, job: jobFor(plan)})) {
      if (outcome.failure) yield {file: outcome.file, error: outcome.failure, findings: []}
      else if (outcome.result) yield outcome.result
    }
  } finally {
    if (isInterrupted()) cache?.save()
  }
}

/**
 * How workers check. Corrections are written by one process, what has changed is asked of git by one, and times are taken where
 * nothing else runs.
 */
function jobFor(plan: OpenPlan): FileJob<FileFindings | undefined> | undefined {
  const {options} = plan
  if (options.fix || options.changed || options.stats || options.watch) return undefined
  return {name: 'lint', options, revive: (sent, file) => reviveChecked(String(sent), file, plan)}
}

async function sayStats(
  timings: ReadonlyMap<string, number>,
  results: readonly FileFindings[],
  total: number,
  options: LintOptions,
): Promise<void> {
  const findings = results.flatMap(result => result.findings)
  const stats = {timings, findings, total, releases: results.length}
  say(`\n${statsTable(stats, await paintFor(process.stderr, {color: options.color}))}`)
}

/** With `--fix`, a corrected text or a diff goes to standard output, and the report gives way. Throws `E_USAGE` beside `-o`. */
async function openStreams(
  files: readonly string[],
  options: LintOptions,
  onBefore: (answer: object) => void,
): Promise<Resumption & {readonly stream: NodeJS.WriteStream}> {
  const isFilter = files.length === 0 || files.some(isStandardInput)
  if (!options.fix || !(options.dryRun || isFilter))
    return {stream: process.stdout, ...(await openResumable(options, 'file', onBefore))}
  if (options.output !== undefined && options.output !== '-') {
    throw new PressrelError('E_USAGE', 'what --fix writes here goes to standard output', {
      hint: `Leave -o out and add: > ${options.output}`,
    })
  }
  const stream = process.stderr
  return {stream, output: {write: text => print(text, stream), finish: () => {}}}
}
