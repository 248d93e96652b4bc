import {spawnSync} from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {listRules, resolveConfig} from '../src/lint/index.js'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map(name => join(folder, name))
const markdown = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs'), ...filesIn('src/rules')].filter(path =>
  path.endsWith('.md'),
)

describe('the links of the documentation', () => {
  /** What stands in fences is an example. */
  const linksOf = (path: string) =>
    [
      ...read(path)
        .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].flatMap(([, url = '']) => (url.includes('://') ? [] : [url]))

  test.each(markdown)('of %s lead to files and headings that there are', path => {
    for (const url of linksOf(path)) {
      const [file = '', heading] = url.split('#')
      const target = file === '' ? path : join(dirname(path), file)
      expect(existsSync(join(root, target)), `${url} in ${path}`).toBe(true)
      if (heading === undefined) continue
      const headings = [...read(target).matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) =>
        words
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replace(/ /g, '-'),
      )
      expect(headings, `${url} in ${path}`).toContain(heading)
    }
  })
})

describe('the pages of the rules', () => {
  const rules = listRules()

  test('are one for each, with an index of all', () => {
    const pages = filesIn('docs/rules')
      .filter(path => path.endsWith('.md'))
      .sort()
    expect(pages).toEqual(['docs/rules/README.md', ...rules.map(({id}) => `docs/rules/${id}.md`)].sort())
    for (const {id} of rules) expect(read('docs/rules/README.md')).toContain(`[${id}](${id}.md)`)
  })

  test.each(rules.map(({id}) => id))('of %s show settings that a configuration takes, and no marks of ours', id => {
    const page = read(`docs/rules/${id}.md`)
    const yaml = /## How to set it\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const byDefault = resolveConfig().rules.get(id)?.level ?? 'off'
    const set = resolveConfig(parseYaml(yaml)).rules.get(id)?.level
    expect(set === 'off').toBe(byDefault !== 'off')
    const withOptions = yaml.replace(/^ {2}[a-z].*\n/m, '').replace(/^ {2}# or with.*\n {2}# /m, '  ')
    if (yaml.includes('# or with')) expect(parseYaml(withOptions).rules[id]).toHaveLength(2)
    resolveConfig(parseYaml(withOptions))
    expect(page).not.toMatch(/⟦|⟧/)
    expect(page).toMatch(/^Right/m)
  })

  test('show options and facts as tables, and links to their neighbours', () => {
    const page = read('docs/rules/times/am-pm.md')
    expect(page).toContain(
      '| `points` | `true` | Whether it is “4 p.m.” with a space and points, or “4pm” (uk: false) |',
    )
    expect(page).toContain('| presets | [ap](../README.md#presets), [uk](../README.md#presets) |')
    expect(page).toContain('[noon-midnight](noon-midnight.md)')
    expect(read('docs/rules/quotes/emotion.md')).toContain('(../../../src/lexicon/feelings.json)')
  })
})

describe('npm run gen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressrel-gen-'))
  beforeAll(() => {
    for (const name of ['src', 'docs', 'man', 'scripts', 'package.json', 'CHANGELOG.md', 'NOTICE'])
      cpSync(join(root, name), join(folder, name), {recursive: true})
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  })
  afterAll(() => rmSync(folder, {recursive: true}))
  const gen = (...args: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts/gen.mjs'), ...args], {encoding: 'utf8'})
  const page = join(folder, 'docs/rules/dates/weekday.md')
  const gone = join(folder, 'docs/rules/dates/leap-year.md')

  test('--check names pages that are stale, missing, or of rules that are gone', () => {
    expect(gen('--check').status).toBe(0)
    appendFileSync(page, 'By hand.\n')
    writeFileSync(gone, '# dates/leap-year\n')
    rmSync(join(folder, 'docs/rules/README.md'))
    const {status, stderr} = gen('--check')
    expect(stderr).toContain('docs/rules/README.md, docs/rules/dates/weekday.md, docs/rules/dates/leap-year.md')
    expect(status).toBe(1)
    expect(existsSync(gone)).toBe(true)
  })

  test('writes them anew, and takes away those of rules that are gone', () => {
    appendFileSync(page, 'By hand.\n')
    writeFileSync(gone, '# dates/leap-year\n')
    expect(gen().status).toBe(0)
    expect(readFileSync(page, 'utf8')).toBe(read('docs/rules/dates/weekday.md'))
    expect(existsSync(gone)).toBe(false)
    expect(gen('--check').status).toBe(0)
  })
})
