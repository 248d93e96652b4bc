import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../../src/draft/index.js'
import {checkTemplate, type FieldValues, type Form, scaffold, type Template} from '../../src/scaffold/index.js'

/** A template of a text and of fields, each its name with whatever is said of it. */
const templateOf = (text: string, fields: Record<string, object>): Template =>
  checkTemplate('small', {
    text,
    facts: {summary: 's', fields: Object.entries(fields).map(([name, rest]) => ({name, ...rest}))},
  })

const optional = {required: false}
const text =
  '---\norganization: "{{company}}"\nticker: "{{note}}"\n---\n\n# {{company}} Opens\n\n{{city}} – Open.\n\n- One\n- {{note}}\n\n## Notes\n\n{{note}}\n\n## About {{company}}\n\nBread.\n'
const small = templateOf(text, {company: {}, city: {default: 'LEEDS'}, note: optional})

/** One body filled: fields are text that may be left out, or what `fields` says. */
const fill = (body: string, values: FieldValues, fields: Record<string, object> = {}, form: Form = 'us'): string => {
  const names = [...body.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name)
  const all = Object.fromEntries(names.map(name => [name, fields[name] ?? optional]))
  const given = Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)))
  return scaffold(templateOf(`${body}\n`, all), given, {form}).trimEnd()
}

describe('scaffold', () => {
  test('keeps the placeholder of a field that has no value, and fills in defaults', () => {
    expect(scaffold(small)).toBe(text.replace('{{city}}', 'LEEDS'))
  })

  test.each([
    'He said: “yes”',
    'a: b # c',
    '"quoted"',
    "it's",
    '- dash',
    '{brace}',
    'back\\slash',
    '@at',
    '100%',
    'yes',
    '0123',
    '2026-05-12',
    '&a *b',
    'é\u2028',
  ])('front matter reads %j back as it is', value => {
    const filled = scaffold(small, {company: value, note: 'x'})
    expect(parseYaml(filled.split('---\n')[1] ?? '')).toEqual({
      organization: value.replace('\u2028', '').trim(),
      ticker: 'x',
    })
  })

  test('a dollar sign or a placeholder in a value stays as it is', () => {
    expect(scaffold(small, {company: '$& $1 {{city}}'})).toContain('# $& $1 {{city}} Opens')
  })

  test('a field that is set to nothing takes its paragraph, list item, key and an emptied heading away', () => {
    expect(scaffold(small, {company: 'Marlow Foods', note: ''})).toBe(
      '---\norganization: "Marlow Foods"\n---\n\n# Marlow Foods Opens\n\nLEEDS – Open.\n\n- One\n\n## About Marlow Foods\n\nBread.\n',
    )
  })

  test('a form that a template is not written in is refused', () => {
    const british = checkTemplate('odd', {text: 'a', facts: {summary: 's', forms: ['uk'], fields: []}})
    expect(scaffold(british)).toBe('a\n')
    expect(() => scaffold(british, {}, {form: 'us'})).toThrow('is not written in the form “us”')
  })
})

describe('what is set to nothing takes the smallest whole thing with it', () => {
  test.each([
    ['One {{a}}. Two (NYSE: {{x}}) three.', 'One A. Two three.'],
    ['One {{a}}. Two {{x}} two. Three.', 'One A. Three.'],
    ['“{{a|comma}}” said Ana Ruiz, head of Acme Inc. “{{x}}”', '“A,” said Ana Ruiz, head of Acme Inc.'],
    ['**Price.** It costs {{x}}.', ''],
    ['**Price.** It costs {{x}}. Ask {{a}}.', '**Price.** Ask A.'],
    ['{{a}}\\\nDesk {{x}}\\\nLeeds', 'A\\\nLeeds'],
    ['{{a}}\\\n{{x}}', 'A'],
    ['| a | b |\n| --- | --- |\n| {{a}} | 1 |\n| {{x}} | 2 |', '| a | b |\n| --- | --- |\n| A | 1 |'],
    ['Figures:\n\n| a | b |\n| --- | --- |\n| {{x}} | 2 |\n\nEnd.', 'End.'],
    ['- {{a}}\n- {{x}}', '- A'],
    ['1. {{x}}\n2. {{a}}\n   more', '2. A\n   more'],
    ['Main features:\n\n- {{x}}\n\nEnd.', 'End.'],
    ['> “{{a}}”\n>\n> — {{x}}', ''],
    ['# {{a}}\n\n## {{x}}\n\nText.', '# A\n\nText.'],
    ['## Call\n\n### Day\n\n{{x}}\n\n### Place\n\n{{x}}\n\n## More\n\n{{a}}', '## More\n\nA'],
    ['## Call\n\n{{x}}\n\nENDS', 'ENDS'],
    ['## Call\n\n{{x}}\n\n###', '###'],
  ])('%j', (body, expected) => {
    expect(fill(body, {a: 'A', x: ''})).toBe(expected)
  })

  test('after a sentence or paragraph a new sentence begins', () => {
    const fields = {x: {type: 'sentence', required: false}, a: {type: 'sentence'}}
    expect(fill('{{a}} {{x}} They came.', {a: 'One', x: ''}, fields)).toBe('One. They came.')
    expect(fill('{{x}} {{a}}', {a: 'One!', x: ''}, fields)).toBe('One!')
  })

  test('a yes-no field writes nothing, and “no” takes its sentence away', () => {
    const fields = {x: {type: 'yes-no'}, a: {}}
    const body = '{{a}} came. {{x}}A replay will be available.'
    expect(fill(body, {a: 'Ana', x: 'yes'}, fields)).toBe('Ana came. A replay will be available.')
    expect(fill(body, {a: 'Ana', x: 'No'}, fields)).toBe('Ana came.')
  })
})

