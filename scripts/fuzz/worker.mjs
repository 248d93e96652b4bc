import {createHash} from 'node:crypto'
import {parentPort, workerData} from 'node:worker_threads'
import {loadTools} from './library.mjs'
import {makeMutant} from './make-mutant.mjs'
import {readOriginals} from './originals.mjs'
import {faultsOf, kindOf, runMutant} from './run-mutant.mjs'
import {shrink} from './shrink.mjs'

/** A worker takes mutants one after the other; `beat` holds the index of the one in hand plus one, and the number of its stage. */
const {library, paths, seed, indices, names, beat, known, isReplay} = workerData
const originals = readOriginals(paths)
const tools = {...(await loadTools(library)), originals, onStage: name => Atomics.store(beat, 1, names.indexOf(name))}
const kinds = new Set(known)

for (const index of indices) {
  Atomics.store(beat, 0, index + 1)
  const mutant = makeMutant(originals, seed, index)
  if (isReplay) parentPort.postMessage({index, digest: digestOf(mutant)})
  else await take(mutant)
}
parentPort.postMessage({isDone: true})

async function take(mutant) {
  const outcome = await runMutant(mutant, names, tools)
  const {index, text} = mutant
  const faults = []
  for (const found of outcome.faults) faults.push(await describe(found, mutant))
  const slow = await slowIn(outcome.times, mutant)
  const digest = index % 50 === 0 ? digestOf(mutant) : undefined
  parentPort.postMessage({
    index,
    length: text.length,
    refused: outcome.refused,
    times: outcome.times,
    faults,
    slow,
    digest,
  })
}

/** A fault with the smallest text that shows it, the first time that one of its kind is met. */
async function describe({stage, fault, prepared}, mutant) {
  const kind = kindOf({stage, fault})
  if (kinds.has(kind)) return {kind}
  kinds.add(kind)
  const isSame = found => kindOf({stage, fault: found}) === kind
  const smallest = await shrink(prepared.text, async text =>
    (await faultsOf(stage, mutant, {...prepared, text}, tools)).some(isSame),
  )
  const again = await faultsOf(stage, mutant, {...prepared, text: smallest}, tools)
  return {kind, fault: again.find(isSame) ?? fault, text: smallest, format: mutant.format}
}

/** What stages took so long that they are tried again, in case that the machine was busy: the least CPU time of three. */
async function slowIn(times, mutant) {
  const slow = {}
  for (const [name, first] of Object.entries(times)) {
    if (first < 40) continue
    const tried = []
    for (let i = 0; i < 3; i++) tried.push(await cpuTimeOf(() => runMutant(mutant, [name], tools)))
    slow[name] = Math.min(...tried)
  }
  return slow
}

async function cpuTimeOf(work) {
  const before = process.cpuUsage()
  await work()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** What a mutant reads as, in few letters; undefined where it is refused. */
function digestOf({text, format}) {
  const {pressrel, configs} = tools
  try {
    const draft = pressrel.openDraft(pressrel.toSource(text, {format}))
    const read = [pressrel.extract(draft, {indirect: true}), pressrel.lint(draft, configs.every)]
    return createHash('sha1').update(JSON.stringify(read)).digest('base64')
  } catch {
    return undefined
  }
}
