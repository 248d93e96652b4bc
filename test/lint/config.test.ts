import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {PressrelError} from '../../src/errors.js'
import {configFor, type LintConfig, type RawConfig, resolveConfig, resolveLayers} from '../../src/lint/index.js'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'

const root = new URL('../..', import.meta.url).pathname
const schema: object = JSON.parse(readFileSync(`${root}src/schema/config.schema.json`, 'utf8'))
const follows = new Ajv2020({strict: false, allErrors: true}).compile(schema)

/** Undefined where the configuration is accepted, else what pressrel says. */
function refusal(raw: RawConfig): string | undefined {
  try {
    resolveConfig(raw, {where: 'house.yaml'})
    return undefined
  } catch (error) {
    if (!(error instanceof PressrelError)) throw error
    expect(error).toMatchObject({code: 'E_CONFIG', file: 'house.yaml'})
    return [error.message, error.hint].filter(Boolean).join(' | ')
  }
}

const good: readonly (readonly [string, string])[] = [
  ['nothing at all', '{}'],
  ['keys left empty', 'extends:\nrules:\noverrides:\nignore:\norganization:\nvocabulary:\nfiscal_year_end:\n'],
  ['one preset', 'extends: ap'],
  ['several presets', 'extends: [ir, ap]'],
  ['levels, also with options', 'rules: {dates/weekday: off, tone/hype: [info, {}], quotes/unbalanced: [warning]}'],
  ['off as YAML 1.1 reads it', 'rules: {dates/weekday: false}'],
  [
    'one pattern or a list',
    'ignore: drafts/\noverrides: [{files: "a/**", rules: {}}, {files: [b], rules: {tone/hype: info}}]',
  ],
  [
    'everything about the organization',
    'organization: {names: [Acme], ticker: "LSE: ACM", domain: acme.example, boilerplate: About, safe_harbor: May, trademarks: Gripper, spokespeople: [Ana Ruiz, {name: Bo Berg, title: CFO}], needs_approval: [Borel Foods], not_public: Project Tarn}',
  ],
  [
    'words of the house',
    'vocabulary: {accept: Acme, reject: [synergy], replace: {web site: website, "C++": C plus plus}}',
  ],
  ['the last day of February', '$schema: x.json\nfiscal_year_end: 02-29'],
]

const bad: readonly (readonly [string, RegExp])[] = [
  ['extend: ap', /no key “extend” \| Did you mean “extends”/],
  ['extends: [ap, ukk]', /no preset “ukk” \| Did you mean “uk”/],
  ['rules: {dates/weekdays: off}', /no rule “dates\/weekdays” \| Did you mean “dates\/weekday”/],
  ['rules: {dates/weekday: warn}', /“dates\/weekday” has no level “warn” \| Did you mean “warning”\?/],
  ['rules: {dates/weekday: [info, {style: x}]}', /“dates\/weekday” has no option “style” \| It has none/],
  ['rules: {dates/weekday: [info, {}, 3]}', /“dates\/weekday” wants a level, or a level and options/],
  ['overrides: [{file: a, rules: {}}]', /“overrides” wants “files” and “rules”/],
  ['overrides: [{files: a, rules: {}, rule: {}}]', /“overrides” has no key “rule” \| Did you mean “rules”/],
  ['ignore: [3]', /“ignore” wants a list of texts, not 3/],
  ['organization: {tickers: x}', /“organization” has no key “tickers” \| Did you mean “ticker”/],
  ['organization: {domain: [a]}', /“organization.domain” wants a text, not \["a"\]/],
  ['organization: {spokespeople: [{title: CEO}]}', /“organization.spokespeople” has a person without a name/],
  ['organization: {spokespeople: [{name: Ana, role: CEO}]}', /“organization.spokespeople” has no key “role”/],
  ['organization: {not_public: [3]}', /“organization.not_public” wants a list of texts, not 3/],
  ['vocabulary: {accepts: [a]}', /“vocabulary” has no key “accepts” \| Did you mean “accept”/],
  ['vocabulary: {reject: ["—"]}', /“vocabulary.reject” wants words with letters or digits, not “—”/],
  ['vocabulary: {replace: {web site: [website]}}', /“vocabulary.replace” wants a text to write instead of “web site”/],
  ['vocabulary: {replace: [web site]}', /“vocabulary.replace” wants words with what to write instead/],
  ['fiscal_year_end: 06-31', /“fiscal_year_end” wants a day that exists as MM-DD, not "06-31"/],
  ['fiscal_year_end: 9-30', /“fiscal_year_end” wants a day that exists as MM-DD, not "9-30"/],
  ['$schema: {}', /“\$schema” wants a text/],
]

