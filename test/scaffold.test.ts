import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../src/draft/index.js'
import {lint} from '../src/lint/index.js'
import {checkTemplate, scaffold, type Template} from '../src/scaffold/index.js'

const load = (name: string): Template => {
  const read = (file: string): string => readFileSync(join('templates', name, file), 'utf8')
  return checkTemplate(name, read('template.md'), JSON.parse(read('template.json')))
}
const templates = readdirSync('templates').map(load)
const examplesOf = ({fields}: Template): Record<string, string> =>
  Object.fromEntries(fields.map(field => [field.name, field.example]))

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

  test('filled in, it is clean under the recommended preset', () => {
    expect(lint(openDraft(filled)).map(({rule, message}) => `${rule}: ${message}`)).toEqual([])
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
