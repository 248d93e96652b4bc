import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {readConfigFile} from '../../src/cli/config-text.js'
import {readRules} from '../../src/cli/custom-rules/index.js'
import {readData} from '../../src/commands/new/values/data-file.js'
import {openDraft} from '../../src/draft/index.js'
import {importRelease} from '../../src/import/index.js'
import {resolveConfig} from '../../src/lint/index.js'
import {findYamlExcess} from '../../src/markdown/yaml-limits.js'
import {pressrel, release, temporaryFolder} from '../cli/run-pressrel.js'

const numbered = (count: number, line: (i: number) => string): string =>
  Array.from({length: count}, (_, i) => line(i)).join('')
const laughs = `a: &a [x, x]\n${[...'bcdefghi'].map((name, i) => `${name}: &${name} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}, *${'abcdefgh'[i]}]\n`).join('')}`

/** What would end the program, or take it minutes. */
const bombs = {
  'lists inside lists on one line': `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  'lists that are left open': `a: ${'['.repeat(16_000)}\n`,
  'lists inside lists by hyphens': `a:\n  ${'- '.repeat(8000)}\n`,
  'questions inside questions': `${'? '.repeat(8000)}\n`,
  'keys inside keys': numbered(160, i => `${' '.repeat(i)}a:\n`),
  'marks for aliases': numbered(900, i => `a${i}: &b${i} 1\n`),
  'merges of merges': `a: &a {x: 1}\n${numbered(250, i => `k${i}: &k${i} {<<: [*${i ? `k${i - 1}` : 'a'}]}\n`)}`,
  'brackets that close nothing': `a: ${']'.repeat(16_000)}\n`,
  'quotation marks': `a: ${'"'.repeat(16_000)}\n`,
  commas: `a: [${','.repeat(16_000)}]\n`,
}

describe('YAML', () => {
  test.each(Object.entries(bombs))('of %s is refused before it is read', (_, text) => {
    expect(findYamlExcess(text)).toMatchObject({offset: expect.any(Number), what: expect.any(String)})
    const draft = openDraft(`---\n${text.slice(0, 16_000)}\n---\n\n${release}`)
    expect(draft.source.value).toContain('Marlow')
    expect(draft.release.meta.extra).toEqual({})
  })

  test.each([
    ['a configuration', numbered(60, i => `rule/a${i}: [warning, {limit: ${i}, words: [a, b, "c: d"]}]\n`)],
    ['comments', `${'# a\n'.repeat(2000)}a: 1\n`],
    ['empty lines', `a: 1\n${'\n'.repeat(5000)}b: 1\n`],
    ['a long list', `a:\n${'- b\n'.repeat(9000)}`],
    ['a long text', `a: |\n${'  - [a: {b}]\n'.repeat(3000)}`],
    ['patterns', numbered(400, () => `- '\\[\\[\\{a[^[\\]]'\n`)],
  ])('of %s is read', (_, text) => expect(findYamlExcess(text)).toBeUndefined())
})

describe('what reads YAML and JSON', () => {
  const folder = temporaryFolder()
  const at = (name: string): string => join(folder, name)
  beforeAll(() => {
    mkdirSync(at('.pressrel/templates/t'), {recursive: true})
    writeFileSync(at('.pressrel/templates/t/template.md'), '# {{headline}}\n')
  })

  test.each(Object.entries(bombs))('refuses %s: configurations, rules of the house, answers', async (_, text) => {
    writeFileSync(at('a.yaml'), text)
    const located = {line: expect.any(Number), column: expect.any(Number), message: expect.stringMatching(/^holds /)}
    await expect(readConfigFile(at('a.yaml'))).rejects.toMatchObject({code: 'E_CONFIG', ...located})
    await expect(readRules(at('a.yaml'))).rejects.toMatchObject({code: 'E_CONFIG', ...located})
    await expect(readData(at('a.yaml'))).rejects.toMatchObject({code: 'E_READ', ...located})
  })

  test('refuses them in a template, in the program itself', async () => {
    writeFileSync(at('.pressrel/templates/t/template.yaml'), bombs['lists inside lists by hyphens'])
    const {code, stderr} = await pressrel(['new', 't'], {cwd: folder})
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^pressrel: \.pressrel\/templates\/t\/template\.yaml:2:\d+: holds values more than 60 deep/,
      ),
    ])
  })

  test('unfolds no aliases of aliases', async () => {
    writeFileSync(at('a.yaml'), laughs)
    await expect(readConfigFile(at('a.yaml'))).rejects.toMatchObject({message: 'repeats too much through aliases'})
    await expect(readData(at('a.yaml'))).rejects.toMatchObject({message: 'uses an alias, which is not read here'})
    expect(openDraft(`---\n${laughs}---\n\n${release}`).release.meta.extra).toEqual({})
  })

  test('merges nothing: << is a key like any other', async () => {
    writeFileSync(at('a.yaml'), 'organization: &o {names: [Acme]}\nrules:\n  <<: {tone/hype: error}\n')
    const {rules} = await readConfigFile(at('a.yaml'))
    expect(rules).toEqual({'<<': {'tone/hype': 'error'}})
  })

  test('reads no more than 256 KB of a configuration, and no JSON that is too deep', async () => {
    writeFileSync(at('a.yaml'), `# ${'a'.repeat(262_144)}\n`)
    await expect(readConfigFile(at('a.yaml'))).rejects.toMatchObject({
      message: expect.stringContaining('262147 characters'),
    })
    writeFileSync(at('a.json'), `{"rules": ${'['.repeat(2000)}${']'.repeat(2000)}}`)
    await expect(readConfigFile(at('a.json'))).rejects.toMatchObject({message: expect.stringContaining('60 deep')})
  })

  test.each(['__proto__', 'constructor', 'prototype'])('takes %s for a key like any other, or for none', async key => {
    const value = `{"${key}": {"polluted": "yes"}, "names": ["Acme"]}`
    writeFileSync(
      at('a.json'),
      `{"${key}": {"polluted": "yes"}, "organization": ${value}, "vocabulary": {"replace": ${value}}, "rules": ${value}}`,
    )
    const read = await readConfigFile(at('a.json'))
    expect(() => resolveConfig(read)).toThrow(expect.objectContaining({code: 'E_CONFIG'}))
    writeFileSync(at('a.yaml'), `${key}: {polluted: yes}\nrules: ${value}\n`)
    expect(() => resolveConfig({rules: {[key]: 'error'}})).toThrow(expect.objectContaining({code: 'E_CONFIG'}))
    await expect(readRules(at('a.yaml'))).rejects.toMatchObject({code: 'E_CONFIG'})
    const {extra} = openDraft(`---\n${key}: {polluted: yes}\na: ${value}\n---\n\n${release}`).release.meta
    expect(Object.keys(extra)).toEqual(['a'])
    expect(JSON.stringify(extra)).not.toContain('polluted')
    const document = `{"type": "release", "meta": ${value}, "children": [{"type": "paragraph", "${key}": ${value}, "children": [{"type": "text", "value": "Acme opened."}]}]}`
    await importRelease(Buffer.from(document), 'json', {path: 'a.json'}).catch(error =>
      expect(error.name).toBe('PressrelError'),
    )
    const record = `{"id": 1, "text": "# Acme", "${key}": ${value}}\n`
    const answered = await pressrel(['parse', '--input-format', 'ndjson', '-f', 'ndjson'], {stdin: record})
    expect([answered.code, JSON.parse(answered.stdout).id]).toEqual([0, 1])
    for (const one of [{}, [], () => {}]) expect('polluted' in one).toBe(false)
  })
})