describe('pressrel and the JSON Schema judge alike', () => {
  test.each(good)('%s is right', (_, text) => {
    const raw: RawConfig = parseYaml(text)
    expect(refusal(raw)).toBeUndefined()
    expect(follows(raw) ? [] : follows.errors).toEqual([])
  })

  test.each(bad)('%s is wrong', (text, message) => {
    const raw: RawConfig = parseYaml(text)
    expect(refusal(raw)).toMatch(message)
    expect(follows(raw)).toBe(false)
  })

  test.each(['./house.yaml', 'pressrel-config-acme', '@acme/pressrel-config/strict', '../a b.json'])(
    '“%s” is a file or a package: only the command line can tell whether there is one',
    name => {
      expect(refusal({extends: name})).toContain(`there is no preset “${name}”`)
      expect(follows({extends: [name]})).toBe(true)
    },
  )

  test('the example of the README is right', () => {
    const shown = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(`${root}README.md`, 'utf8'))?.[1] ?? 'x: 1'
    expect(refusal(parseYaml(shown))).toBeUndefined()
    expect(follows(parseYaml(shown)) ? [] : follows.errors).toEqual([])
  })

  test('what “pressrel init” writes is right, as it stands and with its comments taken away', async () => {
    const folder = temporaryFolder()
    await pressrel(['init'], {cwd: folder})
    const written = readFileSync(join(folder, '.pressrelrc.yaml'), 'utf8')
    for (const text of [written, written.replace(/^#(?! \S)/gm, '')]) {
      const raw: RawConfig = parseYaml(text)
      expect(refusal(raw)).toBeUndefined()
      expect(follows(raw) ? [] : follows.errors).toEqual([])
    }
  })
})

describe('a configuration', () => {
  const levelOf = (config: LintConfig, id: string) => config.rules.get(id)?.level

  test('of preset ir makes every rule about figures an error that is more than a hint', () => {
    const levels = (raw: RawConfig) =>
      [...resolveConfig(raw).rules].filter(([id]) => id.startsWith('figures/')).map(([, {level}]) => level)
    expect(new Set(levels({extends: 'ir'}))).toEqual(new Set(['error', 'info']))
    expect(levels({})).toContain('warning')
    expect(levelOf(resolveConfig({extends: 'ir'}), 'figures/no-base')).toBe('info')
    expect(levelOf(resolveConfig({extends: 'ir'}), 'figures/direction')).toBe('error')
    expect(levelOf(resolveConfig({extends: 'ir', rules: {'figures/direction': 'info'}}), 'figures/direction')).toBe(
      'info',
    )
  })

  test('carries the fiscal year end and the words of the house', () => {
    const config = resolveConfig({
      fiscal_year_end: '09-30',
      vocabulary: {reject: 'synergy', replace: {'web site': 'website'}},
    })
    expect(config.fiscalYearEnd).toBe('09-30')
    expect(config.vocabulary).toEqual({accept: [], reject: ['synergy'], replace: [['web site', 'website']]})
  })

  test('has overrides that hold for the files they name, the later over the earlier', () => {
    const overrides = [
      {files: ['archive/**'], rules: {'dates/weekday': 'off'}},
      {files: ['archive/2025/**'], rules: {'dates/weekday': 'info'}},
    ]
    const config = resolveConfig({overrides}, {base: '/house'})
    const levels = ['/house/new.md', '/house/archive/old.md', '/house/archive/2025/a.md']
    expect(levels.map(path => levelOf(configFor(config, path), 'dates/weekday'))).toEqual(['error', 'off', 'info'])
  })

  test('over another adds its words and keeps what it does not say', () => {
    const below = {
      ignore: 'a',
      rules: {'structure/headline-length': ['warning', {limit: 90}]},
      organization: {names: 'Acme', ticker: 'LSE: ACM'},
      vocabulary: {accept: 'Acme', reject: 'x1', replace: {a: 'b', c: 'x'}},
      fiscal_year_end: '09-30',
    }
    const above = {
      rules: {'structure/headline-length': 'error'},
      ignore: ['b'],
      organization: {names: ['Borel'], ticker: null},
      vocabulary: {reject: ['x2'], replace: {c: 'd'}},
      fiscal_year_end: null,
    }
    const config = resolveLayers([{raw: below}, {raw: above}, {raw: {rules: null, organization: null}}])
    expect(config.stated.ignore.map(({value}) => value)).toEqual(['a', 'b'])
    expect(config.rules.get('structure/headline-length')).toMatchObject({level: 'error', options: {limit: 90}})
    expect(config.organization).toMatchObject({names: ['Borel'], ticker: 'LSE: ACM'})
    expect(config.vocabulary.accept).toEqual(['Acme'])
    expect(config.vocabulary.reject).toEqual(['x1', 'x2'])
    expect(config.vocabulary.replace).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(config.fiscalYearEnd).toBe('09-30')
  })
})
