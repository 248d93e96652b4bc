import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../../src/draft/index.js'
import {
  answerFault,
  checkTemplate,
  type FieldValues,
  type Form,
  fillTemplate,
  scaffold,
  type Template,
} from '../../src/scaffold/index.js'

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
  test('fields may be called what every object has', () => {
    const named = templateOf('# {{constructor}} {{prototype}}\n', {constructor: {}, prototype: {}})
    expect(scaffold(named, {})).toBe('# {{constructor}} {{prototype}}\n')
    expect(scaffold(named, {constructor: 'Acme'})).toBe('# Acme {{prototype}}\n')
  })

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
    ['1. {{x}}\n2. {{a}}\n   more', '1. A\n   more'],
    ['1. One.\n2. {{x}}\n3. {{a}}\n4. Four.', '1. One.\n2. A\n3. Four.'],
    ['4) {{x}}\n5) {{a}}', '4) A'],
    ['1. {{x}}\n\n2. {{a}}\n\n3. Three.\n\nEnd.', '1. A\n\n2. Three.\n\nEnd.'],
    ['1. {{x}}\n2. {{a}}\n\nText.\n\n3. {{a}}', '1. A\n\nText.\n\n3. A'],
    ['1. {{a}}\n1. {{a}}', '1. A\n1. A'],
    ['- {{a}}. It costs {{x}}. Ask us.\n- {{x}}', '- A. Ask us.'],
    ['1. It costs {{x}}. It weighs {{x}}.\n2. {{a}} has {{x}}. It is red.', '1. It is red.'],
    ['- **Price.** It costs {{x}}.\n- {{a}}', '- A'],
    ['- {{a}} has:\n  - {{x}}.\n- {{a}}', '- A'],
    ['- {{a}} has:\n  - One. It costs {{x}}.\n  1. {{x}}\n- {{a}}', '- A has:\n  - One.\n- A'],
    ['- {{x}} has:\n  - One.\n- {{a}}', '- A'],
    ['{{x|stop}} They came.', 'They came.'],
    ['{{a|stop}} {{x|stop}} They came.', 'A. They came.'],
    ['“{{x|comma}}” said Ana Ruiz. “{{b}}” They came.', 'They came.'],
    ['“{{x|comma}}” said Ana Ruiz. “{{b}}” “{{b}}”', ''],
    ['"{{x|comma}}" said Ana Ruiz. "{{b}}"', ''],
    ['‘{{x|comma}}’ said Ana Ruiz. ‘{{b}}’', ''],
    ['It costs {{x}}. “{{b}}”', '“B.”'],
    ['“{{x|comma}}” said Ana Ruiz. “{{a|comma}}” said Tom Berg. “{{b}}”', '“A,” said Tom Berg. “B.”'],
    ['{{a|upper}}, {{x}}, May 12, 2026 – We came.', 'A, May 12, 2026 – We came.'],
    ['{{a|upper}} ({{x}}), May 12, 2026 – We came.', 'A, May 12, 2026 – We came.'],
    ['{{a|upper}}, {{x}} – We came.', 'A – We came.'],
    ['ST. LOUIS, {{x}}, May 12, 2026 -- We came to {{a}}, {{a}}.', 'ST. LOUIS, May 12, 2026 -- We came to A, A.'],
    ['We met {{a}}, {{x}}, in May. They left.', 'They left.'],
    ['Main features:\n\n- {{x}}\n\nEnd.', 'End.'],
    ['> “{{a}}”\n>\n> — {{x}}', ''],
    ['# {{a}}\n\n## {{x}}\n\nText.', '# A\n\nText.'],
    ['## Call\n\n### Day\n\n{{x}}\n\n### Place\n\n{{x}}\n\n## More\n\n{{a}}', '## More\n\nA'],
    ['## Call\n\n{{x}}\n\nENDS', 'ENDS'],
    ['## Call\n\n{{x}}\n\n###', '###'],
  ])('%j', (body, expected) => {
    const b = {b: {type: 'sentence'}}
    expect(fill(body, {a: 'A', b: 'B', x: ''}, b)).toBe(expected)
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

  test.each([
    ['{{x}}A replay of {{a}}.', 'A replay of 1.'],
    ['{{x}} A replay of {{a}}.', 'A replay of 1.'],
    ['Come. {{x}} A replay.', 'Come. A replay.'],
    ['A replay{{x}}.', 'A replay.'],
    ['A replay. {{x}}\n\nEnd.', 'A replay.\n\nEnd.'],
    ['- {{x}}A replay.\n- {{x}}{{a}} is here.', '- A replay.\n- 1 is here.'],
    ['1. {{x}}A replay.', '1. A replay.'],
    ['## {{x}}Replay\n\nText.', '## Replay\n\nText.'],
  ])('a yes-no field leaves nothing behind: %j', (body, expected) => {
    expect(fill(body, {a: '1', x: 'yes'}, {x: {type: 'yes-no'}, a: {}})).toBe(expected)
  })

  test('behind a yes-no field a value stands at the beginning', () => {
    expect(fill('{{x}}{{a}} came.', {a: '- Ana', x: 'yes'}, {x: {type: 'yes-no'}, a: {}})).toBe('\\- Ana came.')
  })
})

test('what stands in text that fell away is not open', () => {
  const template = templateOf('{{x}}Ask {{a}}. Ask {{b}}.\n', {x: {type: 'yes-no'}, a: {}, b: {}})
  const open = (x: string) => fillTemplate(template, {x}).open.map(({name}) => name)
  expect([open('yes'), open('no')]).toEqual([['a', 'b'], ['b']])
})

