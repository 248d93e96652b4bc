import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import * as source from '../src/index.js'
import * as unifiedSource from '../src/unified.js'

const names = [
  'PressrelError',
  'checkTemplate',
  'defineExporter',
  'defineExtractor',
  'defineImporter',
  'defineRule',
  'exportRelease',
  'exporterNames',
  'extract',
  'fix',
  'importRelease',
  'importerNames',
  'lint',
  'listRules',
  'openDraft',
  'parse',
  'read',
  'resolveConfig',
  'scaffold',
  'schemaVersion',
  'toSource',
]

declare module '../src/ast/mentions.js' {
  interface MentionMap {
    hashtags: TextSpan
  }
}

/** What a user of the library may add: a kind of mention of their own. */
const hashtags = source.defineExtractor({
  kind: 'hashtags',
  after: [],
  extract: ctx =>
    ctx.prose.flatMap(prose =>
      [...prose.text.matchAll(/#\w{2,40}/g)].map(match =>
        ctx.textSpan(prose, match.index, match.index + match[0].length),
      ),
    ),
})

/** A rule and a format of the house. */
const slogan = source.defineRule({
  summary: 'The slogan stands in the release',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'house'},
  options: {words: {kind: 'string', default: 'Fresh daily', about: 'the slogan'}},
  messages: {found: 'Leave the slogan “{words}” to advertising.'},
  create: ({options: {words}, report, sourceSpan}) => ({
    prose(prose) {
      const start = prose.text.indexOf(words)
      if (start < 0) return
      report({message: 'found', span: sourceSpan(prose, {start, end: start + words.length}), values: {words}})
    },
  }),
})
const shouting = source.defineExporter({
  name: 'shouting',
  extension: 'txt',
  summary: 'the headline in capitals',
  options: [],
  export: draft => (draft.prose[0]?.text ?? '').toUpperCase(),
})

describe('the public surface', () => {
  test('is what is promised, and no more', () => {
    expect(Object.keys(source).sort()).toEqual(names)
    expect(Object.keys(unifiedSource)).toEqual(['default'])
  })

  test('is the same when built', async () => {
    const built: object = await import(pathToFileURL(resolve('dist/index.js')).href)
    expect(Object.keys(built).sort()).toEqual(names)
  })

  test('reads, extracts, lints and exports a text', async () => {
    const draft = source.openDraft('# Marlow Foods Opens Bakery\n\nMarlow Foods invested $5 million.\n')
    expect(source.extract(draft).figures).toMatchObject([{value: 5000000, unit: 'USD'}])
    expect(source.lint(draft)).toEqual([])
    expect(await source.exportRelease(draft, 'text')).toContain('Marlow Foods')
  })

  test('takes extractors of the caller', () => {
    const text = '# Marlow Foods Opens Bakery\n\nFollow *#bakery* and #bread.\n'
    const {mentions} = source.openDraft(text, {extractors: [hashtags]})
    expect(mentions.hashtags.map(({text}) => text)).toEqual(['#bakery', '#bread'])
    expect(Object.keys(mentions)).toEqual(['quotes', 'indirectQuotes', 'figures', 'dates', 'hashtags'])
  })

  test('takes rules and exporters of the caller', async () => {
    const draft = source.openDraft('# Marlow Foods Opens Bakery\n\nMarlow Foods bakes. Baked at dawn!\n')
    const raw = {rules: {'house/slogan': ['error', {words: 'Baked at dawn'}]}}
    const config = source.resolveConfig(raw, {ownRules: {'house/slogan': slogan}})
    expect(source.lint(draft, config)).toMatchObject([
      {rule: 'house/slogan', level: 'error', message: 'Leave the slogan “Baked at dawn” to advertising.'},
    ])
    expect(source.listRules(config).map(({id}) => id)).toContain('house/slogan')
    expect(() => source.resolveConfig(raw)).toThrow('there is no rule “house/slogan”')
    expect(await source.exportRelease(draft, shouting)).toBe('MARLOW FOODS OPENS BAKERY')
  })
})

describe('the remark plugin', () => {
  test('puts the release and its mentions on the file', async () => {
    const [{unified}, {default: remarkParse}, {default: remarkStringify}] = await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-stringify'),
    ])
    const processor = unified().use(remarkParse).use(unifiedSource.default, {date: '2026-05-12'}).use(remarkStringify)
    const file = await processor.process('# Marlow Foods Opens Bakery\n\nMarlow Foods invested $5 million.\n')
    expect(file.data.pressrel).toMatchObject({release: {type: 'release'}})
    expect(String(file)).toContain('# Marlow Foods Opens Bakery')
  })
})
