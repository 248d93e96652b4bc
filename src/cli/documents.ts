import {fromIso} from '../calendar/index.js'
import {type Draft, openDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import type {Source} from '../source/index.js'
import type {GlobalOptions} from './command.js'
import {errorLine, exitCodes} from './exit.js'
import {expandInputs, readInput} from './inputs.js'
import {startProgress} from './progress.js'

/** What became of one input. */
export type Outcome<T> =
  | {readonly file: string; readonly result: T}
  | {readonly file: string; readonly error: PressrelError}

/**
 * Does `work` to every release that the arguments name. One bad file never stops the rest: its error goes to standard
 * error and into its outcome, and the exit code becomes 1, or 2 where no release could be done at all.
 */
export async function* eachDraft<T>(
  args: readonly string[],
  options: GlobalOptions,
  work: (draft: Draft, source: Source) => T | Promise<T>,
): AsyncGenerator<Outcome<T>> {
  const date = checkDate(options.date)
  const files = await expandInputs(args)
  const progress = startProgress(files.length, options.quiet)
  let failed = 0
  for (const file of files) {
    progress.step(file)
    try {
      const source = await readInput(file, options)
      yield {file: source.path, result: await work(openDraft(source, {date}), source)}
    } catch (error) {
      if (!(error instanceof PressrelError) || isFatal(error)) throw error
      failed++
      process.stderr.write(errorLine(withFile(error, file)))
      yield {file, error}
    }
  }
  progress.stop()
  if (failed > 0) process.exitCode = failed === files.length ? exitCodes.usage : exitCodes.findings
}

/** Errors about the call and not about one file end the run. */
function isFatal(error: PressrelError): boolean {
  return (
    error.code === 'E_USAGE' ||
    error.code === 'E_CONFIG' ||
    error.code === 'E_FORMAT' ||
    error.code === 'E_TEMPLATE' ||
    error.code === 'E_WRITE'
  )
}

function withFile(error: PressrelError, file: string): PressrelError {
  if (error.file !== undefined) return error
  return new PressrelError(error.code, error.message, {...error, file})
}

/** The day of `--date`, checked. */
export function checkDate(date: string | undefined): string | undefined {
  if (date === undefined || (fromIso(date) && date.length === 10)) return date
  throw new PressrelError('E_USAGE', `--date takes a day that exists, as 2026-05-12, not “${date}”`)
}

/** The JSON of a failed document: `{code, message}`. */
export function errorJson(error: PressrelError): {code: string; message: string} {
  return {code: error.code, message: error.message}
}
