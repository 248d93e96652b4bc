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
  expand?: Expand,
): AsyncGenerator<Outcome<T>> {
  const date = checkDate(options.date)
  const workOnDraft = async ({name}: Input, reading: Reading): Promise<T> => {
    const isStdin = name === '-'
    const fiscalYearEnd = await fiscalYearEndFor(isStdin ? reading.stdinName : name, options.config)
    return work(openDraft(await readInput(name, reading), {date, fiscalYearEnd}), isStdin)
  }
  yield* eachInput(args, options, workOnDraft, expand)
}

/** Which inputs some arguments name. */
export type Expand = (args: readonly string[]) => Promise<readonly Input[]>

/** Does `work` to every input that the arguments name, as `eachDraft` does it to releases. */
export async function* eachInput<T>(
  args: readonly string[],
  options: GlobalOptions,
  work: (input: Input, reading: Reading) => Promise<T>,
  expand: Expand = expandInputs,
): AsyncGenerator<Outcome<T>> {
  const reading = readingOf(options)
  const inputs = await expand(args)
  if (inputs.length === 1) expectOneRelease()
  const progress = startProgress(inputs.length, options.quiet)
  let failed = 0
  for (const input of inputs) {
    progress.step(input.name)
    // Reading is synchronous: without a turn of the event loop an interrupt would wait for the last release.
    await setImmediate()
    const outcome = await attempt(input, reading, work)
    progress.clear()
    if (outcome.failure) failed++
    yield outcome
  }
  if (failed > 0) raiseExitCode(failed === inputs.length ? exitCodes.usage : exitCodes.findings)
}

async function attempt<T>(
  input: Input,
  reading: Reading,
  work: (input: Input, reading: Reading) => Promise<T>,
): Promise<Outcome<T>> {
  const file = input.name === '-' ? reading.stdinName : input.name
  try {
    if (input.error) throw input.error
    return {file, result: await work(input, reading)}
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

/** The day of `--date`, or of another option, checked. Throws `E_USAGE`. */
export function checkDate(date: string | undefined, option = '--date'): string | undefined {
  if (date === undefined || (fromIso(date) && date.length === 10)) return date
  throw new PressrelError('E_USAGE', `${option} takes a day that exists, such as 2026-05-12, not “${date}”`)
}
