import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {reportConfig} from '../src/commands/config/report.js'
import {extract, openDraft} from '../src/draft/index.js'
import {exportRelease} from '../src/export/index.js'
import {lint, listRules, presetNames, readRuleFile, resolveConfig} from '../src/lint/index.js'
import {countFindings} from '../src/report/index.js'
import {toSource} from '../src/source/index.js'

const root = new URL('..', import.meta.url).pathname
const schema = (name: string): object => JSON.parse(readFileSync(`${root}src/schema/${name}.schema.json`, 'utf8'))
const ajv = new Ajv2020({strict: false, allErrors: true})
const validators = {
  document: ajv.compile(schema('document')),
  export: ajv.compile(schema('export')),
  findings: ajv.compile(schema('findings')),
  config: ajv.compile(schema('config')),
  'rule-file': ajv.compile(schema('rule-file')),
  report: ajv.compile(schema('config-report')),
  rules: ajv.compile(schema('rules')),
}

function check(name: keyof typeof validators, value: unknown): void {
  const validate = validators[name]
  expect(validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors).toEqual([])
}

describe.each(readdirSync(`${root}fixtures/releases`))('the JSON of %s', name => {
  const folder = `${root}fixtures/releases/${name}/`
  const file = readdirSync(folder).find(entry => entry.startsWith('input.')) ?? ''
  const draft = openDraft(toSource(readFileSync(folder + file, 'utf8'), {path: file}))

  test('of extract follows its schema', () => check('document', {file, ...extract(draft)}))
  test('with indirect speech has the same quotes and more', () => {
    const document = extract(draft, {indirect: true})
    check('document', {file, ...document})
    expect(document.quotes.filter(({kind}) => kind !== 'indirect')).toEqual(extract(draft).quotes)
  })
  test('of export follows its schema', async () => check('export', JSON.parse(await exportRelease(draft, 'json'))))
  test('of lint follows its schema', () => {
    const messages = lint(draft, resolveConfig({extends: 'ap'}))
    check('findings', [{file, messages, ...countFindings(messages)}])
  })
})

test('a failed document follows the schema', () =>
  check('document', {id: 'x', error: {code: 'E_READ', message: 'is empty'}}))

test('the schema of the configuration knows the rules and their levels', () => {
  check('config', {
    extends: ['ap'],
    rules: {'dates/weekday': 'off', 'tone/hype': ['info', {}]},
    ignore: ['a'],
    organization: {names: ['Acme']},
  })
  expect(validators.config({rules: {'dates/weekdays': 'off'}})).toBe(false)
  expect(validators.config({rule: {}})).toBe(false)
})

describe('the schema of a file of rules judges as pressrel does', () => {
  const rule = {message: 'no', phrases: ['x']}
  test.each<[unknown, boolean]>([
    [{'house/x': rule}, true],
    [{$schema: './rule-file.schema.json', 'house/x': {...rule, level: null, in: null, pass: 'one text'}}, true],
    [{'house/x': {message: 'no', patterns: ['a', {pattern: 'b', instead: 'c'}], match_case: true, fix: false}}, true],
    [
      {'house/x': {...rule, in: ['lead', 'legal_notice'], quotations: 'report', fail: ['[[x]]', {text: '[[x]]'}]}},
      true,
    ],
    [{'house/x': {...rule, phrases: [{phrase: 'x', instead: 'y', not_before: 'z'}]}}, true],
    [{'house/x': {phrases: ['x']}}, false],
    [{'house/x': {message: 'no'}}, false],
    [{house: rule}, false],
    [{'house/x': {...rule, level: 'warn'}}, false],
    [{'house/x': {...rule, in: ['lede']}}, false],
    [{'house/x': {...rule, phrases: ['…']}}, false],
    [{'house/x': {...rule, phrases: [{instead: 'y'}]}}, false],
    [{'house/x': {...rule, fail: [{fixed: 'x'}]}}, false],
    [{'house/x': {...rule, mesage: 'no'}}, false],
    [['house/x'], false],
  ])('%j: %j', (value, isRight) => {
    const mistakes: string[] = []
    readRuleFile(value, (_, message) => void mistakes.push(message))
    expect(mistakes.length === 0).toBe(isRight)
    expect(validators['rule-file'](value)).toBe(isRight)
  })
})

test.each(['full', 'empty'])('the JSON of config follows its schema: %s', async kind => {
  const config = `${root}fixtures/configuration/${kind}.yaml`
  const report = await reportConfig('archive/a.md', {config, rules: ['dates/weekday:info']}, true)
  check('report', report)
  expect(report.rules.length).toBe(listRules().length)
  expect(report.organization.length).toBe(kind === 'full' ? 9 : 0)
})

test.each(presetNames)('the JSON of the rules under %s follows its schema', preset => {
  check('rules', listRules(resolveConfig({extends: preset})))
})

test('the schema of the rules refuses what is missing or unknown', () => {
  const [rule] = JSON.parse(JSON.stringify(listRules()))
  const isRight = (more: object) => validators.rules([{...rule, ...more}])
  expect(isRight({})).toBe(true)
  expect(isRight({state: 'fatal'})).toBe(false)
  expect(isRight({convention: {}})).toBe(false)
  expect(isRight({options: {form: {kind: 'number', default: 'a', about: ''}}})).toBe(false)
  expect(isRight({homepage: 'https://a.example'})).toBe(false)
})
