// How the time of every work grows with what is pathological for it: each text doubled until it costs 0.3 seconds, or is refused.
//   npm run bench:growth [-- NAME… | --largest BYTES | --jobs N | --write]
// Without names all constructs of constructs/texts.mjs; --write puts the table into constructs/RESULTS.md.
import {spawn} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {parseArgs} from 'node:util'
import {constructs} from './constructs/texts.mjs'
import {benchFolder, childEnv} from './measure/child.mjs'
import {machineText} from './report/machine.mjs'
import {sectionText} from './report/tables.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    largest: {type: 'string', default: String(256 * 1024)},
    write: {type: 'boolean', default: false},
    jobs: {type: 'string', default: '1'},
  },
})
const known = constructs.map(([name]) => name)
const unknown = positionals.filter(name => !known.includes(name))
/** The most that time may grow by when a text is doubled. */
const bar = 2.3
/** Shorter times say nothing about growth, in milliseconds. */
const least = 20
/** How often a construct is measured again at most. */
const again = 2
/** A work that has not ended by then is ended, in milliseconds of the clock. */
const patience = 60_000

/**
 * Larger heaps than usual: how often garbage is collected depends on the size of the heap, not on the text, and falls into one doubling or the
 * other by chance.
 */
const heap =
  '--expose-gc --single-threaded-gc --min-semi-space-size=64 --max-semi-space-size=64 --initial-heap-size=4096 --max-old-space-size=8192'.split(
    ' ',
  )

/** How far each construct is measured: bytes, and the milliseconds of CPU time after which a work is enough. */
const usual = {largest: Number(values.largest), enough: 300}
const works = ['parse', 'extract', 'lint', 'fix', 'to html', 'to text', 'to json']
/** What is measured far beyond what is read by default, in some works. */
const beyond = [
  {name: 'one paragraph', largest: 10 * 1024 * 1024, enough: 30_000, works},
  {name: 'table, long', largest: 1024 * 1024, enough: 30_000, works},
]

/** The records of one construct; a work that never ends is noted as hanging, and the others go on without it. */
async function measure(construct, skipped = []) {
  const args = [`${benchFolder}constructs/measure.mjs`, JSON.stringify({...construct, skipped})]
  const child = spawn(process.execPath, [...heap, ...args], {env: childEnv, stdio: ['ignore', 'pipe', 'pipe']})
  const records = []
  let running
  let said = ''
  const watch = setInterval(() => {
    if (running && Date.now() - running.since > patience) child.kill('SIGKILL')
  }, 500)
  child.stderr.on('data', data => {
    said += data
  })
  for await (const line of createInterface({input: child.stdout})) {
    const record = JSON.parse(line)
    if (record.begins) running = {...record, since: Date.now()}
    else records.push(record)
  }
  clearInterval(watch)
  const code = child.exitCode ?? (await new Promise(done => child.on('exit', done)))
  if (code === 0) return records
  if (!running) throw new Error(`${name}: ${said}`)
  const end = {work: running.work, size: running.size, hangs: said.includes('heap') ? 'memory' : 'time'}
  return [...records, end, ...(await measure(construct, [...skipped, running.work]))]
}

/** The records of two measurements of the same, each with the shorter time. */
function shortest(records, others) {
  const key = ({work, size}) => `${work} ${size}`
  const times = new Map(others.map(record => [key(record), record.ms]))
  return records.map(record => ({
    ...record,
    ...(record.ms && {ms: Math.min(record.ms, times.get(key(record)) ?? record.ms)}),
  }))
}

/** How the time of one work grew, over its last doublings. */
function growthOf(records) {
  const timed = records.filter(({ms}) => ms !== undefined)
  const ratios = timed.slice(1).map(({ms}, i) => ({ms, ratio: ms / Math.max(1, timed[i].ms), before: timed[i].ms}))
  // A collection of garbage or a compilation falls into one doubling: the mean of three says more.
  const last = ratios.filter(({before}) => before >= least).slice(-3)
  const ratio =
    last.length === 0 ? undefined : last.reduce((product, {ratio}) => product * ratio, 1) ** (1 / last.length)
  return {ms: timed.at(-1)?.ms, size: timed.at(-1)?.size, ratio}
}

/** A row of the table: the worst work of a construct. */
function rowOf(name, records) {
  const works = [...new Set(records.map(({work}) => work))]
  const grown = works.map(work => ({work, ...growthOf(records.filter(record => record.work === work))}))
  const timed = grown.filter(({ms}) => ms !== undefined)
  const [slowest] = timed.toSorted((a, b) => b.ms / b.size - a.ms / a.size)
  const [steepest] = grown.filter(({ratio}) => ratio !== undefined).toSorted((a, b) => b.ratio - a.ratio)
  const broken = records.find(({failed, hangs}) => failed || hangs)
  const refused = records.find(({work, refused: why}) => why && work === 'parse')
  const verdict = broken
    ? `${broken.work}: ${broken.hangs ?? broken.failed.split('\n')[0]}`
    : steepest && steepest.ratio > bar
      ? 'exceeded'
      : 'held'
  return [
    name,
    slowest ? `${slowest.work}, ${slowest.ms.toFixed(0)} ms` : '',
    slowest ? kilobytes(slowest.size) : '',
    steepest ? `${steepest.work}, ${steepest.ratio.toFixed(2)}×` : 'too fast',
    refused ? `${kilobytes(refused.size)}: ${refused.refused.replace('E_LIMIT: ', '')}` : '',
    verdict,
  ]
}

const kilobytes = size => `${(size / 1024).toFixed(0)} KB`

/** The row of a construct; what grows too fast is measured again: whatever else the machine does makes times longer and never shorter. */
async function measureRow(construct) {
  const isBeyond = construct.largest > usual.largest
  const name = isBeyond ? `${construct.name}, to ${kilobytes(construct.largest)}` : construct.name
  let records = await measure(construct)
  for (let i = 0; i < again && rowOf(name, records).at(-1) === 'exceeded'; i++)
    records = shortest(records, await measure(construct))
  const row = rowOf(name, records)
  console.log(row.join(' | '))
  return row
}

async function run() {
  const machine = machineText(new Date())
  console.log(machine)
  const chosen = (positionals.length > 0 ? positionals : known).map(name => ({name, ...usual}))
  const list = positionals.length > 0 ? chosen : [...chosen, ...beyond]
  const rows = []
  let next = 0
  const work = async () => {
    for (let i = next++; i < list.length; i = next++) rows[i] = await measureRow(list[i])
  }
  await Promise.all(Array.from({length: Number(values.jobs)}, work))
  if (rows.some(row => row.at(-1) !== 'held')) process.exitCode = 1
  const head = ['construct', 'slowest work', 'at', 'steepest, per doubling', 'refused from', '']
  const notes = [
    `Texts from 32 KB, doubled until a work costs 0.3 seconds or the text has ${kilobytes(Number(values.largest))}. CPU time of all threads; the less of two, and the mean of the last three doublings from more than ${least} ms; the bar is ${bar}×.`,
  ]
  const text = `# Growth\n\n\`npm run bench:growth -- --write\`: ${machine}\n\n${sectionText({title: 'Pathological texts', tables: [{head, rows}], notes})}\n`
  if (values.write) writeFileSync(`${benchFolder}constructs/RESULTS.md`, text)
}

if (unknown.length > 0) {
  console.error(`nothing is called ${unknown.join(', ')}; constructs/texts.mjs names them`)
  process.exitCode = 2
} else await run()
