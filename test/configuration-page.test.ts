import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../src/draft/index.js'
import {isPresetName, lint, type RawConfig, resolveConfig, resolveLayers} from '../src/lint/index.js'

const root = new URL('..', import.meta.url).pathname
const page = readFileSync(`${root}docs/configuration.md`, 'utf8')
const schema: {readonly properties: Readonly<Record<string, unknown>>} = JSON.parse(
  readFileSync(`${root}src/schema/config.schema.json`, 'utf8'),
)
const follows = new Ajv2020({strict: false, allErrors: true}).compile(schema)

interface Fence {
  readonly language: string
  readonly note: string
  readonly text: string
}
const fences: readonly Fence[] = [...page.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm)].map(match => ({
  language: match[1] ?? '',
  note: (match[2] ?? '').trim(),
  text: match[3] ?? '',
}))
const examples = fences.flatMap(({language, note, text}) => {
  if (language === 'yaml') return [{text, raw: parseYaml(text)}]
  if (language !== 'json' || note === 'settings') return []
  return [{text, raw: note === 'package.json' ? JSON.parse(text).pressrel : JSON.parse(text)}]
})

describe('docs/configuration.md', () => {
  test.each(examples)('shows what is accepted: $text', ({raw}: {raw: RawConfig}) => {
    const followed = [raw.extends].flat().filter(name => typeof name === 'string' && !isPresetName(name))
    expect(() => resolveLayers([{raw, followed}])).not.toThrow()
    expect(follows(raw) ? [] : follows.errors).toEqual([])
  })

  test('shows every key', () => {
    const shown = new Set(examples.flatMap(({raw}) => Object.keys(raw)))
    expect([...shown].sort()).toEqual(Object.keys(schema.properties).sort())
    const organization = examples.flatMap(({raw}) => Object.keys(raw.organization ?? {}))
    const {properties} = Object(schema.properties.organization)
    expect(organization).toEqual(expect.arrayContaining(Object.keys(properties)))
  })

  test('names only rules that there are', () => {
    const known = resolveConfig().definitions.map(([id]) => id)
    const categories = new Set(known.map(id => id.slice(0, id.indexOf('/'))))
    const named = [...page.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(match => match[1] ?? '')
    const rules = named.filter(name => categories.has(name.slice(0, name.indexOf('/'))))
    expect(rules.length).toBeGreaterThan(10)
    expect(rules.filter(name => !known.includes(name))).toEqual([])
  })

  test('shows comments that hide what they say', () => {
    const releases = fences.filter(({language}) => language === 'md').map(({text}) => text)
    expect(releases.length).toBe(2)
    const config = resolveConfig({rules: {'tone/hype': 'warning'}})
    for (const text of releases) {
      const found = (release: string) => lint(openDraft(release), config).map(({rule}) => rule)
      expect(found(text).filter(rule => /^(?:lint|dates|tone)\//.test(rule))).toEqual([])
      expect(found(text.replaceAll('pressrel-', 'other-'))).toContain('tone/hype')
    }
  })

  test('shows what “pressrel config” prints, line by line', () => {
    const [console = ''] = fences.filter(({language}) => language === 'console').map(({text}) => text)
    const [call = '', ...lines] = console.trimEnd().split('\n')
    const args = call.replace('$ pressrel ', '').split(' ')
    const run = spawnSync(process.execPath, ['bin/pressrel.js', ...args], {cwd: root, encoding: 'utf8'})
    const printed = run.stdout.split('\n')
    let at = 0
    for (const line of lines) {
      if (line === '…') continue
      const found = printed.indexOf(line, at)
      expect(found < 0 ? `not printed: ${line}` : line).toBe(line)
      at = found + 1
    }
  })
})
