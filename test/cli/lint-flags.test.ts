import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {pressrel, temporaryFolder} from './run-pressrel.js'

/** One error (the weekday), one warning (the currency), and a hint that recommended has off. */
const text = `# Marlow Foods Opens Bakery

LEEDS, England, Monday, May 12, 2026 – Marlow Foods opened a world-class bakery in Leeds today. The plant cost $5 million dollars.
`
const calm = text.replace('Monday, ', '')
const cwd = temporaryFolder()
for (const folder of ['archive', 'strict']) mkdirSync(join(cwd, folder))
for (const [name, content] of Object.entries({
  'a.md': text,
  'calm.md': calm,
  'archive/a.md': text,
  'strict/a.md': text,
  '.pressrelrc.yaml': 'overrides:\n  - files: archive/\n    rules: {dates/weekday: off, tone/hype: warning}\n',
  'strict/.pressrelrc.yaml':
    'extends: ap\nrules:\n  figures/currency-redundant: error\n  structure/headline-length: [warning, {limit: 5, hardLimit: 90}]\n',
}))
  writeFileSync(join(cwd, name), content)

const lint = (...args: string[]) => pressrel(['lint', ...args], {cwd})
const records = (args: readonly string[], ...texts: string[]) =>
  pressrel(['lint', '--input-format', 'ndjson', ...args], {
    cwd,
    stdin: texts.map((record, id) => `${JSON.stringify({id, text: record})}\n`).join(''),
  })

interface Found {
  readonly rule: string
  readonly level: string
}
const shown = (messages: readonly Found[]): string[] => messages.map(({rule, level}) => `${rule}:${level}`)

/** What the JSON of a run says of its first file. */
async function found(...args: string[]): Promise<string[]> {
  const {stdout, stderr} = await lint('-f', 'json', ...args)
  expect(stderr).toBe('')
  return shown(JSON.parse(stdout)[0].messages)
}

const weekday = 'dates/weekday:error'
const currency = 'figures/currency-redundant:warning'

describe('--rule', () => {
  test.each([
    [['a.md'], [weekday, currency]],
    [['a.md', '--rule', 'dates/weekday:off'], [currency]],
    [
      ['a.md', '--rule', 'dates/weekday:info'],
      ['dates/weekday:info', currency],
    ],
    [
      ['a.md', '--rule', 'tone/hype'],
      [weekday, 'tone/hype:info', currency],
    ],
    [
      ['a.md', '--rule=tone/hype:error', '--rule', 'dates/weekday:off'],
      ['tone/hype:error', currency],
    ],
    [
      ['a.md', '--rule', 'dates/weekday:off', '--rule', 'dates/weekday:warning'],
      ['dates/weekday:warning', currency],
    ],
    [['--rule', 'dates/weekday:off', 'a.md'], [currency]],
    [
      ['a.md', '--rule', 'structure/headline-length:[warning,{limit: 10}]'],
      ['structure/headline-length:warning', weekday, currency],
    ],
    [
      ['a.md', '--rule', 'structure/headline-length:["info", {"limit": 10}]'],
      ['structure/headline-length:info', weekday, currency],
    ],
    [
      ['a.md', '--rule', 'structure/headline-length:[warning]'],
      [weekday, currency],
    ],
  ])('%j', async (args, expected) => {
    expect(await found(...args)).toEqual(expected)
  })

  test('holds over overrides, as it does over the rest of the configuration', async () => {
    expect(await found('archive/a.md')).toEqual(['tone/hype:warning', currency])
    expect(await found('archive/a.md', '--rule', 'dates/weekday:info')).toEqual([
      'dates/weekday:info',
      'tone/hype:warning',
      currency,
    ])
    expect(await found('archive/a.md', '--rule', 'tone/hype:off')).toEqual([currency])
    expect(await found('strict/a.md', '--rule', 'figures/currency-redundant:off')).not.toContain(
      'figures/currency-redundant:error',
    )
  })

  test('changes the level and keeps the options of the configuration', async () => {
    const strict = await found('strict/a.md', '--rule', 'structure/headline-length:info')
    expect(strict).toContain('structure/headline-length:info')
    const wide = await found('strict/a.md', '--rule', 'structure/headline-length:[error, {limit: 90}]')
    expect(wide.filter(name => name.startsWith('structure/headline-length'))).toEqual([])
  })

  test('holds for records', async () => {
    const {stdout, code} = await records(['--rule', 'dates/weekday:off', '--rule', 'tone/hype:warning'], text)
    expect(shown(JSON.parse(stdout).messages)).toEqual(['tone/hype:warning', currency])
    expect(code).toBe(0)
  })

  test.each([
    ['tone/hyp:off', 'there is no rule “tone/hyp” (Did you mean “tone/hype”?)'],
    ['hype:off', 'there is no rule “hype” (Did you mean “tone/hype”?)'],
    ['wording/hype', 'there is no rule “wording/hype” (Did you mean “tone/hype”?)'],
    ['nothing/of-the-kind:off', 'there is no rule “nothing/of-the-kind” (“pressrel rules” lists them)'],
    ['tone/hype:warn', '“tone/hype” has no level “warn” (Did you mean “warning”?)'],
    ['tone/hype:ofF', '“tone/hype” has no level “ofF” (Did you mean “off”?)'],
    ['tone/hype:2', '“tone/hype” has no level “2” (One of: off, info, warning, error)'],
    ['tone/hype:', '--rule takes a rule and its level, not “tone/hype:” (Such as tone/hype:off)'],
    [':off', '--rule takes a rule and its level, not “:off” (Such as tone/hype:off)'],
    [
      'tone/hype:[warning',
      "--rule tone/hype cannot read “[warning” (Such as --rule 'tone/hype:[warning, {option: value}]')",
    ],
    ['tone/hype:[loud]', '“tone/hype” has no level “loud” (One of: off, info, warning, error)'],
    ['tone/hype:[warning, {words: 3}]', '“tone/hype” has no option “words” (It has none)'],
    [
      'structure/headline-length:[warning, {limit:80}]',
      '“structure/headline-length” has no option “limit:80” (One of: limit, hardLimit)',
    ],
    ['structure/headline-length:[warning, {limit: x}]', 'option “limit” of “structure/headline-length” wants a number'],
  ])('%s is refused', async (rule, message) => {
    const refused = {code: 2, stdout: '', stderr: `pressrel: ${message}\n`}
    expect(await lint('a.md', '-f', 'json', '--rule', rule)).toEqual(refused)
    expect(await records(['--rule', rule], text)).toEqual(refused)
  })
})

