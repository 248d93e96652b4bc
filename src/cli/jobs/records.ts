import {batchSizes} from '../choose-jobs.js'
import {exitCodes, toFailure} from '../exit.js'
import {isInterrupted} from '../interrupt.js'
import {idOfLine, type RecordAnswer, type StreamLine} from '../records/index.js'
import {workerError} from './files.js'
import {inWorkers, type Portion} from './in-workers.js'
import type {Answer, Job} from './types.js'

/** Has workers answer the lines of a stream, which come in groups. */
export function recordsInWorkers(
  groups: AsyncIterable<readonly StreamLine[]>,
  job: Job,
  jobs: number,
): AsyncGenerator<RecordAnswer> {
  return inWorkers({
    job,
    jobs,
    batches: portionsOf(groups),
    asBatch: items => ({kind: 'records', items}),
    lost: lostRecord,
    // A worker answers with what `openAnswering` gives.
    receive: sent => sent as RecordAnswer,
  })
}

/** What has come is handed on at once: nobody knows when there will be more. */
async function* portionsOf(
  groups: AsyncIterable<readonly StreamLine[]>,
): AsyncGenerator<Portion<StreamLine, RecordAnswer>> {
  for await (const lines of groups) {
    if (isInterrupted()) return
    for (let at = 0; at < lines.length; at += batchSizes.most) yield {items: lines.slice(at, at + batchSizes.most)}
  }
}

function lostRecord(line: StreamLine, reason: string): Answer {
  const failure = toFailure(workerError(reason))
  return {
    said: [],
    exitCode: exitCodes.findings,
    result: {text: `${JSON.stringify({id: idOfLine(line), error: failure})}\n`},
  }
}
