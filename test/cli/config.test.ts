import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, test} from 'vitest'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const root = temporaryFolder()
let count = 0
let cwd = root
beforeEach(() => {
  cwd = join(root, String(count++))
  mkdirSync(join(cwd, 'sub'), {recursive: true})
  writeFileSync(join(cwd, 'sub/a.md'), release)
})
const write = (name: string, text: string): void => writeFileSync(join(cwd, name), text)
const lint = (...args: string[]) => pressrel(['lint', '-f', 'json', 'sub/a.md', ...args], {cwd})

describe('a configuration file', () => {
  test('is found from the release upwards, the nearest first', async () => {
    write('.pressrelrc.yaml', 'extend: recommended\n')
    expect((await lint()).stderr).toMatch(
      /\.pressrelrc\.yaml:1:1: the configuration has no key “extend” \(Did you mean “extends”\?\)/,
    )
    write('sub/.pressrelrc.json', '{"extends": "recommended"}')
    expect((await lint()).stderr).toBe('')
  })

  test('may stand in package.json, where a mere dependency is none', async () => {
    write('package.json', '{"devDependencies": {"pressrel": "^0.1.0"}}')
    expect((await lint()).stderr).toBe('')
    write('package.json', '{"pressrel": {"rule": {}}}')
    expect((await lint()).stderr).toContain('no key “rule” (Did you mean “rules”?)')
  })

  test.each([
    ['.pressrelrc.yaml', 'rules:\n  - [unclosed\n', /\.pressrelrc\.yaml:\d+:\d+: /],
    ['.pressrelrc.json', '{"rules": ', /\.pressrelrc\.json:1:11: is not JSON/],
    ['.pressrelrc.yaml', 'just words\n', /wants keys with values/],
    ['.pressrelrc.yaml', 'extends: recomended\n', /there is no preset “recomended” \(Did you mean “recommended”\?\)/],
    ['.pressrelrc.yaml', 'rules: {dates/no-such-rule: error}\n', /there is no rule “dates\/no-such-rule”/],
    ['.pressrelrc.yaml', 'extends: ./missing.yaml\n', /\.pressrelrc\.yaml:1:10: there is no file “\.\/missing\.yaml”/],
  ])('%s with %j ends with 2 and says where', async (name, text, message) => {
    write(name, text)
    const {code, stderr, stdout} = await lint()
    expect(stderr).toMatch(message)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })

  test('that extends itself in a circle is refused', async () => {
    write('.pressrelrc.yaml', 'extends: ./other.yaml\n')
    write('other.yaml', 'extends: [./.pressrelrc.yaml]\n')
    expect((await lint()).stderr).toBe(
      'pressrel: other.yaml:1:11: extends itself: .pressrelrc.yaml → other.yaml → .pressrelrc.yaml (Take one of them out of “extends”)\n',
    )
  })

  test('may extend files, whose presets hold as well', async () => {
    write('.pressrelrc.yaml', 'extends: ./house.yaml\n')
    write('house.yaml', 'extends: [ap, recommended]\n')
    expect((await lint()).stderr).toBe('')
    write('house.yaml', 'extends: aap\n')
    expect((await lint()).stderr).toContain('there is no preset “aap”')
  })

  test('ignores files by patterns relative to itself', async () => {
    write('.pressrelrc.yaml', 'ignore: [sub/]\n')
    expect(JSON.parse((await lint()).stdout)).toEqual([])
    write('.pressrelrc.yaml', 'ignore: [/a.md]\n')
    expect(JSON.parse((await lint()).stdout)).toHaveLength(1)
  })

  test('that leaves out every release of a folder says so', async () => {
    write('.pressrelrc.yaml', 'ignore: [sub/]\n')
    expect((await pressrel(['lint', '.'], {cwd})).stderr).toBe('pressrel: the configuration leaves every release out\n')
    expect((await pressrel(['lint', '-q', '.'], {cwd})).stderr).toBe('')
  })

  test('that is no text at all is one short line', async () => {
    write('odd.yaml', `{"a": "\u0001${'\u0002 '.repeat(400)}\n`)
    const {stderr} = await lint('--config', 'odd.yaml')
    expect(stderr).toMatch(/^pressrel: odd\.yaml:\d+:\d+: is not YAML: .{1,120}\n$/)
  })

  test('names the file that is wrong, where one extends another', async () => {
    write('house.yaml', 'rules:\n  dates/weekdays: off\n')
    write('.pressrelrc.yaml', 'extends: ./house.yaml\n')
    expect((await lint()).stderr).toMatch(
      /house\.yaml:2:3: there is no rule “dates\/weekdays” \(Did you mean “dates\/weekday”\?\)\n$/,
    )
  })

  test('may be asked for a rule at its own level', async () => {
    write('sub/a.md', '# Marlow Foods Opens Bakery\n\nMarlow Foods opened a world-class bakery in Leeds today.\n')
    const [{messages}] = JSON.parse((await lint('--rule', 'tone/hype')).stdout)
    expect(messages).toMatchObject([{rule: 'tone/hype', level: 'info'}])
  })

  test('given with --config, holds instead of the one that would be found', async () => {
    write('.pressrelrc.yaml', 'extend: recommended\n')
    write('mine.yml', 'extends: recommended\n')
    expect((await lint('--config', 'mine.yml')).stderr).toBe('')
    expect((await lint('--config', 'none.yml')).code).toBe(2)
  })
})

