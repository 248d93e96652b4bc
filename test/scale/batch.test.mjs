// Ten thousand releases of which one in a hundred cannot be done: the others are, each error names its file, and memory stays flat.
//   npm run test:batch            BATCH=2000 for fewer
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {createReadStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {createInterface} from 'node:readline'
import {after, before, describe, test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {makeRelease} from '../../bench/releases/index.mjs'
import {extract, openDraft, toSource} from '../../dist/index.js'
import {poisonLine, writePoison} from './poison.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const whole = Number(process.env.BATCH ?? 10_000)
const few = Math.floor(whole / 5)
/** One in a hundred, at places that no batch of workers knows. */
const isPoisoned = i => i % 100 === 37
const poisonIn = count => Math.floor((count - 38) / 100) + 1

let folder
const codes = new Map()

/** Makes the same releases as files and as lines, some of them poisoned. */
function write(name, count) {
  mkdirSync(`${folder}/${name}`)
  const lines = []
  for (let i = 0; i < count; i++) {
    const path = `${name}/r-${String(i).padStart(6, '0')}.md`
    const release = makeRelease(70, i)
    if (isPoisoned(i)) codes.set(path, writePoison(`${folder}/${path}`, (i - 37) / 100))
    else writeFileSync(`${folder}/${path}`, release.text)
    lines.push(isPoisoned(i) ? poisonLine((i - 37) / 100) : JSON.stringify({id: path, text: release.text}))
  }
  writeFileSync(`${folder}/${name}.ndjson`, `${lines.join('\n')}\n`)
}

/** Runs pressrel: {code, errors: lines of standard error, peak in MB}; its output goes to a file. */
async function run(args, {output, input} = {}) {
  const {NODE_OPTIONS, ...env} = process.env
  const peakFile = `${folder}/peak`
  rmSync(peakFile, {force: true})
  const program = [`--require=${root}bench/measure/peak.cjs`, `${root}bin/pressrel.js`, ...args]
  const child = spawn(process.execPath, program, {cwd: folder, env: {...env, BENCH_PEAK: peakFile}})
  let said = ''
  child.stderr.setEncoding('utf8').on('data', words => {
    said += words
  })
  if (input) createReadStream(`${folder}/${input}`).pipe(child.stdin)
  else child.stdin.end()
  const {createWriteStream} = await import('node:fs')
  child.stdout.pipe(createWriteStream(`${folder}/${output ?? 'output'}`))
  const [code] = await once(child, 'close')
  const peak = Number(readFileSync(peakFile, 'utf8').trim().split('\n').at(-1)) / 1024
  return {code, errors: said.trimEnd().split('\n'), peak}
}

async function* linesOf(name) {
  for await (const line of createInterface({input: createReadStream(`${folder}/${name}`)})) yield JSON.parse(line)
}

/** Each file that cannot be done is named once on standard error, and nothing else is. */
function checkErrors(errors, name) {
  const wanted = [...codes.keys()].filter(path => path.startsWith(`${name}/`))
  const lines = errors.filter(line => line.startsWith(`pressrel: ${name}/`))
  assert.equal(lines.length, wanted.length)
  for (const path of wanted) assert.equal(lines.filter(line => line.startsWith(`pressrel: ${path}:`)).length, 1, path)
  assert.deepEqual(
    errors.filter(line => / {4}at |this is a bug/.test(line)),
    [],
  )
}

/** How much the collector of garbage lets lie differs by some 30 MB; what was kept of each of 8,000 more releases would be hundreds. */
const isFlat = (small, large) => assert.ok(large <= small + 40, `${large.toFixed(0)} MB after ${small.toFixed(0)} MB`)

before(() => {
  folder = mkdtempSync(`${tmpdir()}/pressrel-batch-`)
  write('few', few)
  write('all', whole)
})
after(() => rmSync(folder, {recursive: true, force: true}))

describe(`${whole} releases, ${poisonIn(whole)} of which cannot be done`, () => {
  test('extract answers every one of the others rightly', async () => {
    const small = await run(['extract', '-f', 'ndjson', '--jobs', '1', 'few'])
    const large = await run(['extract', '-f', 'ndjson', '--jobs', '1', 'all'])
    assert.equal(large.code, 1)
    checkErrors(large.errors, 'all')
    let [right, wrong] = [0, 0]
    for await (const {file, error, ...document} of linesOf('output')) {
      if (error) {
        wrong++
        assert.equal(error.code, codes.get(file), file)
        continue
      }
      if (right++ % 97 > 0) continue
      const value = readFileSync(`${folder}/${file}`, 'utf8')
      const {file: _, ...expected} = JSON.parse(JSON.stringify(extract(openDraft(toSource(value, {path: file})))))
      assert.deepEqual(document, expected)
    }
    assert.deepEqual([right, wrong], [whole - poisonIn(whole), poisonIn(whole)])
    isFlat(small.peak, large.peak)
  })

  test('lint does, with workers beside each other', async () => {
    const {code, errors} = await run(['lint', '-f', 'ndjson', '--jobs', '2', 'all'])
    assert.equal(code, 1)
    checkErrors(errors, 'all')
    let [right, wrong] = [0, 0]
    for await (const {error} of linesOf('output')) error ? wrong++ : right++
    assert.deepEqual([right, wrong], [whole - poisonIn(whole), poisonIn(whole)])
  })

  test('export writes a file for each of the others', async () => {
    const small = await run(['export', '--to', 'text', 'few', '--out-dir', 'few-out', '--jobs', '1'])
    const large = await run(['export', '--to', 'text', 'all', '--out-dir', 'all-out', '--jobs', '1'])
    assert.equal(large.code, 1)
    checkErrors(large.errors, 'all')
    const made = readdirSync(`${folder}/all-out`)
    assert.equal(made.length, whole - poisonIn(whole))
    assert.ok(made.every(name => /^r-\d{6}\.txt$/.test(name) && !isPoisoned(Number(name.slice(2, 8)))))
    isFlat(small.peak, large.peak)
  })

  test('a filter answers a line for each record, in order', async () => {
    const filter = ['extract', '--input-format', 'ndjson', '-f', 'ndjson']
    // How much the collector of garbage lets lie differs from run to run.
    const small = await run(filter, {input: 'few.ndjson'})
    const again = await run(filter, {input: 'few.ndjson'})
    const large = await run(filter, {input: 'all.ndjson'})
    assert.equal(large.code, 1)
    let i = 0
    for await (const {id, error} of linesOf('output')) {
      assert.equal(error !== undefined, isPoisoned(i), `line ${i + 1}`)
      if (!error) assert.equal(id, `all/r-${String(i).padStart(6, '0')}.md`)
      i++
    }
    assert.equal(i, whole)
    isFlat(Math.max(small.peak, again.peak), large.peak)
  })
})
