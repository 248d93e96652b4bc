import {spawn} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
const count = 60
const nameOf = (i: number): string => `${String(i).padStart(3, '0')}.md`
const text = (i: number): string =>
  release
    .replaceAll('Marlow Foods', `Marlow Foods ${i}`)
    .replace('May 12, 2026 –', i % 7 === 0 ? 'Monday, May 12, 2026 –' : 'May 12, 2026 –')

beforeAll(() => {
  mkdirSync(join(cwd, 'releases'))
  for (let i = 0; i < count; i++) writeFileSync(join(cwd, 'releases', nameOf(i)), text(i))
  writeFileSync(join(cwd, 'releases', nameOf(20)), '')
  writeFileSync(join(cwd, 'releases', nameOf(41)), Uint8Array.of(0, 1, 2, 0))
})

/** The run by one process and by two workers. */
const both = (...args: string[]) => Promise.all(['1', '2'].map(jobs => pressrel([...args, '--jobs', jobs], {cwd})))

describe('--jobs', () => {
  test.each([
    ['extract', '-f', 'ndjson'],
    ['extract', '-f', 'json'],
    ['extract', '-f', 'csv'],
    ['extract', '-f', 'table'],
    ['parse', '-f', 'tree'],
    ['parse', '-f', 'json'],
    ['export', '--to', 'html', '-f', 'ndjson'],
    ['export', '--to', 'json', '-f', 'ndjson'],
    ['lint'],
    ['lint', '-f', 'sarif'],
    ['lint', '-f', 'json', '--quiet'],
    ['lint', '-f', 'junit', '--max-warnings', '0'],
  ])('%s %s %s gives what one process gives, byte for byte', async (...args) => {
    const [one, two] = await both(...args, 'releases', 'missing.md')
    expect(two).toEqual(one)
    expect(one?.stderr).toContain('020.md: is empty')
    expect(one?.stderr).toContain('missing.md: there is no such file')
    expect(one?.code).toBe(1)
    expect(one?.stdout).toMatch(/056|Foods 56/)
  })

  test('records are answered in their order, bad ones too', async () => {
    const lines = Array.from({length: 150}, (_, i) =>
      i % 40 === 9 ? '{"id": ' : JSON.stringify({id: i, text: text(i)}),
    )
    const run = (command: string[], jobs: string) =>
      pressrel([...command, '--input-format', 'ndjson', '--jobs', jobs], {stdin: `${lines.join('\n')}\n`})
    for (const command of [['extract'], ['parse'], ['lint'], ['export', '--to', 'text']]) {
      const two = await run(command, '2')
      expect(two).toEqual(await run(command, '1'))
      expect(two.stdout.trim().split('\n')).toHaveLength(150)
      expect(two.code).toBe(1)
    }
  })

  test('an answer is written before the next record comes', async () => {
    const args = ['parse', '--input-format', 'ndjson', '--jobs', '2']
    const child = spawn(process.execPath, [resolve('bin/pressrel.js'), ...args])
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({id, text: 'Short'})}\n`)
      const {value} = await answers.next()
      expect(JSON.parse(String(value)).id).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise(done => child.on('close', done))).toBe(0)
  })

  test('a folder is written as one process writes it', async () => {
    const args = ['export', '--to', 'text,docx', 'releases']
    const one = await pressrel([...args, '--out-dir', 'site1', '--jobs', '1'], {cwd})
    const two = await pressrel([...args, '--out-dir', 'site2', '--jobs', '2'], {cwd})
    expect(two).toEqual({...one, stderr: one.stderr.replaceAll('site1', 'site2')})
    const names = readdirSync(join(cwd, 'site1'))
    expect(names).toHaveLength(2 * (count - 2))
    expect(readdirSync(join(cwd, 'site2'))).toEqual(names)
    for (const name of names.slice(0, 8))
      expect(readFileSync(join(cwd, 'site2', name))).toEqual(readFileSync(join(cwd, 'site1', name)))
    const again = await pressrel([...args, '--out-dir', 'site2', '--jobs', '2'], {cwd})
    expect(again.stderr).toContain('pressrel: site2/000.txt: exists already (Use --force to overwrite it)\n')
    expect(again.code).toBe(2)
  })

  test('the findings of a cache and of a baseline are kept by one process for all workers', async () => {
    const cold = await both('lint', 'releases', '--cache', '--cache-location', 'cold')
    expect(cold[1]).toEqual(cold[0])
    rmSync(join(cwd, 'cold'))
    const first = await pressrel(['lint', 'releases', '--cache-location', 'cache', '--jobs', '2'], {cwd})
    const kept = readFileSync(join(cwd, 'cache'), 'utf8')
    const second = await pressrel(['lint', 'releases', '--cache-location', 'cache', '--jobs', '2'], {cwd})
    expect(second).toEqual(first)
    expect(readFileSync(join(cwd, 'cache'), 'utf8')).toBe(kept)
    expect(Object.keys(JSON.parse(kept).entries)).toHaveLength(count - 2)
    await pressrel(['lint', 'releases', '--baseline', 'base.json', '--update-baseline', '--jobs', '2'], {cwd})
    const left = await both('lint', 'releases', '--baseline', 'base.json')
    expect(left[1]).toEqual(left[0])
    expect(left[1]?.stdout).not.toContain('dates/weekday')
    expect(left[1]?.stderr).toContain('of the baseline left out')
  })

  test('what is wrong with the call ends the run, with the outcomes before it', async () => {
    mkdirSync(join(cwd, 'house/sub'), {recursive: true})
    for (let i = 0; i < 40; i++) writeFileSync(join(cwd, 'house', i < 30 ? '' : 'sub', nameOf(i)), text(i))
    writeFileSync(join(cwd, 'house/sub/.pressrelrc.yaml'), 'rules:\n  tone/hpye: off\n')
    const [one, two] = await both('lint', '-f', 'ndjson', '--no-ignore', 'house')
    expect(two).toEqual(one)
    expect(one?.stderr).toContain('.pressrelrc.yaml:2:3')
    expect(one?.code).toBe(2)
  })

  test.each(['0', '-1', 'two', '1.5'])('%s is no number of workers', async jobs => {
    const {code, stderr} = await pressrel(['extract', 'releases', `--jobs=${jobs}`], {cwd})
    expect(stderr).toBe(`pressrel: --jobs takes a whole number from 1 up, not “${jobs}”\n`)
    expect(code).toBe(2)
  })
})

describe('a worker that ends', () => {
  const house = join(cwd, 'fatal')
  beforeAll(() => {
    mkdirSync(house)
    for (let i = 0; i < 40; i++) writeFileSync(join(house, nameOf(i)), text(i))
    writeFileSync(join(house, nameOf(17)), text(17).replace('bread', 'KABOOM'))
    writeFileSync(join(house, '.pressrelrc.yaml'), 'custom_rules: ./rules.mjs\n')
    writeFileSync(
      join(house, 'rules.mjs'),
      `export const rules = {'house/fatal': {
        summary: 'ends', messages: {x: 'x'},
        create: ctx => ({sentence(s) { if (ctx.draft.source.value.includes('KABOOM')) process.exit(7) }}),
      }}\n`,
    )
  })

  test('is an error for the release that it had in hand alone, and another takes its place', async () => {
    const {code, stdout, stderr} = await pressrel(['lint', '-f', 'ndjson', '.', '--jobs', '2'], {cwd: house})
    const records = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(records.map(({file}) => file)).toEqual(Array.from({length: 40}, (_, i) => nameOf(i)))
    expect(records.filter(({error}) => error).map(({file, error}) => [file, error.code])).toEqual([
      ['017.md', 'E_WORKER'],
    ])
    expect(stderr).toContain('pressrel: 017.md: a worker ended while it had this in hand: it ended with code 7')
    expect(code).toBe(1)
  })

  test('is an error for its record alone', async () => {
    const lines = Array.from({length: 100}, (_, i) =>
      JSON.stringify({id: i, text: i === 60 ? text(i).replace('bread', 'KABOOM') : text(i)}),
    )
    const {code, stdout} = await pressrel(['lint', '--input-format', 'ndjson', '--jobs', '2'], {
      cwd: house,
      stdin: lines.join('\n'),
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(answers.map(({id}) => id)).toEqual(Array.from({length: 100}, (_, i) => i))
    expect(answers.filter(({error}) => error).map(({id, error}) => [id, error.code])).toEqual([[60, 'E_WORKER']])
    expect(code).toBe(1)
  })
})

test('a reader that has had enough ends the workers quietly', async () => {
  const child = spawn(process.execPath, [
    resolve('bin/pressrel.js'),
    'parse',
    '--input-format',
    'ndjson',
    '--jobs',
    '2',
  ])
  let stderr = ''
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  for (let i = 0; i < 400; i++) child.stdin.write(`${JSON.stringify({id: i, text: text(i)})}\n`)
  child.stdin.end()
  expect(await new Promise(done => child.on('close', done))).toBe(0)
  expect(stderr).toBe('')
})
