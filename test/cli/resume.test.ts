import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
const names = Array.from({length: 6}, (_, i) => `${i}.md`)
let cwd = root
let count = 0

beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, 'in'), {recursive: true})
  for (const name of names) writeFileSync(join(cwd, 'in', name), release.replace('$5 million', `$${name[0]}5 million`))
})

const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)

describe('--continue-from', () => {
  const commands = [
    ['extract', '-f', 'ndjson'],
    ['parse', '-f', 'ndjson'],
    ['lint', '-f', 'ndjson'],
    ['export', '--to', 'text', '-f', 'ndjson'],
    ['export', '--to', 'json', '-f', 'ndjson'],
  ]

  test.each(commands)('%s %s %s goes on after a line that was cut off, with -o', async (...args) => {
    await pressrel([...args, 'in', '-o', 'whole'], {cwd})
    write('out', read('whole').slice(0, read('whole').indexOf('in/3.md') + 40))
    const {code, stdout, stderr} = await pressrel([...args, 'in', '-o', 'out', '--continue-from', 'out'], {cwd})
    expect({code, stdout, stderr}).toEqual({code: 0, stdout: '', stderr: ''})
    expect(read('out')).toBe(read('whole'))
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out', 'whole'])
    // Once more: nothing is left to do.
    await pressrel([...args, 'in', '-o', 'out', '--continue-from', 'out'], {cwd})
    expect(read('out')).toBe(read('whole'))
  })

  test('goes on by >> as well: what was cut off is taken out of the file', async () => {
    const {stdout: whole} = await pressrel(['extract', '-f', 'ndjson', 'in'], {cwd})
    write('out', whole.slice(0, whole.indexOf('in/2.md') + 100))
    const line = `"${process.execPath}" "${resolve('bin/pressrel.js')}" extract -f ndjson in --continue-from out >> out`
    expect(spawnSync('sh', ['-c', line], {cwd, encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
    expect(read('out')).toBe(whole)
  })

  test('writes what is left elsewhere, and says of a line that was cut off', async () => {
    const {stdout: whole} = await pressrel(['extract', '-f', 'ndjson', 'in'], {cwd})
    const cut = whole.indexOf('\n', whole.indexOf('in/2.md')) + 1
    write('out', whole.slice(0, cut + 50))
    const {stdout, stderr} = await pressrel(['extract', '-f', 'ndjson', 'in', '--continue-from', 'out'], {cwd})
    expect(stdout).toBe(whole.slice(cut))
    expect(stderr).toBe('pressrel: out: its last line is cut off; take it out before anything is written after it\n')
    expect(read('out')).toBe(whole.slice(0, cut + 50))
  })

  test('begins where there is no file yet, with the same call', async () => {
    const args = ['extract', '-f', 'ndjson', 'in']
    await pressrel([...args, '-o', 'out', '--continue-from', 'out'], {cwd})
    expect(read('out')).toBe((await pressrel(args, {cwd})).stdout)
    const missing = await pressrel([...args, '--continue-from', 'nowhere'], {cwd})
    expect(missing.stderr).toBe('pressrel: nowhere: there is no such file (Check the name and the folder)\n')
    expect(missing.code).toBe(2)
  })

  test('tries errors again, and their lines go with -o', async () => {
    write('in/1.md', '')
    const first = await pressrel(['extract', '-f', 'ndjson', 'in', '-o', 'out'], {cwd})
    expect(first.code).toBe(1)
    write('in/1.md', release)
    const second = await pressrel(['extract', '-f', 'ndjson', 'in', '-o', 'out', '--continue-from', 'out'], {cwd})
    expect(second.code).toBe(0)
    const lines = read('out')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(lines.map(({file}) => file).sort()).toEqual(names.map(name => `in/${name}`))
    expect(lines.some(({error}) => error)).toBe(false)
  })

  test.each(['1', '2'])('of records skips each answer once, with --jobs %s', async jobs => {
    const ids = ['a', 1, '1', 'a', 'b', 'b', 'c', ...Array.from({length: 40}, (_, i) => `n${i}`)]
    const stdin = `${ids.map((id, i) => JSON.stringify({id, text: release.replace('$5', `$${i}`)})).join('\n')}\n`
    const args = ['extract', '--input-format', 'ndjson', '--jobs', jobs]
    const {stdout: whole} = await pressrel(args, {cwd, stdin})
    const lines = whole.split('\n')
    write('out', `${lines.slice(0, 5).join('\n')}\n${lines[5]?.slice(0, 60)}`)
    await pressrel([...args, '-o', 'out', '--continue-from', 'out'], {cwd, stdin})
    expect(read('out')).toBe(whole)
  })

  test('counts what was found before for the exit code of lint', async () => {
    write('in/0.md', release.replace('May 12, 2026 –', 'Monday, May 12, 2026 –'))
    const args = ['lint', '-f', 'ndjson', 'in']
    expect((await pressrel([...args, '-o', 'out'], {cwd})).code).toBe(1)
    expect((await pressrel([...args, '-o', 'out', '--continue-from', 'out'], {cwd})).code).toBe(1)
  })

  test.each([
    [['extract', 'in', '--continue-from', 'out'], '--continue-from goes on with lines of JSON (Say -f ndjson)'],
    [['lint', 'in', '--continue-from', 'out'], '--continue-from goes on with lines of JSON (Say -f ndjson)'],
    [
      ['extract', '-f', 'csv', 'in', '--continue-from', 'out'],
      '--continue-from goes on with lines of JSON (Say -f ndjson)',
    ],
    [
      ['export', '--to', 'text', 'in', '--out-dir', 'x', '--continue-from', 'out'],
      '--continue-from goes on with lines of JSON, not with files (Say --update)',
    ],
    [
      ['lint', '--fix', '-f', 'ndjson', 'in', '--continue-from', 'out'],
      '--continue-from and --fix do not go together (Leave one out)',
    ],
  ])('refuses %j', async (args, message) => {
    write('out', '')
    const {code, stderr} = await pressrel(args, {cwd})
    expect(stderr).toBe(`pressrel: ${message}\n`)
    expect(code).toBe(2)
  })

  test.each([
    ['id,text\n1,x\n', 1],
    ['{"file":"in/0.md","ast":{}}\n{"id":1}\n', 2],
    ['{"file":"in/0.md","ast":{}}\n{"file":"in/1\n{}\n', 2],
  ])('refuses a file that is something else', async (text, line) => {
    write('out', text)
    const {code, stderr} = await pressrel(['parse', '-f', 'ndjson', 'in', '-o', 'out', '--continue-from', 'out'], {cwd})
    expect(stderr).toMatch(new RegExp(`^pressrel: out:${line}:1: this line is no answer of this command `))
    expect(code).toBe(2)
    expect(read('out')).toBe(text)
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out'])
  })
})

describe('export --out-dir --update', () => {
  const update = (...args: string[]) =>
    pressrel(['export', '--to', 'text', 'in', '--out-dir', 'site', '--update', ...args], {cwd})
  /** The files of the folder, all made old; those that are written anew are no longer. */
  const age = (): void => {
    for (const name of readdirSync(join(cwd, 'site'))) utimesSync(join(cwd, 'site', name), 1000, 1000)
  }
  const fresh = (): readonly string[] =>
    readdirSync(join(cwd, 'site')).filter(
      name => name.endsWith('.txt') && statSync(join(cwd, 'site', name)).mtimeMs > 2_000_000,
    )

  test.each(['1', '2'])('writes what has changed and nothing else, with --jobs %s', async jobs => {
    for (let i = 10; i < 40; i++) write(`in/${i}.md`, release)
    expect((await update('--jobs', jobs)).stderr).toBe('Wrote 36 files into site\n')
    age()
    write('in/3.md', `${release}\nMore.\n`)
    const second = await update('--jobs', jobs)
    expect(second).toEqual({code: 0, stdout: '', stderr: 'Wrote 1 file into site\n35 were up to date\n'})
    expect(fresh()).toEqual(['3.txt'])
    expect(await update()).toEqual({code: 0, stdout: '', stderr: '36 were up to date\n'})
  })

  test('writes all where an option or a configuration is another', async () => {
    await update()
    expect((await update('--wrap', '40')).stderr).toBe('Wrote 6 files into site\n')
    write('.pressrelrc.yaml', 'fiscal_year_end: "06-30"\n')
    const {stderr} = await update('--wrap', '40')
    // The same words come of it, so nothing is written.
    expect(stderr).toBe('6 were up to date\n')
  })

  test('goes on where an earlier run was killed, also in the middle of its own list', async () => {
    await update()
    const state = read('site/.pressrelexport')
    write('site/.pressrelexport', state.slice(0, state.indexOf('"3.txt"') + 20))
    age()
    expect((await update()).stderr).toBe('6 were up to date\n')
    expect(fresh()).toEqual([])
    expect(read('site/.pressrelexport')).toBe(state)
  })

  test('says of a list that is damaged, and keeps what comes out the same', async () => {
    await update()
    write('site/.pressrelexport', 'nonsense\n')
    age()
    const {code, stderr} = await update()
    expect(stderr).toBe(
      'pressrel: site/.pressrelexport: this list is damaged; what it does not know is made again\n6 were up to date\n',
    )
    expect(code).toBe(0)
    expect(fresh()).toEqual([])
    expect((await update()).stderr).toBe('6 were up to date\n')
  })

  test('leaves a file alone that somebody has changed, unless --force', async () => {
    await update()
    appendFileSync(join(cwd, 'site/2.txt'), 'By hand.\n')
    const {code, stderr} = await update()
    expect(stderr).toContain(
      'pressrel: site/2.txt: exists already, and is not as pressrel wrote it (Use --force to overwrite it)\n',
    )
    expect(code).toBe(1)
    expect(read('site/2.txt')).toContain('By hand.')
    expect((await update('--force')).code).toBe(0)
    expect(read('site/2.txt')).not.toContain('By hand.')
  })

  test('writes again what was taken away; two releases of one name do not take turns', async () => {
    await update()
    spawnSync('rm', ['site/4.txt'], {cwd})
    expect((await update()).stderr).toBe('Wrote 1 file into site\n5 were up to date\n')
    mkdirSync(join(cwd, 'in/other'))
    write('in/other/4.md', release)
    const {code, stderr} = await update()
    expect(stderr).toContain('in/other/4.md: would be written to site/4.txt too')
    expect(code).toBe(1)
    expect(read('site/4.txt')).toContain('$45 million')
  })

  test('belongs to a folder', async () => {
    const {code, stderr} = await pressrel(['export', '--to', 'text', 'in/0.md', '--update'], {cwd})
    expect(stderr).toBe('pressrel: --update belongs to --out-dir (Name a folder with --out-dir)\n')
    expect(code).toBe(2)
    expect(existsSync(join(cwd, 'site'))).toBe(false)
  })

  test('without it, files that are there are refused as ever', async () => {
    await update()
    const {code, stderr} = await pressrel(['export', '--to', 'text', 'in/0.md', '--out-dir', 'site'], {cwd})
    expect(stderr).toBe('pressrel: site/0.txt: exists already (Use --force to overwrite it)\n')
    expect(code).toBe(2)
  })
})
