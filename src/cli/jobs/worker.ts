import {workerData} from 'node:worker_threads'
import {attempt, readingFirst} from '../attempt.js'
import {readingOf} from '../read-input.js'
import {openAnswering} from '../records/index.js'
import {answerOf} from './answer.js'
import {openWork} from './open-work.js'
import type {Answer, Batch, Job} from './types.js'

/** Does all of a batch; what is wrong with one of its items is its own answer. */
type DoBatch = (batch: Batch) => Promise<readonly Answer[]>

let opened: Promise<DoBatch> | undefined

/** What the pool calls in a worker (its bundle is dist/cli/worker.cjs). */
export default async function doBatch(batch: Batch): Promise<readonly Answer[]> {
  opened ??= open(jobOfWorker())
  return (await opened)(batch)
}

/** The pool hands over its own data, then ours. */
function jobOfWorker(): Job {
  const [, job]: readonly [unknown, Job] = workerData
  return job
}

async function open({name, options}: Job): Promise<DoBatch> {
  const {onFile, onRecord} = await openWork(name, options)
  const reading = readingOf(options)
  const work = readingFirst(options, onFile)
  const answerLine = await openAnswering(options, onRecord)
  return batch => {
    if (batch.kind === 'records') return inTurn(batch.items, line => answerOf(() => answerLine(line)))
    return inTurn(batch.items, file => answerOf(() => attempt(file, reading, work)))
  }
}

async function inTurn<I>(items: readonly I[], work: (item: I) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const item of items) answers.push(await work(item))
  return answers
}