describe('{{no field}} stands where the field is set to nothing', () => {
  const body = '{{no x}}FOR IMMEDIATE RELEASE\n\nEMBARGOED UNTIL {{x}}\n\n- {{a}}\n- {{no x}}Now. {{a}} came.'
  const text = (fields: Record<string, object>) =>
    templateOf(`---\na: "{{x}}"\nb: "{{no x}}no"\n---\n${body}\n`, fields)
  const small = text({x: optional, a: {}})

  test.each<[FieldValues, string]>([
    [{x: '', a: 'A'}, '---\nb: "no"\n---\nFOR IMMEDIATE RELEASE\n\n- A\n- Now. A came.\n'],
    [{x: 'noon', a: 'A'}, '---\na: "noon"\n---\nEMBARGOED UNTIL noon\n\n- A\n- A came.\n'],
  ])('%j', (values, expected) => {
    expect(scaffold(small, values)).toBe(expected)
  })

  test('stays as it is while nobody has said', () => {
    expect(scaffold(small)).toContain(body)
  })

  test('a yes-no field may be asked for so too', () => {
    const fields = {x: {type: 'yes-no'}}
    expect(fill('{{x}}A replay will follow. {{no x}}There will be no replay.', {x: 'no'}, fields)).toBe(
      'There will be no replay.',
    )
  })
})

describe('a full stop is not written twice', () => {
  test.each([
    ['She is head of {{a}}.', 'Acme Inc.', 'She is head of Acme Inc.'],
    ['She is head of {{a}}. They came.', 'Acme Inc.', 'She is head of Acme Inc. They came.'],
    ['“We left {{a}}.”', 'Acme Inc.', '“We left Acme Inc.”'],
    ['“{{a}}”.', 'We left.', '“We left.”'],
    ['**{{a}}**.', 'Acme Inc.', '**Acme Inc.**'],
    ['Ask {{a}}.', 'who?', 'Ask who?'],
    ['Read {{a}}.', 'the book “Go.”', 'Read the book “Go.”'],
    ['She is head ({{a}}).', 'Acme Inc.', 'She is head (Acme Inc.).'],
    ['She is head of {{a}}.', 'Acme (once Borel Inc.)', 'She is head of Acme (once Borel Inc.).'],
    ['{{a|possessive}} plant. {{a}}, too.', 'Acme Inc.', 'Acme Inc.’s plant. Acme Inc., too.'],
    ['It is {{a}}...', 'Acme Inc.', 'It is Acme Inc....'],
    ['“{{a|comma}}” said Ana.', 'We left Acme Inc.', '“We left Acme Inc.,” said Ana.'],
    ['“{{a|comma}}” said Ana.', 'We left at 4 p.m.', '“We left at 4 p.m.,” said Ana.'],
    ['“{{a|comma}}” said Ana.', 'We left.', '“We left,” said Ana.'],
    ['- {{a}}.', 'Acme Inc.', '- Acme Inc.'],
  ])('%j with %j', (body, a, expected) => {
    expect(fill(body, {a})).toBe(expected)
  })

  test('of a time, and in front matter', () => {
    expect(fill('They came at {{a}}.', {a: '4 p.m.'}, {a: {type: 'time'}})).toBe('They came at 4 p.m.')
    expect(scaffold(templateOf('---\ntitle: "By {{a}}."\n---\n', {a: {}}), {a: 'Acme Inc.'})).toContain(
      '"By Acme Inc."',
    )
  })
})

describe('a field in British form', () => {
  const facts = {name: 'a', type: 'money', required: false, uk: {required: true, scale: 'million'}}
  const template = checkTemplate('small', {text: 'It cost {{a}}.\n', facts: {summary: 's', fields: [facts]}})

  test('may be required there alone, and count in another scale', () => {
    expect(scaffold(template, {a: ''}, {form: 'us'}).trim()).toBe('')
    expect(() => scaffold(template, {a: ''}, {form: 'uk'})).toThrow('a release needs it')
    expect(scaffold(template, {a: '4.2'}, {form: 'uk'})).toBe('It cost £4.2m.\n')
    expect(scaffold(template, {a: '4.20'}, {form: 'us'})).toBe('It cost $4.20.\n')
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

  test('the ends of a range', () => {
    const money = {type: 'money'}
    const range = templateOf('From {{low}} to {{high}}.\n', {low: money, high: {...money, check: {notBelow: 'low'}}})
    expect(message(() => scaffold(range, {low: '$1 billion', high: '$900 million'}))).toEqual(['“high” is below “low”'])
    expect(message(() => scaffold(range, {low: '$1 billion', high: '$1 billion'}))).toEqual([])
    expect(message(() => scaffold(range, {high: '$900 million'}))).toEqual([])
  })

  test('an answer that is changed, by the field that is compared with it', () => {
    const money = {type: 'money'}
    const {fields} = templateOf('From {{low}} to {{high}}.\n', {low: money, high: {...money, check: {notBelow: 'low'}}})
    const [low, high] = fields
    const before = {fields, values: {low: '5', high: '7'}, form: 'us'} as const
    const fault = {message: '“high” is below “low”'}
    expect(low && ['7', '8'].map(answer => answerFault(low, answer, before))).toEqual([undefined, fault])
    expect(high && ['5', '4'].map(answer => answerFault(high, answer, before))).toEqual([undefined, fault])
  })
})
