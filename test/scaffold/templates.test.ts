import {existsSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {Figure} from '../../src/ast/mentions.js'
import {openDraft} from '../../src/draft/index.js'
import {lint, presetNames, resolveConfig} from '../../src/lint/index.js'
import {examplesOf, type FieldValues, fieldsOf, scaffold, type Template} from '../../src/scaffold/index.js'
import {templatesInForms} from './templates.js'

/** What the examples of a template come to when the release is read: it is written by hand, beside this test. */
interface Expected {
  /** Speaker and title of every quotation, in order. */
  readonly quotes: readonly (readonly [string, string | null])[]
  /** `value unit` of figures, `min..max unit` of ranges, and values of dates, that must be among those found. */
  readonly figures: readonly string[]
  readonly dates: readonly string[]
}

function expectedOf({name}: Template, form: string): Expected {
  const path = new URL(`expected/${name}.json`, import.meta.url)
  if (!existsSync(path)) throw new Error(`test/scaffold/expected/${name}.json is missing`)
  return JSON.parse(readFileSync(path, 'utf8'))[form]
}

const schema = JSON.parse(readFileSync(new URL('../../src/schema/template.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({strict: false, allErrors: true}).compile(schema)

const lines = (found: readonly {rule: string; message: string}[]) =>
  found.map(({rule, message}) => `${rule}: ${message}`)

describe.each(templatesInForms)('the template $name in the form $form', ({form, template}) => {
  const fields = fieldsOf(template, form)
  const examples = examplesOf(template, form)
  const filled = scaffold(template, examples, {form})

  test('shows every field that it declares, and has an example of each', () => {
    expect(template.unused).toEqual([])
    expect(fields.filter(({example}) => example === '').map(({name}) => name)).toEqual([])
    expect(filled).not.toContain('{{')
  })

  test('follows the schema of templates', () => {
    const facts: unknown = JSON.parse(readFileSync(`templates/${template.name}/template.json`, 'utf8'))
    expect(validate(facts) ? [] : validate.errors).toEqual([])
    expect(template.summary).toMatch(/^\p{Ll}.*[^.]$/u)
    expect(presetNames).toEqual(expect.arrayContaining([...template.presets.us, ...template.presets.uk]))
  })

  test('filled in, it has all the parts of a release', () => {
    const {release, releaseDate, problems} = openDraft(filled)
    const parts = ['releaseLine', 'headline', 'lead', 'boilerplate', 'contacts', 'endMark']
    expect(release.children.map(node => node.type)).toEqual(expect.arrayContaining(parts))
    expect(releaseDate).toBeDefined()
    expect(problems).toEqual([])
  })

  test.each(['recommended', ...template.presets[form]])('filled in, it is clean under the preset %s', preset => {
    expect(lines(lint(openDraft(filled), resolveConfig({extends: preset})))).toEqual([])
  })

  test('filled in, it says what its examples say: who is quoted, the figures, the dates', () => {
    const {quotes, figures, dates} = openDraft(filled).mentions
    const expected = expectedOf(template, form)
    expect(quotes.map(({speaker}) => [speaker?.name, speaker?.title ?? null])).toEqual(expected.quotes)
    expect(figures.map(written)).toEqual(expect.arrayContaining([...expected.figures]))
    expect(dates.map(date => date.value)).toEqual(expect.arrayContaining([...expected.dates]))
  })

  test('with nothing filled in, lint names every placeholder and nothing else', () => {
    const found = lint(openDraft(scaffold(template, {}, {form})))
    expect(lines(found.filter(({rule}) => rule !== 'structure/placeholder'))).toEqual([])
    const named = found.map(({message}) => /\{\{(\w+)/.exec(message)?.[1])
    const open = fields.filter(field => field.default === undefined && field.type !== 'yes-no')
    expect(open.map(({name}) => name).filter(name => !named.includes(name))).toEqual([])
  })

  const optional = fields.filter(({required}) => !required).map(({name}) => name)
  const without = (names: readonly string[]): FieldValues => ({
    ...examples,
    ...Object.fromEntries(names.map(name => [name, ''])),
  })

  test('does without everything that is not required', () => {
    const text = scaffold(template, without(optional), {form})
    expect(leftovers(text)).toEqual([])
    expect(lines(lint(openDraft(text)))).toEqual([])
    expect(openDraft(text).release.children.map(node => node.type)).toContain('lead')
  })

  test.each(optional.map(name => [name]))('does without “%s” alone', name => {
    expect(leftovers(scaffold(template, without([name]), {form}))).toEqual([])
  })

  test('does with any one thing alone that is not required', () => {
    const left = optional.map(name =>
      leftovers(scaffold(template, without(optional.filter(other => other !== name)), {form})),
    )
    expect(left.flat()).toEqual([])
  })
})

/** `340 people`, `1900000000..1930000000 USD` */
const written = ({value, min, max, unit}: Figure): string => `${value ?? `${min}..${max}`} ${unit ?? ''}`.trim()

/** What a field leaves behind that was taken away without all that belonged to it. */
function leftovers(text: string): readonly string[] {
  const [, body = text] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text) ?? []
  const found =
    body.match(/\n{3}|\n- \n|““|“”|\(\)| {2}| [,.]|,,|\.”?\.|&#|\n“[^“”]*”\n|\{\{|:\n\n#|\| \|[^-\n]*$/g) ?? []
  return [...found, ...misnumbered(body)]
}

/** Notes to editors count from one. */
const misnumbered = (body: string): readonly string[] =>
  (body.match(/^\d+\. .{0,20}/gm) ?? []).filter((item, i) => Number.parseInt(item, 10) !== i + 1)