describe('a value is text', () => {
  const hostile = [
    '# heading',
    '## x ##',
    '- item',
    '+ item',
    '1. item',
    '1',
    '> quote',
    '***',
    '---',
    '===',
    '*star* _under_',
    '`code`',
    '~~~',
    '```',
    '[a](https://a.example)',
    '![a](b)',
    '[a]: b',
    '<b>x</b>',
    '<!-- pressrel-disable -->',
    '&lt;b&gt;',
    'a \\',
    'a\\b',
    '\\# x',
    'a | b',
    'a \\| b',
    'press_office@acme.example',
    'AT&T',
    'https://a.example/a_b_(c)?d=1&e=2',
    '{{x}}',
    '$& $1',
    'C #',
    '###',
    'a\tb',
    '\u202ea\u0007b',
    'x\n\n# y',
  ]
  const shown = (value: string): string => value.replace(/[\u202e\u0007]/g, '').replace(/\s+/g, ' ')

  test.each(hostile)('%j comes back as it is from a paragraph, a heading, a list, a table', value => {
    const filled = fill(
      '# {{a}}\n\nBread, {{a}} and more.\n\n{{a}} is bread.\n\n{{b}}\n\n- {{a}}\n- {{a}} too\n\n| a | b |\n| --- | --- |\n| {{a}} | {{a}} |\n\n> {{a}}',
      {a: value, b: value.replace(/\n+/g, ' ')},
      {b: {type: 'paragraph', required: false}},
    )
    const texts = openDraft(filled).prose.map(({text}) => text)
    const word = shown(value)
    expect(texts).toEqual([
      word,
      `Bread, ${word} and more.`,
      `${word} is bread.`,
      word,
      word,
      `${word} too`,
      'a',
      'b',
      word,
      word,
      word,
    ])
    expect(openDraft(filled).problems).toEqual([])
  })

  test('a paragraph keeps its paragraphs where it stands alone', () => {
    const b = {b: {type: 'paragraph'}}
    expect(fill('{{b}}', {b: 'One\nline.\r\n\r\n\r\n# Two.'}, b)).toBe('One line.\n\n\\# Two.')
    expect(fill('Said: {{b}}', {b: 'One.\n\nTwo.'}, b)).toBe('Said: One. Two.')
  })

  test('a list is an item each', () => {
    expect(fill('- {{b}}\n- {{a}}', {a: 'last', b: 'one\n\n- two\n'}, {b: {type: 'list'}})).toBe(
      '- one\n- \\- two\n- last',
    )
  })
})

describe('what is wrong is said at once', () => {
  const message = (act: () => unknown): string[] => {
    try {
      act()
    } catch (error) {
      const {message, hint, more} = error as {message: string; hint?: string; more: {message: string}[]}
      return [hint ? `${message} (${hint})` : message, ...more.map(one => one.message)]
    }
    return []
  }

  test('values', () => {
    expect(message(() => scaffold(small, {company: ' ', compny: 'x', citty: 'y'}))).toEqual([
      'the template “small” has no field “compny” (Did you mean “company”?)',
      'the template “small” has no field “citty”',
      '“company” is set to nothing, and a release needs it',
    ])
  })
})
