import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {progressLine} from '../../src/cli/progress-line.js'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
beforeAll(() => {
  for (let i = 0; i < 1500; i++) writeFileSync(join(cwd, `${String(i).padStart(4, '0')}.md`), release)
})

/** A run that can be sent signals; all that it prints is kept. */
function start(args: readonly string[]): {child: ChildProcessWithoutNullStreams; ended: Promise<Ended>} {
  const child = spawn(process.execPath, [resolve('bin/pressrel.js'), ...args], {cwd})
  let stdout = ''
  let stderr = ''
  child.stdin.on('error', () => {})
  child.stdout.setEncoding('utf8').on('data', text => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    stderr += text
  })
  return {child, ended: new Promise(done => child.on('close', (code, signal) => done({code, signal, stdout, stderr})))}
}

interface Ended {
  readonly code: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}

const printed = (child: ChildProcessWithoutNullStreams): Promise<unknown> =>
  new Promise(done => child.stdout.once('data', done))

/** The answers, every one of them whole. */
function answersIn(stdout: string): {readonly file?: string; readonly id?: number}[] {
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
}

describe.each(['1', '2'])('a signal, with --jobs %s', jobs => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s lets files in hand be finished and written, and ends with %i', async (signal, code) => {
    const {child, ended} = start(['extract', '-f', 'ndjson', '.', '--jobs', jobs])
    await printed(child)
    child.kill(signal)
    const end = await ended
    expect(end).toMatchObject({code, stderr: ''})
    const files = answersIn(end.stdout).map(({file}) => file)
    expect(files.length).toBeLessThan(1500)
    expect(files).toEqual(files.map((_, i) => `${String(i).padStart(4, '0')}.md`))
  })

  test('lets records in hand be answered, and half a record that has come is none', async () => {
    const {child, ended} = start(['parse', '--input-format', 'ndjson', '--jobs', jobs])
    for (let i = 0; i < 20; i++) child.stdin.write(`${JSON.stringify({id: i, text: release})}\n`)
    child.stdin.write('{"id": 20, "te')
    await printed(child)
    child.kill('SIGINT')
    const {code, stdout, stderr} = await ended
    expect({code, stderr}).toEqual({code: 130, stderr: ''})
    const ids = answersIn(stdout).map(({id}) => id)
    expect(ids).toEqual(ids.map((_, i) => i))
  })

  test('ends a filter that waits for its input', async () => {
    const {child, ended} = start(['parse', '--input-format', 'ndjson', '--jobs', jobs])
    child.stdin.write(`${JSON.stringify({id: 1, text: release})}\n`)
    await printed(child)
    child.kill('SIGTERM')
    const {code, stdout} = await ended
    expect(code).toBe(143)
    expect(answersIn(stdout)).toHaveLength(1)
  })

  test('leaves what -o has of a run that can be continued, and the next run makes it whole', async () => {
    const args = ['parse', '-f', 'ndjson', '.', '-o', `out${jobs}`, '--continue-from', `out${jobs}`, '--jobs', jobs]
    const {child, ended} = start(args)
    while (!readdirSync(cwd).includes(`out${jobs}`) || readFileSync(join(cwd, `out${jobs}`)).length === 0)
      await new Promise(done => setImmediate(done))
    child.kill('SIGINT')
    expect((await ended).code).toBe(130)
    const before = answersIn(readFileSync(join(cwd, `out${jobs}`), 'utf8'))
    expect(before.length).toBeLessThan(1500)
    expect((await pressrel(args, {cwd})).code).toBe(0)
    const after = answersIn(readFileSync(join(cwd, `out${jobs}`), 'utf8'))
    expect(after.map(({file}) => file)).toEqual(
      Array.from({length: 1500}, (_, i) => `${String(i).padStart(4, '0')}.md`),
    )
  })

  test('a second one ends at once, even where nobody reads what is written', async () => {
    const child = spawn(process.execPath, [resolve('bin/pressrel.js'), 'parse', '-f', 'ndjson', '.', '--jobs', jobs], {
      cwd,
    })
    const ended = new Promise(done => child.on('close', done))
    // One chunk is read; then the pipe fills up.
    await new Promise(done => child.stdout.once('data', done))
    child.stdout.pause()
    const again = setInterval(() => child.kill('SIGINT'), 50)
    // A third one may come while the program ends: shells call both 130.
    const exit = new Promise(done => child.on('exit', (code, signal) => done(signal === 'SIGINT' ? 130 : code)))
    expect(await exit).toBe(130)
    clearInterval(again)
    child.stdout.destroy()
    child.stderr.destroy()
    await ended
  })
})

test('an interrupt keeps what --cache has found so far', async () => {
  const {child, ended} = start(['lint', '-f', 'ndjson', '.', '--cache', '--jobs', '1'])
  await printed(child)
  child.kill('SIGINT')
  const {code, stdout} = await ended
  expect(code).toBe(130)
  const {entries} = JSON.parse(readFileSync(join(cwd, '.pressrelcache'), 'utf8'))
  expect(Object.keys(entries)).toHaveLength(answersIn(stdout).length)
})

describe('the line of the progress', () => {
  test.each([
    [{done: 620, total: 2000, seconds: 2}, 80, '[=======>                ] 620 of 2000 · 310 a second · 5 s left'],
    [{done: 2000, total: 2000, seconds: 4}, 80, '[========================] 2000 of 2000 · 500 a second · 0 s left'],
    [{done: 3, total: 2000, seconds: 2}, 80, '[>                       ] 3 of 2000 · 1.5 a second · 22 min 12 s left'],
    [
      {done: 100, total: 100_000, seconds: 10},
      80,
      '[>                       ] 100 of 100000 · 10 a second · 2 h 46 min left',
    ],
    [{done: 620, total: 2000, seconds: 2}, 50, '620 of 2000 · 310 a second · 5 s left'],
    [{done: 620, total: 2000, seconds: 2}, 20, '620 of 2000 · 310 a'],
    [{done: 12_000, total: undefined, seconds: 60}, 80, '12000 done · 200 a second'],
  ])('%j in %i columns', (standing, columns, line) => expect(progressLine(standing, columns)).toBe(line))
})
