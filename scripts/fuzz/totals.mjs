import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'

/** How many times slower than the median of its stage a mutant is told of, for as many characters, and from how many milliseconds. */
const slowness = 50
const least = 100
/** Characters that every mutant is taken to have beside its own, since a short one costs something too. */
const base = 400

/** What the runs of a seed have come to, kept in a file where one is named, so that they can go on another day. */
export function openTotals(file, {seed, names}) {
  const fresh = {seed, next: 0, mutants: 0, characters: 0, refused: 0, stages: {}, failures: {}, slow: []}
  const state = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : fresh
  if (state.seed !== seed) throw new Error(`${file} holds the totals of seed ${state.seed}`)
  for (const name of names) state.stages[name] ??= {mutants: 0, ms: 0}
  const paces = new Map(names.map(name => [name, []]))
  return {
    state,
    kinds: () => Object.keys(state.failures),
    add: answer => add(state, paces, answer),
    addStopped: ({index, stopped, stage}) => addFailure(state, index, {kind: `${stage}: ${stopped}`, fault: stopped}),
    addOther: index =>
      addFailure(state, index, {kind: 'extract: depends on releases read before', fault: 'other digest'}),
    save: next => save(state, file, next),
  }
}

function add(state, paces, {index, length, refused, times, faults, slow}) {
  state.mutants++
  state.characters += length
  if (refused) state.refused++
  for (const [name, ms] of Object.entries(times)) {
    state.stages[name].mutants++
    state.stages[name].ms += ms
    const pace = paces.get(name)
    if (pace.length < 2_000) pace.push(ms / (length + base))
    if (name in slow) noteSlow(state, pace, {index, stage: name, length, ms: Math.round(slow[name])})
  }
  for (const fault of faults) addFailure(state, index, fault)
}

function noteSlow(state, pace, found) {
  const median = [...pace].sort((a, b) => a - b)[pace.length >> 1]
  const times = Math.round(found.ms / (found.length + base) / median)
  state.slow = [...state.slow, {...found, times}].sort((a, b) => b.times - a.times).slice(0, 20)
  if (pace.length > 200 && times > slowness && found.ms > least)
    addFailure(state, found.index, {
      kind: `${found.stage}: is slow`,
      fault: `${times} times the median, ${found.ms} ms for ${found.length} characters`,
    })
}

function addFailure(state, index, {kind, ...first}) {
  const known = state.failures[kind]
  if (known) known.count++
  else {
    state.failures[kind] = {count: 1, index, ...first}
    console.log(failureText(state.seed, kind, state.failures[kind]))
  }
}

function failureText(seed, kind, {index, fault, text, format}) {
  const shown =
    text === undefined ? '' : `\n  ${format}, ${text.length} characters: ${JSON.stringify(text.slice(0, 600))}`
  return `FAILED ${kind}\n  ${fault.slice(0, 600)}${shown}\n  npm run fuzz -- --seed ${seed} --only ${index}`
}

function save(state, file, next) {
  state.next = next
  if (!file) return
  writeFileSync(`${file}.tmp`, `${JSON.stringify(state, null, 1)}\n`)
  renameSync(`${file}.tmp`, file)
}

/** The totals in lines. */
export function totalsText({seed, next, mutants, characters, refused, stages, failures, slow}) {
  const counts = Object.entries(stages).map(
    ([name, {mutants: count, ms}]) => `${name} ${count} (${(ms / count).toFixed(1)} ms)`,
  )
  const kinds = Object.entries(failures)
  const failed = kinds.map(([kind, {count, index}]) => `  ${count} × ${kind} (first ${index})`)
  const [slowest] = slow
  const size = Math.round(characters / mutants)
  return [
    `${mutants} mutants of seed ${seed} up to ${next}, ${size} characters each, ${refused} refused; ${kinds.length} kinds of failure`,
    `  ${counts.join(', ')}`,
    ...(slowest
      ? [
          `  slowest: ${slowest.stage} of ${slowest.index}, ${slowest.ms} ms for ${slowest.length} characters, ${slowest.times} × the median`,
        ]
      : []),
    ...failed,
  ].join('\n')
}
