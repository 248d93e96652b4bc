// What the rules cost, over the parse and the extraction that they need: warm, in microseconds a release.
//   node bench/rules.mjs [FILE]    all rules on, then each alone, the dearest first
import {readFileSync} from 'node:fs'
import {extract, lint, listRules, openDraft, resolveConfig, toSource} from '../dist/index.js'

const file = process.argv[2] ?? 'fixtures/releases/quarterly-results/input.md'
const value = readFileSync(file, 'utf8')
const source = toSource(value, {path: file})
const ids = listRules().map(({id}) => id)
const only = on => resolveConfig({rules: Object.fromEntries(ids.map(id => [id, on(id) ? 'warning' : 'off']))})

/** A draft on which everything that the rules may want has been read. */
function readDraft() {
  const draft = openDraft(source)
  extract(draft)
  for (const prose of draft.prose) void prose.sentences.length
  void draft.quotations.length
  return draft
}

/** Microseconds of the fastest tenth: what the work costs when nothing else runs. */
function time(config, rounds) {
  const times = []
  for (let i = 0; i < rounds; i++) {
    const draft = readDraft()
    const start = process.hrtime.bigint()
    lint(draft, config)
    times.push(Number(process.hrtime.bigint() - start) / 1e3)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 10)]
}

const [none, all, usual] = [only(() => false), only(() => true), resolveConfig()]
for (const config of [none, all, usual]) time(config, 100)
const idle = time(none, 200)
console.log(`rules on a release of ${value.length} characters, microseconds over parse and extraction`)
console.log(`  ${'none'.padEnd(34)} ${idle.toFixed(0).padStart(6)}`)
console.log(`  ${'recommended'.padEnd(34)} ${time(usual, 200).toFixed(0).padStart(6)}`)
console.log(`  ${`all ${ids.length}`.padEnd(34)} ${time(all, 200).toFixed(0).padStart(6)}`)
const each = ids.map(id => [
  id,
  time(
    only(other => other === id),
    60,
  ) - idle,
])
for (const [id, cost] of each.sort((a, b) => b[1] - a[1]).slice(0, 25))
  console.log(`  ${id.padEnd(34)} ${cost.toFixed(0).padStart(6)}`)
