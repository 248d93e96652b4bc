import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {ConfigReport} from '../../src/commands/config/types.js'
import {pressrel, release, temporaryFolder} from './run-pressrel.js'

const cwd = temporaryFolder()
mkdirSync(join(cwd, 'archive'))
cpSync(resolve('fixtures/configuration/full.yaml'), join(cwd, '.pressrelrc.yaml'))
cpSync(resolve('fixtures/configuration/base.json'), join(cwd, 'base.json'))
writeFileSync(join(cwd, '.gitignore'), 'build/\n')
writeFileSync(join(cwd, '.pressrelignore'), '# Not ours.\n\narchive/b.md\n')
for (const name of ['a.md', 'archive/a.md', 'archive/b.md']) writeFileSync(join(cwd, name), release)

const run = (...args: string[]) => pressrel(['config', ...args], {cwd})
async function report(...args: string[]): Promise<ConfigReport> {
  const {code, stdout, stderr} = await run('-f', 'json', ...args)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
  return JSON.parse(stdout)
}
const place = (file: string, line: number, column: number) => ({file, line, column})

describe('pressrel config', () => {
  test('says which files and presets hold', async () => {
    const {configFiles, presets, fiscalYearEnd} = await report('a.md')
    expect(configFiles).toEqual(['base.json', '.pressrelrc.yaml'])
    expect(presets).toMatchObject([
      {name: 'recommended', origin: null},
      {name: 'ap', origin: {kind: 'file', ...place('.pressrelrc.yaml', 3, 11)}},
    ])
    expect(fiscalYearEnd).toMatchObject({value: '09-30', origin: place('.pressrelrc.yaml', 30, 1)})
  })

  test('shows of every rule who set it, and over what', async () => {
    const {rules} = await report('archive/a.md', '--rule', 'dates/tense:error')
    const of = (id: string) => rules.find(rule => rule.id === id)
    expect(of('dates/impossible')).toMatchObject({
      level: 'error',
      origin: {kind: 'preset', name: 'recommended'},
      over: [],
    })
    expect(of('dates/month-spelled')).toMatchObject({origin: {kind: 'preset', name: 'ap'}})
    expect(of('dates/weekday')).toMatchObject({level: 'warning', origin: {kind: 'file', ...place('base.json', 1, 12)}})
    expect(of('structure/headline-length')).toMatchObject({
      level: 'info',
      options: {limit: 80, hardLimit: 120},
      origin: {kind: 'override', override: 0, ...place('.pressrelrc.yaml', 9, 29)},
      over: [{level: 'warning', origin: {kind: 'file', ...place('.pressrelrc.yaml', 6, 3)}}],
    })
    expect(of('dates/tense')).toMatchObject({
      level: 'error',
      origin: {kind: 'option', name: '--rule'},
      over: [{level: 'warning', origin: {kind: 'preset'}}],
    })
    expect(rules.every(({level}) => level !== 'off')).toBe(true)
    const all = await report('archive/a.md', '--all')
    expect(all.rules.find(({id}) => id === 'tone/hype')).toMatchObject({level: 'off', origin: {override: 0}})
    expect(all.rules.find(({id}) => id === 'lint/disable-reason')).toMatchObject({level: 'off', origin: null})
  })

  test('gives the very levels and options that lint goes by', async () => {
    writeFileSync(
      join(cwd, 'hype.md'),
      '# Marlow Foods Opens Bakery\n\nMarlow Foods opened a world-class bakery today.\n',
    )
    writeFileSync(
      join(cwd, 'archive/hype.md'),
      '# Marlow Foods Opens Bakery\n\nMarlow Foods opened a world-class bakery today.\n',
    )
    for (const file of ['hype.md', 'archive/hype.md']) {
      for (const args of [[], ['--rule', 'tone/hype:info'], ['--preset', 'recommended']]) {
        const {rules} = await report(file, '--all', ...args)
        const {stdout} = await pressrel(['lint', '-f', 'json', file, ...args], {cwd})
        const [{messages}] = JSON.parse(stdout)
        const found = messages.find(({rule}: {rule: string}) => rule === 'tone/hype')?.level ?? 'off'
        expect(found).toBe(rules.find(({id}) => id === 'tone/hype')?.level)
      }
    }
  })

  test('--preset stands for the presets of the files', async () => {
    const {presets, rules} = await report('a.md', '--preset', 'wire')
    expect(presets).toMatchObject([{name: 'recommended'}, {name: 'wire', origin: {kind: 'option', name: '--preset'}}])
    expect(rules.find(({id}) => id === 'dates/month-spelled')).toBeUndefined()
  })

  test('shows the facts and words with their places', async () => {
    const {organization, vocabulary} = await report('a.md')
    expect(organization.map(({key}) => key)).toEqual([
      'names',
      'ticker',
      'domain',
      'boilerplate',
      'safe_harbor',
      'trademarks',
      'spokespeople',
      'needs_approval',
      'not_public',
    ])
    expect(organization[1]).toMatchObject({value: 'LSE: ACM', origin: place('.pressrelrc.yaml', 15, 3)})
    expect(vocabulary.reject).toMatchObject([
      {value: 'learnings', origin: place('base.json', 1, 56)},
      {value: 'synergy', origin: place('.pressrelrc.yaml', 28, 12)},
    ])
    expect(vocabulary.replace).toMatchObject([{word: 'web site', value: 'website', origin: {line: 29}}])
  })

  test.each([
    [
      'archive/b.md',
      {by: '.pressrelignore', file: '.pressrelignore', line: 3, pattern: 'archive/b.md', whenNamed: true},
    ],
    ['drafts/a.md', {by: 'ignore', file: '.pressrelrc.yaml', line: 12, pattern: 'drafts/', whenNamed: true}],
    ['build/a.md', {by: '.gitignore', file: '.gitignore', line: 1, pattern: 'build/', whenNamed: false}],
    ['a.md', null],
  ])('says what leaves %s out', async (file, leftOut) => {
    expect((await report(file, '-q')).leftOut).toEqual(leftOut)
  })

  test('is a table for readers', async () => {
    const {stdout, stderr} = await run('archive/new.md', '--all')
    expect(stderr).toBe('pressrel: archive/new.md: there is no such file yet; this is what holds for it\n')
    for (const line of [
      /^archive\/new\.md\n {2}configuration {2}\.pressrelrc\.yaml, over base\.json$/m,
      /^ {2}presets {8}recommended, ap \(\.pressrelrc\.yaml:3\)$/m,
      /^ {2}left out {7}no$/m,
      /^ {2}fiscal year {4}ends 09-30 \(\.pressrelrc\.yaml:30\)$/m,
      /^Rules \(\d+ on, \d+ off\)$/m,
      /^structure\/headline-length {2,}info {5}overrides\[0\] of \.pressrelrc\.yaml:9 {2}limit: 80, hardLimit: 120$/m,
      /^spokespeople {4}Ana Ruiz, Chief Executive Officer; Tom Berg {2,}\.pressrelrc\.yaml:20$/m,
      /^replace {2}web site → website {2,}\.pressrelrc\.yaml:29$/m,
    ])
      expect(stdout).toMatch(line)
    const coloured = await pressrel(['config', 'a.md'], {cwd, env: {FORCE_COLOR: '1'}})
    expect(coloured.stdout).toContain('\u001b[31merror')
  })

  test('without a configuration shows what pressrel does by itself', async () => {
    const {stdout} = await pressrel(['config', 'a.md', '--config', resolve('fixtures/configuration/empty.yaml')], {cwd})
    expect(stdout).toContain('presets        recommended\n')
    const {stdout: none} = await pressrel(['config', 'a.md'], {cwd: temporaryFolder()})
    expect(none).toContain('configuration  none: recommended as it is\n')
  })

  test.each([
    [['archive'], 'pressrel: archive: is a folder (Name a release in it, whether there is one or not)\n'],
    [[], 'pressrel: missing required argument “file” (“pressrel help config” says what there is)\n'],
    [['a.md', '--rule', 'tone/hyp:off'], 'pressrel: there is no rule “tone/hyp” (Did you mean “tone/hype”?)\n'],
    [['a.md', '-f', 'yaml'], 'pressrel: there is no format “yaml” (One of: table, json)\n'],
  ])('%j is refused', async (args, message) => {
    expect(await run(...args)).toEqual({code: 2, stdout: '', stderr: message})
  })
})
