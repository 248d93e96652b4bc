import {PressrelError} from '../../errors.js'
import {attempt, type InputWork, type Outcome} from '../attempt.js'
import {batchSizes, sizeOf} from '../choose-jobs.js'
import {errorLine, toFailure} from '../exit.js'
import type {Input} from '../inputs.js'
import {isInterrupted} from '../interrupt.js'
import type {Reading} from '../read-input.js'
import {inWorkers, type Portion} from './in-workers.js'
import type {Answer, FileJob} from './types.js'

/** The workers for a job on files. */
interface Employment<T> {
  readonly job: FileJob<T>
  readonly jobs: number
}

/** Has workers do to files what `work` does in this process, which reads standard input. */
export function filesInWorkers<T>(
  inputs: readonly Input[],
  reading: Reading,
  work: InputWork<T>,
  {job, jobs}: Employment<T>,
): AsyncGenerator<Outcome<T>> {
  const receive = async (sent: unknown): Promise<Outcome<T>> => {
    // A worker answers with what `attempt` gives.
    const outcome = sent as Outcome<T>
    const {file, failure} = outcome
    if (failure || !job.revive) return outcome
    const {revive} = job
    return attempt({name: file}, reading, async () => revive(outcome.result, file))
  }
  return inWorkers({
    job,
    jobs,
    batches: portionsOf(inputs, jobs, input => attempt(input, reading, work)),
    asBatch: items => ({kind: 'files', items}),
    lost: ({name}, reason) => lostFile(name, reason),
    receive,
  })
}

/** Batches of so many files that every worker gets several, and of so many bytes that none waits long for its turn. */
function* portionsOf<T>(
  inputs: readonly Input[],
  jobs: number,
  doHere: (input: Input) => Promise<Outcome<T>>,
): Generator<Portion<Input, Outcome<T>>> {
  const {least, most, bytes: mostBytes} = batchSizes
  const size = Math.max(least, Math.min(most, Math.ceil(inputs.length / (8 * jobs))))
  let items: Input[] = []
  let bytes = 0
  for (const input of inputs) {
    if (isInterrupted()) break
    const isHere = input.name === '-' || input.error !== undefined
    if (isHere || items.length >= size || bytes >= mostBytes) {
      if (items.length > 0) yield {items}
      items = []
      bytes = 0
    }
    if (isHere) yield {here: () => doHere(input)}
    else items.push(input)
    bytes += sizeOf(input)
  }
  if (items.length > 0) yield {items}
}

function lostFile(file: string, reason: string): Answer {
  const error = workerError(reason, file)
  return {said: [{text: errorLine(error)}], exitCode: 0, result: {file, failure: toFailure(error)}}
}

/** What is said of an input that ended a worker. */
export function workerError(reason: string, file?: string): PressrelError {
  const hint = 'Rules of the house may end it, or its memory; --jobs 1 shows more'
  return new PressrelError('E_WORKER', `a worker ended while it had this in hand: ${reason}`, {file, hint})
}
