import {setImmediate} from 'node:timers/promises'
import {fromIso} from '../calendar/index.js'
import {type Draft, openDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import type {GlobalOptions} from './command.js'
import {errorLine, exitCodes, type Failure, raiseExitCode, reportBug, toFailure} from './exit.js'
import {fiscalYearEndFor} from './fiscal-year.js'
import {expandInputs, type Input} from './inputs.js'
import {expectOneRelease} from './one-release.js'
import {say, startProgress} from './progress.js'
import {type Reading, readInput, readingOf} from './read-input.js'

/** What became of one input: its result, or why there is none. */
export type Outcome<T> =
  | {readonly file: string; readonly result: T; readonly failure?: undefined}
  | {readonly file: string; readonly failure: Failure}

/** Does the work of a command to one release; `isStdin` tells whether it came from standard input. */
export type Work<T> = (draft: Draft, isStdin: boolean) => T | Promise<T>

/**
 * Does `work` to every release that the arguments name. One bad file never stops the rest: its error goes to standard
 * error and into its outcome, and the exit code becomes 1, or 2 where no release could be done at all. `expand` says which releases
 * the arguments name.
 */
export async function* eachDraft<T>(
  args: readonly string[],
  options: GlobalOptions,
  work: Work<T>,
  expand: (args: readonly string[]) => Promise<readonly Input[]> = expandInputs,
): AsyncGenerator<Outcome<T>> {
  const date = checkDate(options.date)
  const reading = readingOf(options)
  const inputs = await expand(args)
  if (inputs.length === 1) expectOneRelease()
  const progress = startProgress(inputs.length, options.quiet)
  let failed = 0
  const settings = {reading, date, config: options.config}
  for (const input of inputs) {
    progress.step(input.name)
    // Reading is synchronous: without a turn of the event loop an interrupt would wait for the last release.
    await setImmediate()
    const outcome = await attempt(input, settings, work)
    progress.clear()
    if (outcome.failure) failed++
    yield outcome
  }
  if (failed > 0) raiseExitCode(failed === inputs.length ? exitCodes.usage : exitCodes.findings)
}

interface Settings {
  readonly reading: Reading
  readonly date: string | undefined
  readonly config: string | undefined
}

async function attempt<T>(input: Input, {reading, date, config}: Settings, work: Work<T>): Promise<Outcome<T>> {
  const isStdin = input.name === '-'
  const file = isStdin ? reading.stdinName : input.name
  try {
    if (input.error) throw input.error
    const fiscalYearEnd = await fiscalYearEndFor(file, config)
    const draft = openDraft(await readInput(input.name, reading), {date, fiscalYearEnd})
    return {file, result: await work(draft, isStdin)}
  } catch (error) {
    if (!(error instanceof PressrelError)) reportBug(error, file)
    else if (isAboutTheCall(error) || error.code === 'E_FORMAT') throw error
    else say(errorLine(error, file))
    return {file, failure: toFailure(error)}
  }
}

/** Such errors would come back with every release, so they end the run. */
export function isAboutTheCall({code}: PressrelError): boolean {
  return code === 'E_USAGE' || code === 'E_CONFIG' || code === 'E_TEMPLATE'
}

/** The day of `--date`, checked. Throws `E_USAGE`. */
export function checkDate(date: string | undefined): string | undefined {
  if (date === undefined || (fromIso(date) && date.length === 10)) return date
  throw new PressrelError('E_USAGE', `--date takes a day that exists, such as 2026-05-12, not “${date}”`)
}