describe('--preset', () => {
  const isAp = 'quotes/missing:warning'
  test('stands for the presets of the configuration; its rules stay', async () => {
    expect(await found('a.md', '--preset', 'ap')).toContain(isAp)
    const strict = await found('strict/a.md', '--preset', 'recommended')
    expect(strict).not.toContain(isAp)
    expect(strict).toContain('figures/currency-redundant:error')
  })

  test('may be several', async () => {
    const both = ['quotes/missing:warning', 'structure/end-mark:warning']
    expect(await found('a.md', '--preset', 'ap,wire')).toEqual(expect.arrayContaining(both))
    expect(await found('a.md', '--preset', 'wire', '--preset', 'ap')).toEqual(expect.arrayContaining(both))
    const rules = await pressrel(['rules', '-f', 'json', '--preset', 'ir,wire'], {cwd})
    expect(JSON.parse(rules.stdout)).toContainEqual(
      expect.objectContaining({id: 'structure/end-mark', state: 'warning'}),
    )
  })

  test('yields to --rule', async () => {
    expect(await found('a.md', '--preset', 'ap', '--rule', 'quotes/missing:off')).not.toContain(isAp)
  })

  test.each([
    ['app', 'there is no preset “app” (Did you mean “ap”?)'],
    ['ap,house', 'there is no preset “house” (One of: recommended, ap, uk, ir, wire)'],
  ])('%s is refused', async (preset, message) => {
    const refused = {code: 2, stdout: '', stderr: `pressrel: ${message}\n`}
    expect(await lint('a.md', '--preset', preset)).toEqual(refused)
    expect(await records(['--preset', preset], text)).toEqual(refused)
  })
})

describe('--max-warnings', () => {
  test.each([
    [['calm.md'], 0],
    [['calm.md', '--max-warnings', '1'], 0],
    [['calm.md', '--max-warnings', '0'], 1],
    [['calm.md', 'calm.md', '--max-warnings', '0', '--rule', 'figures/currency-redundant:info'], 0],
    [['calm.md', 'archive/a.md', '--max-warnings', '2'], 1],
    [['calm.md', 'archive/a.md', '--max-warnings', '3'], 0],
    [['a.md', '--max-warnings', '9'], 1],
  ])('%j ends with %i', async (args, code) => {
    for (const more of [[], ['-q'], ['-f', 'json'], ['-f', 'ndjson', '-q'], ['-f', 'compact']])
      expect((await lint(...args, ...more)).code).toBe(code)
  })

  test('says why it fails where nothing else does', async () => {
    const stderr = 'pressrel: 1 warning is more than the 0 of --max-warnings\n'
    expect((await lint('calm.md', '--max-warnings', '0')).stderr).toBe(stderr)
    expect(await lint('calm.md', '--max-warnings', '0', '-q')).toEqual({code: 1, stdout: '', stderr})
  })

  test('counts the warnings that are left after --fix', async () => {
    writeFileSync(join(cwd, 'fixed.md'), calm)
    expect((await lint('--fix', 'fixed.md', '--max-warnings', '0')).code).toBe(0)
  })

  test.each(['-1', 'x', '1.5', '1e3'])('%s is refused', async number => {
    expect(await lint('a.md', `--max-warnings=${number}`)).toEqual({
      code: 2,
      stdout: '',
      stderr: `pressrel: --max-warnings takes a whole number from 0 up, not “${number}”\n`,
    })
  })
})

describe('--quiet tells of errors alone, in every format', () => {
  test('pretty and compact', async () => {
    const pretty = await lint('a.md', '-q')
    expect(pretty.stdout).toMatch(
      /^a\.md:3:17 error dates\/weekday\n[\s\S]*\n1 error in 1 release; 1 can be corrected with --fix --unsafe\.\n$/,
    )
    expect(pretty.stdout).not.toContain('currency')
    expect((await lint('a.md', '-q', '-f', 'compact')).stdout.split('\n')).toHaveLength(2)
    expect(await lint('calm.md', '-q')).toEqual({code: 0, stdout: '', stderr: ''})
  })

  test('json, ndjson and records, with counts of what they hold', async () => {
    const [json] = JSON.parse((await lint('a.md', '-q', '-f', 'json')).stdout)
    expect(json).toMatchObject({errorCount: 1, warningCount: 0, infoCount: 0, fixableCount: 0})
    expect(shown(json.messages)).toEqual([weekday])
    expect(JSON.parse((await lint('a.md', '-q', '-f', 'ndjson')).stdout)).toEqual(json)
    expect(JSON.parse((await lint('calm.md', '-q', '-f', 'json')).stdout)).toMatchObject([{messages: []}])
    const {stdout, code} = await records(['-q', '--max-warnings', '0'], calm)
    expect({stdout, code}).toEqual({stdout: '{"id":0,"messages":[]}\n', code: 1})
  })
})