describe('fiscal_year_end', () => {
  const text =
    '# Marlow Foods Reports Results\n\nLEEDS, England, May 12, 2026 – Sales grew in the first quarter of fiscal 2026.\n'
  const start = async (file: string, ...args: string[]): Promise<string> => {
    const {stdout} = await pressrel(['extract', '--only', 'dates', file, ...args], {cwd})
    const dates: readonly {text: string; start: string}[] = JSON.parse(stdout)[0].dates
    return dates.find(date => date.text.includes('quarter'))?.start ?? 'none'
  }

  test('of the configuration tells when a fiscal quarter begins; that of the release wins', async () => {
    write('sub/q.md', text)
    write('sub/own.md', `---\nfiscal_year_end: 09-30\n---\n\n${text}`)
    write('house.yaml', 'fiscal_year_end: 03-31\n')
    write('.pressrelrc.yaml', 'extends: [recommended, ./house.yaml]\n')
    expect(await start('sub/q.md')).toBe('2025-04-01')
    expect(await start('sub/own.md')).toBe('2025-10-01')
    write('.pressrelrc.yaml', 'extends: ./house.yaml\nfiscal_year_end: 06-30\n')
    expect(await start('sub/q.md')).toBe('2025-07-01')
    expect(await start('sub/q.md', '--config', 'house.yaml')).toBe('2025-04-01')
  })

  test('holds for standard input, for records and for export as well', async () => {
    write('.pressrelrc.yaml', 'fiscal_year_end: 06-30\n')
    const records = await pressrel(['extract', '--input-format', 'ndjson'], {cwd, stdin: JSON.stringify({id: 1, text})})
    expect(records.stdout).toContain('"start":"2025-07-01"')
    const exported = await pressrel(['export', '--to', 'json', '-'], {cwd, stdin: text})
    expect(exported.stdout).toContain('"start": "2025-07-01"')
  })

  test.each(['02-30', '13-01', 'June 30', '630'])('%s is refused with what to write', async day => {
    write('.pressrelrc.yaml', `fiscal_year_end: ${day}\n`)
    const {code, stdout, stderr} = await pressrel(['extract', 'sub/a.md'], {cwd})
    expect(stderr).toContain(
      `.pressrelrc.yaml:1:18: “fiscal_year_end” wants a day that exists as MM-DD, not ${JSON.stringify(day === '630' ? 630 : day)} (Write month and day`,
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
  })
})
