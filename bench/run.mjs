// Cold: CPU time (user and system) of commands against `node -e 0` in the same rounds. Warm: time a release in one process.
//   npm run bench [-- rounds]
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {exportRelease, extract, lint, openDraft, toSource} from '../dist/index.js'

const file = 'fixtures/releases/quarterly-results/input.md'
const rounds = Number(process.argv[2] ?? 15)
const {NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env} = process.env
// The number is the bar: what a command may cost at most, in times of `node -e 0`.
const commands = [
  ['node -e 0', ['-e', '0']],
  ['--version', ['bin/pressrel.js', '--version'], 1.7],
  ['parse', ['bin/pressrel.js', 'parse', file], 3.5],
  ['lint', ['bin/pressrel.js', 'lint', file], 4.5],
  ['extract', ['bin/pressrel.js', 'extract', file], 4.5],
  ['export --to html', ['bin/pressrel.js', 'export', '--to', 'html', file]],
]

/** CPU milliseconds of a child: the growth of what the system counts for our ended children. */
function cpuOf(args) {
  const script = `TIMEFORMAT='%U %S'; time "$0" "$@" >/dev/null 2>&1`
  const {stderr} = spawnSync('bash', ['-c', script, process.execPath, ...args], {encoding: 'utf8', env})
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return (user + system) * 1000
}

const samples = new Map(commands.map(([name]) => [name, []]))
for (let i = 0; i < rounds; i++) for (const [name, args] of commands) samples.get(name).push(cpuOf(args))
const median = list => [...list].sort((a, b) => a - b)[list.length >> 1]
const base = median(samples.get('node -e 0'))
console.log(`cold, CPU milliseconds, medians of ${rounds} rounds in turn`)
for (const [name, , bar] of commands) {
  const time = median(samples.get(name))
  const times = `${(time / base).toFixed(2)}x`
  const verdict = bar === undefined ? '' : `  bar ${bar.toFixed(1)}x${time / base > bar ? ', exceeded' : ''}`
  console.log(`  ${name.padEnd(18)} ${time.toFixed(0).padStart(5)}  ${times}${verdict}`)
}

const value = readFileSync(file, 'utf8')
const source = toSource(value, {path: file})
const remark = unified().use(remarkParse).freeze()
const warm = [
  ['remark-parse alone', () => remark.parse(value)],
  ['parse', () => openDraft(source).release],
  ['prose, sentences', () => openDraft(source).prose.map(prose => prose.sentences)],
  ['dates', () => openDraft(source).mentions.dates],
  ['figures (and dates)', () => openDraft(source).mentions.figures],
  ['quotes', () => openDraft(source).mentions.quotes],
  ['extract', () => extract(openDraft(source))],
  ['lint', () => lint(openDraft(source))],
  ['export text', () => exportRelease(openDraft(source), 'text')],
  ['export html', () => exportRelease(openDraft(source), 'html')],
]
console.log(`warm, milliseconds a release of ${value.length} characters (each from the text)`)
for (const [name, work] of warm) {
  for (let i = 0; i < 30; i++) await work()
  const times = []
  for (let i = 0; i < 60; i++) {
    const start = process.hrtime.bigint()
    await work()
    times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  console.log(`  ${name.padEnd(20)} ${median(times).toFixed(2)}`)
}
