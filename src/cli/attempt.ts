import {type Draft, openDraft} from '../draft/index.js'
import {PressrelError} from '../errors.js'
import {checkDate} from './check-date.js'
import type {GlobalOptions} from './command.js'
import {errorLine, type Failure, reportBug, toFailure} from './exit.js'
import {fiscalYearEndFor} from './fiscal-year.js'
import type {Input} from './inputs.js'
import {say} from './progress.js'
import {type Reading, readInput} from './read-input.js'

/** What became of one input: its result, or why there is none. */
export type Outcome<T> =
  | {readonly file: string; readonly result: T; readonly failure?: undefined}
  | {readonly file: string; readonly failure: Failure}

/** Does the work of a command to one release, which came from `input`. */
export type Work<T> = (draft: Draft, input: Input) => T | Promise<T>

/** Does the work of a command to one input, whatever it is. */
export type InputWork<T> = (input: Input, reading: Reading) => Promise<T>

/** Makes work on releases work on inputs. Throws `E_USAGE` for a `--date` that is none. */
export function readingFirst<T>(options: GlobalOptions, work: Work<T>): InputWork<T> {
  const date = checkDate(options.date)
  return async (input, reading) => {
    const fiscalYearEnd = await fiscalYearEndFor(nameOf(input, reading), options.config)
    return work(openDraft(await readInput(input.name, reading), {date, fiscalYearEnd}), input)
  }
}

/**
 * Does the work to one input. What is wrong with the input goes to standard error and into the outcome; what is wrong with the call,
 * so that it would come back with every input, is thrown.
 */
export async function attempt<T>(input: Input, reading: Reading, work: InputWork<T>): Promise<Outcome<T>> {
  const file = nameOf(input, reading)
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

/** An input as messages name it. */
export const nameOf = ({name}: Input, {stdinName}: Reading): string => (name === '-' ? stdinName : name)

/** Such errors would come back with every release, so they end the run. */
export function isAboutTheCall({code}: PressrelError): boolean {
  return code === 'E_USAGE' || code === 'E_CONFIG' || code === 'E_TEMPLATE'
}
