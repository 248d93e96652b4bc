import {settle} from './answer.js'
import {type Begun, inOrder} from './in-order.js'
import {openPool, type Pool} from './pool.js'
import type {Answer, Batch, Job} from './types.js'

/** Work for workers: batches of items, and what is done where a worker ended with one of them in hand. */
export interface WorkerRun<I, O> {
  readonly job: Job
  readonly jobs: number
  readonly batches: AsyncIterable<Portion<I, O>> | Iterable<Portion<I, O>>
  readonly asBatch: (items: readonly I[]) => Batch
  /** What is said and answered of an item with which a worker ended, for this reason. */
  readonly lost: (item: I, reason: string) => Answer
  /** Takes what a worker has sent for an item. */
  readonly receive: (sent: unknown) => O | Promise<O>
}

/** Items that go to a worker together, or one that this process does itself when its turn comes. */
export type Portion<I, O> =
  | {readonly items: readonly I[]; readonly here?: undefined}
  | {readonly here: () => Promise<O>}

/** As many batches as this wait for a worker or for their turn, for each worker: none is idle, and memory stays as it is. */
const batchesAhead = 3

/** Has work done by workers; gives the result of each item in the order of the items. */
export async function* inWorkers<I, O>(run: WorkerRun<I, O>): AsyncGenerator<O> {
  const pool = await openPool(run.job, run.jobs)
  try {
    const begin = (portion: Portion<I, O>): Begun<readonly (() => O | Promise<O>)[]> => {
      if (portion.here) return async () => [portion.here]
      const answers = runBatch(portion.items, pool, run)
      return async () => (await answers).map(answer => () => run.receive(settle(answer)))
    }
    for await (const results of inOrder(run.batches, begin, batchesAhead * run.jobs))
      for (const result of results) yield await result()
  } finally {
    await pool.close()
  }
}

/** Never rejects: where a worker ends, each of its items is tried alone, so that only those that end a worker are lost. */
async function runBatch<I, O>(items: readonly I[], pool: Pool, run: WorkerRun<I, O>): Promise<readonly Answer[]> {
  try {
    return await pool.run(run.asBatch(items))
  } catch (error) {
    const [first, ...others] = items
    if (first === undefined) return []
    if (others.length === 0) return [run.lost(first, error instanceof Error ? error.message : String(error))]
    const answers: Answer[] = []
    for (const item of items) answers.push(...(await runBatch([item], pool, run)))
    return answers
  }
}
