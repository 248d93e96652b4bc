import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, startPressrel, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(cwd)
  write('a.md', release)
})
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const read = (name: string): string => readFileSync(join(cwd, name), 'utf8')
const lint = (...args: string[]) => pressrel(['lint', '-f', 'compact', ...args], {cwd})
const wrong = release.replace('Marlow Foods today', 'Marlow Foods on Monday, May 12, 2026,')
const message = 'a.md:5:48: error: May 12, 2026 is a Tuesday, not a Monday'

describe('--cache', () => {
  test('gives again what was found, and looks again at what has changed', async () => {
    write('a.md', wrong)
    const first = await lint('--cache', '.')
    expect(first.stdout).toContain(message)
    expect(await lint('--cache', '.')).toEqual(first)
    // What stands in the file is what is given: the rules were not asked again.
    write('.pressrelcache', read('.pressrelcache').replace('is a Tuesday', 'was kept'))
    expect((await lint('--cache', '.')).stdout).toContain('was kept')
    write('a.md', `${wrong}\n`)
    expect((await lint('--cache', '.')).stdout).toContain(message)
  })

  test.each([
    ['another configuration', ['--rule', 'dates/weekday:warning'], 'warning: May 12, 2026 is a Tuesday'],
    ['another date', ['--date', '2026-05-13'], message],
  ])('%s is another thing to find', async (_, args, expected) => {
    write('a.md', wrong)
    await lint('--cache', '.')
    write('.pressrelcache', read('.pressrelcache').replace('is a Tuesday', 'was kept'))
    expect((await lint('--cache', '.', ...args)).stdout).toContain(expected)
  })

  test('another version of pressrel keeps nothing of it, without a word', async () => {
    write('a.md', wrong)
    await lint('--cache', '.')
    const kept = read('.pressrelcache')
    write(
      '.pressrelcache',
      kept.replace('is a Tuesday', 'was kept').replace(/^\{"pressrelCache":"[\d.]+"/, '{"pressrelCache":"0.0.9"'),
    )
    const {stdout, stderr} = await lint('--cache', '.')
    expect(stdout).toContain(message)
    expect(stderr).not.toContain('damaged')
    expect(read('.pressrelcache')).toBe(kept)
  })

  test('with workers it gives again what was found, and a damaged one is made anew', async () => {
    for (let i = 0; i < 40; i++) write(`b${i}.md`, wrong)
    const check = () => lint('--cache', '--jobs', '2', '.')
    const first = await check()
    write('.pressrelcache', read('.pressrelcache').replaceAll('is a Tuesday', 'was kept'))
    write('b7.md', `${wrong}\n`)
    const second = await check()
    expect(second.stdout.match(/was kept/g)).toHaveLength(39)
    expect(second.stdout.match(/b7\.md:5:48: error: May 12, 2026 is a Tuesday/g)).toHaveLength(1)
    write('.pressrelcache', read('.pressrelcache').slice(0, -200))
    const third = await check()
    expect(third.stdout).toBe(first.stdout)
    expect(third.stderr).toContain('pressrel: .pressrelcache: this cache is damaged and is made anew\n')
  })

  test.each([
    '{"pressrelCache":"0.1.0","entries":{"/x":{"ke',
    '{"pressrelCache":"0.1.0","entries":[]}',
    '{"pressrelCache":"0.1.0","entries":{"/x":{"key":"k","findings":[{"rule":"tone/hype"}]}}}',
  ])('a damaged one is made anew with a word about it: %s', async damaged => {
    write('.pressrelcache', damaged)
    const {code, stderr} = await lint('--cache', '.')
    expect(stderr).toBe('pressrel: .pressrelcache: this cache is damaged and is made anew\n')
    expect(code).toBe(0)
    expect(JSON.parse(read('.pressrelcache')).entries).toHaveProperty([join(cwd, 'a.md')])
  })

  test('no other file is ever overwritten', async () => {
    const {code, stderr} = await lint('--cache-location', 'a.md', '.')
    expect(stderr).toContain('pressrel: a.md: is no cache of pressrel')
    expect(code).toBe(2)
    expect(read('a.md')).toBe(release)
  })
})

test('--stats says what each rule found and how long it took, and leaves the report alone', async () => {
  write('a.md', wrong)
  const {stdout, stderr} = await pressrel(['lint', '--stats', '-f', 'json', 'a.md'], {cwd})
  expect(JSON.parse(stdout)).toHaveLength(1)
  expect(stderr).toMatch(/^findings +ms +share +rule$/m)
  expect(stderr).toMatch(/^1 +\d+(?:\.\d\d)? +\d+% +dates\/weekday$/m)
  expect(stderr).toMatch(/\(1 release\)\n$/)
})

describe('--watch', () => {
  test('checks again after every change, and goes on after an error', async () => {
    const run = startPressrel(['lint', '--watch', '-f', 'compact', '.'], {cwd})
    await run.saying('waiting for changes')
    write('a.md', wrong)
    await run.saying(message)
    write('.pressrelrc.yaml', 'rules: {dates/weekday: warnin}\n')
    await run.saying('has no level “warnin”')
    write('.pressrelrc.yaml', 'rules: {dates/weekday: warning}\n')
    await run.saying('a.md:5:48: warning: May 12')
    write('b.md', wrong)
    await run.saying('b.md:5:48: warning')
    expect(await run.interrupt()).toBe(130)
  })

  test('wants files', async () => {
    const {code, stderr} = await pressrel(['lint', '--watch', '-'], {cwd, stdin: release})
    expect(stderr).toContain('--watch is for files')
    expect(code).toBe(2)
  })
})
