import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {Bench} from 'tinybench'
import {median} from './numbers.mjs'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')
/** Empties the young heap alone: after a collection of everything, V8 throws away code whose objects are all gone. */
const collectGarbage = () => gc({type: 'minor'})

/** CPU time of all threads of this process: the collector of garbage and the compiler have theirs. */
const cpu = {
  name: 'cpu',
  fn() {
    const {user, system} = process.cpuUsage()
    return user + system
  },
  fromMs: milliseconds => milliseconds * 1000,
  toMs: microseconds => microseconds / 1000,
}

const settled = 0.03

/**
 * The median CPU milliseconds of a pass of each work, {name, pass, prepare}: one pass of each in turn, round after round, each
 * with an empty young heap, so that nobody pays for the garbage or the noise of another. `prepare` is not measured. Rounds count from
 * when three in a row took the same, within 3 %, or after `mostWarming`.
 */
export async function measurePasses(works, {rounds = 9, mostWarming = 8} = {}) {
  const bench = new Bench({
    timestampProvider: cpu,
    iterations: 1,
    time: 0,
    warmup: false,
    throws: true,
    retainSamples: true,
  })
  for (const {name, pass, prepare} of works)
    bench.add(name, pass, {
      async: true,
      beforeEach() {
        prepare?.()
        collectGarbage()
      },
    })
  async function round() {
    bench.reset()
    const tasks = await bench.run()
    return tasks.map(({result}) => result.latency.samples[0])
  }
  const sums = []
  while (sums.length < mostWarming && !isSettled(sums)) sums.push((await round()).reduce((a, b) => a + b))
  const samples = []
  for (let i = 0; i < rounds; i++) samples.push(await round())
  return works.map((_, i) => median(samples.map(times => times[i])))
}

function isSettled(sums) {
  const last = sums.slice(-3)
  return last.length === 3 && Math.max(...last) / Math.min(...last) - 1 < settled
}
