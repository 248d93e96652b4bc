import {expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {defineRule, lint, resolveConfig} from '../../src/lint/index.js'

const verbs = defineRule({
  summary: 'For this test',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {form: 'British'}},
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'test'},
  options: {form: {kind: 'string', default: 'American', about: 'The form that is asked for'}},
  messages: {form: '{form}'},
  create: ctx => ({
    headline: () => ctx.report({message: 'form', span: {start: 0, end: 1}, values: {form: ctx.options.form}}),
  }),
})

const found = (raw: Record<string, unknown>): string[] =>
  lint(openDraft('# Acme opens a plant\n\nIt is new.\n'), resolveConfig(raw, {ownRules: {'house/form': verbs}}))
    .filter(({rule}) => rule === 'house/form')
    .map(({message}) => message)

test('a preset sets options of its rules, and the configuration goes before it', () => {
  expect(found({})).toEqual([])
  expect(found({extends: 'ap'})).toEqual(['American'])
  expect(found({extends: 'uk'})).toEqual(['British'])
  expect(found({extends: 'uk', rules: {'house/form': ['warning', {form: 'mine'}]}})).toEqual(['mine'])
})
