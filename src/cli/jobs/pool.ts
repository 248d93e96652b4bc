import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Tinypool} from 'tinypool'
import type {Answer, Batch, Job} from './types.js'

/** Workers that all know one job. */
export interface Pool {
  /** Has a batch done by whoever is free. Rejects where a worker ends before it is done; another takes its place. */
  run(batch: Batch): Promise<readonly Answer[]>
  close(): Promise<void>
}

/** Starts workers for a job. The package that keeps them is loaded now and not before. */
export async function openPool({name, options}: Job, jobs: number): Promise<Pool> {
  const {Tinypool: WorkerPool} = await import('tinypool')
  const pool = new WorkerPool({
    filename: join(dirname(fileURLToPath(import.meta.url)), 'worker.cjs'),
    minThreads: jobs,
    maxThreads: jobs,
    workerData: {name, options},
  })
  pool.setMaxListeners(0).on('error', () => {})
  const noticeExits = exitNoticer(pool)
  let isClosing = false
  return {
    run: batch =>
      new Promise((resolve, reject) => {
        // The pool as a whole says what is wrong with a worker that cannot even begin.
        pool.once('error', reject)
        pool
          .run(batch)
          .then(resolve, reject)
          .finally(() => pool.off('error', reject))
        noticeExits(() => isClosing)
      }),
    close() {
      isClosing = true
      return pool.destroy()
    },
  }
}

/** Makes the exit of a worker an error: the pool would wait for ever for one that a rule of the house has ended. */
function exitNoticer(pool: Tinypool): (isExpected: () => boolean) => void {
  const known = new WeakSet<object>()
  return isExpected => {
    for (const thread of pool.threads.filter(one => !known.has(one))) {
      known.add(thread)
      let hasFailed = false
      thread.on('error', () => {
        hasFailed = true
      })
      thread.on('exit', (code: number) => {
        if (!hasFailed && !isExpected()) thread.emit('error', new Error(`it ended with code ${code}`))
      })
    }
  }
}
