import {spawn} from 'node:child_process'
import {readdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const record = (id: string | number, more: object = {}): string => JSON.stringify({id, text: release, ...more})
const filter = (command: string[], lines: readonly string[]) =>
  pressrel([...command, '--input-format', 'ndjson', '--format', 'ndjson', '-'], {stdin: `${lines.join('\n')}\n`})
const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

describe('the NDJSON filter', () => {
  test.each([
    [['parse'], ['id', 'ast']],
    [['lint'], ['id', 'messages']],
    [['extract'], ['schemaVersion', 'id', 'release', 'quotes', 'figures', 'dates']],
    [
      ['export', '--to', 'text'],
      ['id', 'output'],
    ],
  ])('%j answers each record with its id, in order', async (command, keys) => {
    const {code, stdout} = await filter(command, [record('one'), record(2), record('three')])
    const answers = linesOf(stdout)
    expect(answers.map(answer => answer.id)).toEqual(['one', 2, 'three'])
    expect(Object.keys(answers[0])).toEqual(keys)
    expect(code).toBe(0)
  })

  test('a bad record is answered with an error, the rest go on, the exit code is 1', async () => {
    const {code, stdout, stderr} = await filter(
      ['parse'],
      [
        record('good'),
        '{"id": "cut off',
        '[1, 2]',
        '{"text": "no id"}',
        '{"id": "no text"}',
        '{"id": "odd", "text": "x", "format": "pdf"}',
        '{"id": "day", "text": "x", "date": "2026-02-30"}',
        '{"id": "empty", "text": ""}',
        '',
        record('last', {format: 'text', date: null}),
      ],
    )
    const answers = linesOf(stdout)
    expect(answers.map(answer => answer.id)).toEqual([
      'good',
      null,
      null,
      null,
      'no text',
      'odd',
      'day',
      'empty',
      'last',
    ])
    expect(answers[1].error).toEqual({code: 'E_FORMAT', message: 'line 2 is not JSON'})
    expect(answers[7].error).toEqual({code: 'E_READ', message: `${answers[7].id}: is empty`})
    expect(answers.slice(2, 7).every(answer => answer.error.message.startsWith('line '))).toBe(true)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  test('what is wrong with the call ends the run and is no answer', async () => {
    const {code, stdout, stderr} = await pressrel(
      ['export', '--to', 'html', '--template', resolve('package.json'), '--input-format', 'ndjson'],
      {stdin: `${record(1)}\n${record(2)}\n`},
    )
    expect(stderr).toBe(
      `pressrel: ${resolve('package.json')}: the page template has no {{content}} (Put {{content}} where the article belongs)\n`,
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('lint ends with 1 for an error in a record, or for more warnings than --max-warnings', async () => {
    const text = release.replace('May 12, 2026 –', 'Monday, May 12, 2026 –')
    const lint = (...args: string[]) => filter(['lint', ...args], [record('wrong', {text}), record('right')])
    expect((await lint()).code).toBe(1)
    expect((await lint('--rule', 'dates/weekday:warning')).code).toBe(0)
    const strict = await lint('--rule', 'dates/weekday:warning', '--max-warnings', '0')
    expect(strict.stderr).toBe('pressrel: 1 warning is more than the 0 of --max-warnings\n')
    expect(strict.code).toBe(1)
  })

  test('a line separator inside a JSON string does not end the record', async () => {
    const {stdout} = await filter(['parse'], [record('x', {text: 'A\u2028B\u2029C'})])
    expect(linesOf(stdout)).toMatchObject([{id: 'x', ast: {type: 'release'}}])
  })

  test('the date of the record wins over --date', async () => {
    const texts = {text: '# Marlow Foods Opens Bakery\n\nThe bakery opened yesterday.\n'}
    const stdin = `${record('own', {...texts, date: '2026-05-12'})}\n${record('none', texts)}\n`
    const {stdout} = await pressrel(['extract', '--input-format', 'ndjson', '--date', '2026-01-02'], {stdin})
    expect(linesOf(stdout).map(answer => answer.dates[0].start)).toEqual(['2026-05-11', '2026-01-01'])
  })

  test('--indirect adds indirect speech to the quotes', async () => {
    const text = '# Acme opens a plant\n\nAna Ruiz said that sales had doubled. “We are proud,” she added.\n'
    const kinds = async (...options: string[]) => {
      const {stdout} = await filter(['extract', ...options], [record('one', {text})])
      return linesOf(stdout)[0].quotes.map(({kind}: {kind: string}) => kind)
    }
    expect(await kinds()).toEqual(['direct'])
    expect(await kinds('--indirect')).toEqual(['indirect', 'direct'])
    expect(await kinds('--indirect', '--only', 'quotes')).toEqual(['indirect', 'direct'])
    expect(await kinds('--indirect', '--only', 'dates')).toEqual([])
  })

  test('a record that is too long is refused by its line', async () => {
    const long = {text: 'word '.repeat(1000)}
    const stdin = `${record('long', long)}\n${record('next', {text: 'Short'})}\n`
    const {code, stdout} = await pressrel(['parse', '--input-format', 'ndjson', '--max-bytes', '500'], {stdin})
    expect(linesOf(stdout)).toMatchObject([{id: 'long', error: {code: 'E_LIMIT'}}, {id: 'next'}])
    expect(code).toBe(1)
  })

  test('a text beyond the limits of the parser is refused with its place', async () => {
    const stdin = `${record('deep', {text: `Words.\n\n${'> '.repeat(40)}deep\n`})}\n`
    const {stdout} = await pressrel(['parse', '--input-format', 'ndjson'], {stdin})
    expect(linesOf(stdout)[0].error.message).toMatch(/^deep:3:\d+: the text holds /)
  })

  test('each answer is written before the next record comes', async () => {
    const child = spawn(process.execPath, [resolve('bin/pressrel.js'), 'parse', '--input-format', 'ndjson'])
    const answers = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      child.stdin.write(`${record(id, {text: 'Short'})}\n`)
      const {value} = await answers.next()
      expect(JSON.parse(String(value)).id).toBe(id)
    }
    child.stdin.end()
    expect(await new Promise(done => child.on('close', done))).toBe(0)
  })

  test('memory does not grow with the records', async () => {
    const text = `# A headline\n\n${'A sentence of a release. '.repeat(40)}\n`
    const line = `${JSON.stringify({id: 1, text})}\n`
    const peak = async (count: number): Promise<number> => {
      const child = spawn(process.execPath, [
        '--max-old-space-size=64',
        resolve('bin/pressrel.js'),
        'parse',
        '--input-format',
        'ndjson',
      ])
      let length = 0
      child.stdout.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      for (let i = 0; i < count; i++) {
        if (!child.stdin.write(line)) await new Promise(done => child.stdin.once('drain', done))
      }
      child.stdin.end()
      const code = await new Promise(done => child.on('close', done))
      expect(code).toBe(0)
      return length
    }
    // 40 MB of answers would not fit into 64 MB of heap together with the program.
    expect(await peak(6000)).toBeGreaterThan(10_000_000)
  })
})

describe('a reader that has had enough', () => {
  test('ends the program quietly', async () => {
    const child = spawn(process.execPath, [resolve('bin/pressrel.js'), 'parse', '--input-format', 'ndjson'])
    let stderr = ''
    child.stderr.on('data', chunk => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    for (let i = 0; i < 200; i++) child.stdin.write(`${record(i)}\n`)
    child.stdin.end()
    expect(await new Promise(done => child.on('close', done))).toBe(0)
    expect(stderr).toBe('')
  })

  test('an interrupt stops a long run at once and leaves no half-written file', async () => {
    const folder = temporaryFolder()
    for (let i = 0; i < 1500; i++) writeFileSync(join(folder, `${i}.md`), release)
    const program = resolve('bin/pressrel.js')
    const child = spawn(process.execPath, [program, 'extract', '-f', 'ndjson', '-o', 'out.ndjson', '.'], {cwd: folder})
    const exit = new Promise(done => child.on('close', done))
    while (!readdirSync(folder).some(name => name.endsWith('.tmp'))) await setTimeout(5)
    child.kill('SIGINT')
    expect(await exit).toBe(130)
    expect(readdirSync(folder).filter(name => !name.endsWith('.md'))).toEqual([])
  })

  test('an interrupt ends with 130', async () => {
    const child = spawn(process.execPath, [resolve('bin/pressrel.js'), 'parse', '--input-format', 'ndjson'])
    child.stdin.write(`${record('x')}\n`)
    child.stdout.once('data', () => child.kill('SIGINT'))
    expect(await new Promise(done => child.on('close', done))).toBe(130)
  })
})
