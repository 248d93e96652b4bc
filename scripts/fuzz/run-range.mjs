import {Worker} from 'node:worker_threads'

const workerFile = new URL('worker.mjs', import.meta.url)

/** The totals are kept after each of so many mutants. */
const step = 1_000

/**
 * Runs mutants `from` to `until` of a seed in a thread, and tells `totals` of each. A mutant that takes longer than `patience`, or ends the thread, is a
 * failure, and another thread goes on behind it. Then another one reads some of them again, backwards: what a release reads as must not depend
 * on those before it.
 */
export async function runRange(setup, {from, until, totals, patience}) {
  const digests = new Map()
  for (let next = from; next < until; ) {
    const indices = Array.from({length: until - next}, (_, i) => next + i)
    next = await runThread({...setup, known: totals.kinds(), indices}, patience, answer => {
      if (answer.digest !== undefined) digests.set(answer.index, answer.digest)
      if (answer.stopped) totals.addStopped(answer)
      else totals.add(answer)
      if ((answer.index + 1) % step === 0) totals.save(answer.index + 1)
    })
  }
  const indices = [...digests.keys()].reverse()
  if (indices.length === 0) return
  await runThread({...setup, known: [], indices, isReplay: true}, patience, ({index, digest, stopped}) => {
    if (!stopped && digest !== digests.get(index)) totals.addOther(index)
  })
}

/** Runs a thread until it is done or has to be stopped, and gives the index to go on with. */
function runThread(setup, patience, onAnswer) {
  const beat = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(workerFile, {
    workerData: {...setup, beat},
    resourceLimits: {maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 96},
  })
  return new Promise((resolve, reject) => {
    const watch = watchBeat(beat, patience, () => stop(`takes more than ${patience} ms`))
    const end = next => {
      clearInterval(watch)
      worker.terminate().then(() => resolve(next))
    }
    const stop = (reason, cause) => {
      const index = beat[0] - 1
      if (index < 0) return reject(new Error(`no mutant was begun: ${reason}`, {cause}))
      onAnswer({index, stopped: reason, stage: setup.names[beat[1]]})
      end(index + 1)
    }
    worker.on('message', answer => (answer.isDone ? end(setup.indices.at(-1) + 1) : onAnswer(answer)))
    worker.on('error', error => stop(`ends the thread: ${error.message}`, error))
  })
}

/** Calls `onStill` once when the mutant in hand has not changed for so long. */
function watchBeat(beat, patience, onStill) {
  let [last, since] = [0, Date.now()]
  const timer = setInterval(() => {
    if (beat[0] === 0 || beat[0] !== last) [last, since] = [beat[0], Date.now()]
    else if (Date.now() - since > patience) {
      clearInterval(timer)
      onStill()
    }
  }, 500)
  return timer
}
