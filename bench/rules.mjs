// What the rules cost over the parse and the extraction that they need, warm, beside remark-parse on the same text in the
// same rounds: their ratio holds on a busy machine too.
//   node bench/rules.mjs [FILE] [rounds]
import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {extract, lint, listRules, openDraft, resolveConfig, toSource} from '../dist/index.js'

const file = process.argv[2] ?? 'fixtures/planted/ap.md'
const rounds = Number(process.argv[3] ?? 150)
const value = readFileSync(file, 'utf8')
const source = toSource(value, {path: file})
const remark = unified().use(remarkParse).freeze()
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

/** Microseconds of CPU a call, for a batch of calls. */
function time(work, count) {
  const start = process.cpuUsage()
  for (let i = 0; i < count; i++) work(i)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / count
}

const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
const configs = [
  ['none', only(() => false)],
  ['recommended', resolveConfig()],
  ['ap', resolveConfig({extends: 'ap'})],
  [`all ${ids.length}`, only(() => true)],
]
const batch = 8
const samples = new Map([['remark-parse alone', []], ...configs.map(([name]) => [name, []])])
for (let round = 0; round < rounds; round++) {
  samples.get('remark-parse alone').push(time(() => remark.parse(value), batch))
  for (const [name, config] of configs) {
    const drafts = Array.from({length: batch}, readDraft)
    samples.get(name).push(time(i => lint(drafts[i], config), batch))
  }
}
const base = median(samples.get('remark-parse alone').slice(rounds >> 2))
console.log(`${file}, ${value.length} characters: CPU microseconds a release, median of ${rounds} rounds`)
for (const [name, list] of samples) {
  const cost = median(list.slice(rounds >> 2))
  console.log(`  ${name.padEnd(20)} ${cost.toFixed(0).padStart(6)}  ${(cost / base).toFixed(2)}x remark-parse`)
}
