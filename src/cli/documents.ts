import {setImmediate} from 'node:timers/promises'
import {attempt, type InputWork, type Outcome, readingFirst, type Work} from './attempt.js'
import {chooseJobs, givenJobs} from './choose-jobs.js'
import type {GlobalOptions} from './command.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {expandInputs, type Input} from './inputs.js'
import {endIfInterrupted, holdOn, isInterrupted} from './interrupt.js'
import type {FileJob} from './jobs/index.js'
import {expectReleases} from './long-run.js'
import {startProgress} from './progress.js'
import {type Reading, readingOf} from './read-input.js'

export type {Outcome, Work} from './attempt.js'

/** How a run goes through its inputs. */
export interface Run<T> {
  /** Which inputs the arguments name. */
  readonly expand?: (args: readonly string[]) => Promise<readonly Input[]>
  /** Which of them an earlier run has done. */
  readonly isDone?: (name: string) => boolean | Promise<boolean>
  /** How workers do the same; without it everything is done in this process. */
  readonly job?: FileJob<T>
}

/**
 * Does `work` to every release that the arguments name. One bad file never stops the rest: its error goes to standard
 * error and into its outcome, and the exit code becomes 1, or 2 where no release could be done at all.
 */
export async function* eachDraft<T>(
  args: readonly string[],
  options: GlobalOptions,
  work: Work<T>,
  run: Run<T> = {},
): AsyncGenerator<Outcome<T>> {
  yield* eachInput(args, options, readingFirst(options, work), run)
}

/** Does `work` to every input that the arguments name, as `eachDraft` does it to releases. */
export async function* eachInput<T>(
  args: readonly string[],
  options: GlobalOptions,
  work: InputWork<T>,
  {expand = expandInputs, isDone, job}: Run<T> = {},
): AsyncGenerator<Outcome<T>> {
  const reading = readingOf(options)
  const given = givenJobs(options)
  const all = await expand(args)
  const inputs = isDone ? await leftOf(all, isDone) : all
  expectReleases(inputs.length)
  const jobs = job ? chooseJobs(given, inputs) : 1
  const progress = startProgress(inputs.length, options.quiet)
  const letGo = holdOn()
  let failed = 0
  try {
    const outcomes =
      job && jobs > 1
        ? (await import('./jobs/index.js')).filesInWorkers(inputs, reading, work, {job, jobs})
        : eachHere(inputs, reading, work)
    for await (const outcome of outcomes) {
      if (outcome.failure) failed++
      progress.clear()
      yield outcome
      progress.advance()
    }
    progress.clear()
    endIfInterrupted()
  } finally {
    letGo()
  }
  if (failed > 0) raiseExitCode(failed === all.length ? exitCodes.usage : exitCodes.findings)
}

/** The inputs that are not done already. */
async function leftOf(
  inputs: readonly Input[],
  isDone: (name: string) => boolean | Promise<boolean>,
): Promise<readonly Input[]> {
  const left: Input[] = []
  for (const [i, input] of inputs.entries()) {
    if (i % 64 === 0) await setImmediate()
    if (input.error || !(await isDone(input.name))) left.push(input)
  }
  return left
}

async function* eachHere<T>(
  inputs: readonly Input[],
  reading: Reading,
  work: InputWork<T>,
): AsyncGenerator<Outcome<T>> {
  for (const input of inputs) {
    // Reading is synchronous: without a turn of the event loop an interrupt would wait for the last release.
    await setImmediate()
    if (isInterrupted()) return
    yield await attempt(input, reading, work)
  }
}
