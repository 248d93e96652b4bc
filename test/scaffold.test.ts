import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../src/draft/index.js'
import {lint, resolveConfig} from '../src/lint/index.js'
import {checkTemplate, scaffold, type Template} from '../src/scaffold/index.js'

const load = (name: string): Template => {
  const read = (file: string): string => readFileSync(join('templates', name, file), 'utf8')
  return checkTemplate(name, read('template.md'), JSON.parse(read('template.json')))
}
const templates = readdirSync('templates').map(load)
const examplesOf = ({fields}: Template): Record<string, string> =>
  Object.fromEntries(fields.map(field => [field.name, field.example]))

const speakersOf = (name: string, values: Record<string, string>): unknown[] => {
  if (name === 'quarterly-results') {
    return [
      [values.ceo_name, 'chief executive officer'],
      [values.cfo_name, 'chief financial officer'],
    ]
  }
  const executive = [values.executive_name, values.executive_title]
  if (name === 'product-launch') return [executive, [values.customer_name, values.customer_title]]
  // The appointee has no title beside the words: it is the post that the release gives.
  return [executive, [values.appointee, values.position_headline]]
}

/** Figures and dates that the examples of each template must come to. */
const expectedIn: Record<string, readonly string[]> = {
  'executive-appointment': ['2026-04-14', '2026-05-18', '11 year', '6 year', '310000 policyholders', '1921'],
  'product-launch': ['2026-03-10', '2026-04-06', '40 pallets', '2.4 m', '48000 USD', '2026-01'],
  'quarterly-results': [
    '2026-07-28',
    '2026-Q2',
    '462000000 USD',
    '10 %',
    '420000000 USD',
    '52500000 USD',
    '1.05 USD',
    '44100000 USD',
    '0.9 USD',
    '90 day',
    '2026-07-28T16:30',
  ],
}

const small: Template = {
  name: 'small',
  summary: 'a test',
  fields: [
    {name: 'company', label: 'Company', example: 'Marlow Foods', required: true},
    {name: 'city', label: 'City', example: 'LEEDS', required: true, default: 'LEEDS'},
    {name: 'note', label: 'Note', example: 'A note.', required: false},
  ],
  text: '---\norganization: "{{company}}"\n---\n\n# {{company}} Opens\n\n{{city}} – Open.\n\n- One\n- {{note}}\n\n## Notes\n\n{{note}}\n\n## About {{company}}\n\nBread.\n',
}

describe('scaffold', () => {
  test('keeps the placeholder of a field that has no value, and fills in defaults', () => {
    expect(scaffold(small)).toBe(small.text.replace('{{city}}', 'LEEDS'))
  })

  test.each([
    'He said: “yes”',
    'a: b # c',
    '"quoted"',
    "it's",
    '- dash',
    '*star',
    '{brace}',
    'back\\slash',
    '@at',
    '100%',
    'yes',
    '0123',
  ])('front matter reads %j back as it is', value => {
    const text = scaffold(small, {company: value})
    expect(parseYaml(text.split('---\n')[1] ?? '')).toEqual({organization: value})
    expect(text).toContain(`# ${value} Opens`)
  })

  test('a dollar sign or a placeholder in a value stays as it is', () => {
    expect(scaffold(small, {company: '$& $1 {{city}}'})).toContain('# $& $1 {{city}} Opens')
  })

  test('a line break in a value becomes a space', () => {
    expect(scaffold(small, {company: 'Marlow\n  Foods'})).toContain('# Marlow Foods Opens')
  })

  test('a field that is set to nothing takes its paragraph, its list item and an emptied heading away', () => {
    const text = scaffold(small, {company: 'Marlow Foods', note: ''})
    expect(text).toBe(
      '---\norganization: "Marlow Foods"\n---\n\n# Marlow Foods Opens\n\nLEEDS – Open.\n\n- One\n\n## About Marlow Foods\n\nBread.\n',
    )
  })

  test('a required field is not set to nothing, and an unknown one is named with the nearest', () => {
    expect(() => scaffold(small, {company: ' '})).toThrow('“company” is set to nothing')
    expect(() => scaffold(small, {compny: 'x'})).toThrow(
      expect.objectContaining({code: 'E_USAGE', hint: 'Did you mean “company”?'}),
    )
  })

  test('a template without summary or labels is refused', () => {
    expect(() => checkTemplate('odd', '', {fields: []})).toThrow(expect.objectContaining({code: 'E_TEMPLATE'}))
    expect(() => checkTemplate('odd', '', {summary: 's', fields: [{name: 'x'}]})).toThrow('without name or label')
  })
})

describe.each(templates)('the template $name', template => {
  const filled = scaffold(template, examplesOf(template))
  const names = [...template.text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1])

  test('asks for what it shows, and shows what it asks for', () => {
    expect([...new Set(names)].sort()).toEqual(template.fields.map(field => field.name).sort())
  })

  test('filled in, it has all the parts of a release', () => {
    const {children} = openDraft(filled).release
    const types = children.map(node => node.type)
    expect(types).toEqual(
      expect.arrayContaining(['releaseLine', 'headline', 'subheadline', 'lead', 'boilerplate', 'contacts', 'endMark']),
    )
    expect(openDraft(filled).releaseDate).toBeDefined()
    expect(openDraft(filled).problems).toEqual([])
  })

  test.each(['recommended', 'ap'])('filled in, it is clean under the preset %s', preset => {
    const found = lint(openDraft(filled), resolveConfig({extends: preset}))
    expect(found.map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
  })

  test('filled in, each quotation has the speaker and the title that were given', () => {
    const values = examplesOf(template)
    const quotes = openDraft(filled).mentions.quotes.map(({speaker}) => [speaker?.name, speaker?.title ?? undefined])
    expect(quotes).toEqual(speakersOf(template.name, values))
  })

  test('filled in, its figures and dates are those of the fields', () => {
    const {figures, dates} = openDraft(filled).mentions
    const found = [...figures.map(({value, unit}) => `${value} ${unit ?? ''}`.trim()), ...dates.map(date => date.value)]
    expect(found).toEqual(expect.arrayContaining([...(expectedIn[template.name] ?? ['a line in this test'])]))
  })

  test('with nothing filled in, lint names placeholders and nothing else', () => {
    const found = lint(openDraft(scaffold(template)))
    expect(
      found.filter(({rule}) => rule !== 'structure/placeholder').map(({rule, message}) => `${rule}: ${message}`),
    ).toEqual([])
  })

  test('does without everything that is not required', () => {
    const without = template.fields.filter(field => !field.required).map(field => [field.name, ''])
    const text = scaffold(template, {...examplesOf(template), ...Object.fromEntries(without)})
    expect(text).not.toContain('{{')
    expect(text).not.toMatch(/\n\n\n|\n- \n|““| {2}/)
    expect(openDraft(text).release.children.map(node => node.type)).toContain('lead')
  })
})
