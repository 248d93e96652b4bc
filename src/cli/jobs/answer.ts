import {PressrelError} from '../../errors.js'
import {raiseExitCode} from '../exit.js'
import {keepWhatIsSaid, type Said, say} from '../progress.js'
import {receiveError, sendError} from '../sent-error.js'
import type {Answer} from './types.js'

/** Does something in a worker, and keeps what it says and the exit code that it sets. */
export async function answerOf(work: () => Promise<unknown>): Promise<Answer> {
  const said: Said[] = []
  keepWhatIsSaid(one => said.push(one))
  process.exitCode = undefined
  try {
    const result = await work()
    return {said, exitCode: Number(process.exitCode ?? 0), result}
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    return {said, exitCode: Number(process.exitCode ?? 0), error: sendError(error)}
  }
}

/** Says and sets in this process what a worker would have, and gives its result. Throws what ended its work. */
export function settle({said, exitCode, result, error}: Answer): unknown {
  for (const {text, once} of said) say(text, once)
  if (exitCode > 0) raiseExitCode(exitCode)
  if (error) throw receiveError(error)
  return result
}
