import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import type {PressrelError} from '../../src/errors.js'
import {checkTemplate, type TemplateParts} from '../../src/scaffold/index.js'

/** What is wrong with a template, a line each: where, what, and what to do. */
function mistakesIn(parts: TemplateParts): readonly string[] {
  try {
    checkTemplate('plant', {files: {facts: 'template.json', text: 'template.md', ukText: 'template.uk.md'}, ...parts})
    return []
  } catch (error) {
    const {more, ...first} = error as PressrelError
    return [{...first, message: (error as Error).message}, ...more].map(
      ({file, line, column, place, message, hint}) => {
        const at = line === undefined ? (place?.path.join('.') ?? '') : `${line}:${column}`
        return `${file} ${at}: ${message}${hint ? ` (${hint})` : ''}`
      },
    )
  }
}

const facts = (...fields: object[]): object => ({summary: 'a plant opens', fields})

describe('a template that is wrong says so with its place', () => {
  test.each<[string, TemplateParts, readonly string[]]>([
    [
      'no facts',
      {text: ''},
      ['template.json : the template says no “summary”', 'template.json fields: “fields” wants a list of fields'],
    ],
    [
      'a list of facts',
      {text: '', facts: []},
      [
        'template.json : a template wants keys with values, such as summary and genre',
        'template.json : the template says no “summary”',
        'template.json fields: “fields” wants a list of fields',
      ],
    ],
    [
      'an unknown key',
      {text: '', facts: {...facts(), sumary: 'x'}},
      ['template.json sumary: a template has no key “sumary” (Did you mean “summary”?)'],
    ],
    [
      'an unknown form',
      {text: '', facts: {...facts(), forms: ['us', 'de']}},
      ['template.json forms: there is no form “de” (The forms are: us, uk)'],
    ],
    [
      'a British text that is not to be used',
      {text: '', ukText: '', facts: {...facts(), forms: ['us']}},
      ['template.json forms: there is a template.uk.md, and “forms” leaves out uk'],
    ],
    [
      'presets',
      {text: '', facts: {...facts(), presets: {us: 'ap'}}},
      ['template.json presets.us: “us” wants a list of texts'],
    ],
    [
      'a field without name',
      {text: '', facts: facts({label: 'x'})},
      ['template.json fields.0: a field has no name (Use small letters, digits and _, such as opening_date)'],
    ],
    [
      'a name with a space',
      {text: '', facts: facts({name: 'Opening date'})},
      [
        'template.json fields.0.name: a field can’t be called “Opening date” (Use small letters, digits and _, such as opening_date)',
      ],
    ],
    [
      'a name twice',
      {text: '{{a}}', facts: facts({name: 'a'}, {name: 'a'})},
      ['template.json fields.1.name: the field “a” is declared a second time'],
    ],
    [
      'a type',
      {text: '{{a}}', facts: facts({name: 'a', type: 'dat'})},
      ['template.json fields.0.type: there is no type “dat” (Did you mean “date”?)'],
    ],
    [
      'a key of a field',
      {text: '{{a}}', facts: facts({name: 'a', lable: 'x'})},
      ['template.json fields.0.lable: a field has no key “lable” (Did you mean “label”?)'],
    ],
    [
      'a kind of value',
      {text: '{{a}}', facts: facts({name: 'a', required: 'no'})},
      ['template.json fields.0.required: “required” wants true or false'],
    ],
    [
      'a choice without choices',
      {text: '{{a}}', facts: facts({name: 'a', type: 'choice'})},
      ['template.json fields.0: “a” is a choice and has no choices (List them under “choices”)'],
    ],
    [
      'a default',
      {text: '{{a}}', facts: facts({name: 'a', type: 'number', default: 'ten'})},
      ['template.json fields.0.default: “a” wants a number such as 1,200 or 2.4, not “ten” as its default'],
    ],
    [
      'an example in British form',
      {text: '{{a}}', facts: facts({name: 'a', type: 'number', example: '1', uk: {example: 'x'}})},
      ['template.json fields.0.uk.example: “a” wants a number such as 1,200 or 2.4, not “x” as its example'],
    ],
    [
      'a check',
      {text: '{{a}}', facts: facts({name: 'a', check: {pattern: '(a+)+'}})},
      [
        'template.json fields.0.check.pattern: “check” has no key “pattern” (One of: min, max, maxLength, minWords, maxWords, notBefore, notAfter, notBelow)',
      ],
    ],
    [
      'a day that is compared with none',
      {text: '{{a}}', facts: facts({name: 'a', type: 'date', check: {notBefore: 'b'}})},
      ['template.json fields.0.check.notBefore: there is no date field “b”'],
    ],
    [
      'a number that is compared with a text',
      {text: '{{a}} {{b}}', facts: facts({name: 'a', type: 'money', check: {notBelow: 'b'}}, {name: 'b'})},
      [
        'template.json fields.0.check.notBelow: “a” and “b” can’t be compared (“notBelow” wants two fields of one type: number, percent, money, year)',
      ],
    ],
    [
      'texts that are compared',
      {text: '{{a}} {{b}}', facts: facts({name: 'a', check: {notBelow: 'b'}}, {name: 'b'})},
      [
        'template.json fields.0.check.notBelow: “a” and “b” can’t be compared (“notBelow” wants two fields of one type: number, percent, money, year)',
      ],
    ],
    [
      'a fact',
      {text: '{{a}}', facts: facts({name: 'a', from: 'organization.nam'})},
      [
        'template.json fields.0.from: the configuration has no fact “organization.nam” (Write such as organization.name, or ceo_name.title for the title of who is named in ceo_name)',
      ],
    ],
    [
      'a currency',
      {text: '{{a}}', facts: facts({name: 'a', type: 'money', currency: 'XQZ'})},
      ['template.json fields.0.currency: “XQZ” is no currency (Write its code, such as EUR)'],
    ],
    [
      'an unknown placeholder',
      {text: '# A\n\nIt {{compny}}.\n', facts: facts({name: 'company'})},
      ['template.md 3:4: the template has no field “compny” (Did you mean “company”?)'],
    ],
    [
      'one in the British text',
      {text: '{{a}}', ukText: 'x\r\n{{b}}', facts: facts({name: 'a'})},
      ['template.uk.md 2:1: the template has no field “b” (Did you mean “a”?)'],
    ],
    [
      'a format',
      {text: '{{a|weekdy}}', facts: facts({name: 'a', type: 'date'})},
      ['template.md 1:1: “a” (date) has no format “weekdy” (Did you mean “weekday”?)'],
    ],
    [
      'a format that comes too late',
      {text: '{{a|upper|iso}}', facts: facts({name: 'a', type: 'date'})},
      ['template.md 1:1: the format “iso” comes first ({{a|iso|…}})'],
    ],
    [
      'braces that do not close',
      {text: 'x {{a\n}}', facts: facts()},
      ['template.md 1:3: “{{” opens here and is not closed on its line (Close it with }})'],
    ],
    [
      'an empty placeholder',
      {text: 'x {{}}', facts: facts({name: 'company'})},
      ['template.md 1:3: the template has no field “” (One of: company)'],
    ],
    [
      'a bare value in front matter',
      {text: '---\ntitle: {{a}}\n---\n', facts: facts({name: 'a'})},
      ['template.md 2:8: in front matter {{a}} stands in double quotation marks (Write: "{{a}}")'],
    ],
    [
      'a list in a paragraph',
      {text: 'x {{a}}', facts: facts({name: 'a', type: 'list'})},
      ['template.md 1:3: the list “a” stands in a list item (Write: - {{a}})'],
    ],
    [
      'text for where a field is empty that never is',
      {text: '{{no a}}None. {{no b|upper}}None.', facts: facts({name: 'a'}, {name: 'b', required: false})},
      [
        'template.md 1:1: “a” is required, and {{no a}} would never be shown (Declare it with required: false)',
        'template.md 1:15: {{no b}} writes nothing and takes no format (Write: {{no b}})',
      ],
    ],
    [
      'what a type writes itself',
      {
        text: '{{a}}. It is £{{b}} or {{c}}%, {{c|plain}} percent, {{a|comma}} £{{b|plain}}.\n',
        facts: facts({name: 'a', type: 'sentence'}, {name: 'b', type: 'money'}, {name: 'c', type: 'percent'}),
      },
      [
        'template.md 1:1: “a” writes its full stop, and it stands in the text as well (Take it out of the text)',
        'template.md 1:15: “b” writes the sign of its currency, and it stands in the text as well (Take it out of the text)',
        'template.md 1:24: “c” writes the sign %, and it stands in the text as well (Take it out of the text)',
      ],
    ],
    [
      'a placeholder that no field may be called',
      {text: '{{Plant name}}', isOpen: true},
      ['template.md 1:1: a field can’t be called “Plant name” (Use small letters, digits and _, such as opening_date)'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(mistakesIn(parts)).toEqual(expected)
  })

  test('without names of files, with the name of the template', () => {
    expect(() => checkTemplate('plant', {text: '{{a}}', facts: facts()})).toThrow(
      'the template “plant”: the template has no field “a”',
    )
  })

  test('values that come from outside with keys of every object', () => {
    const odd = JSON.parse(
      '{"summary": "s", "fields": [{"name": "constructor"}, {"name": "a", "type": "toString"}], "__proto__": 1}',
    )
    expect(mistakesIn({text: '{{constructor|valueOf}} {{a}} {{__proto__}}', facts: odd})).toEqual([
      'template.json __proto__: a template has no key “__proto__” (One of: summary, genre, forms, presets, fields, $schema)',
      expect.stringContaining('there is no type “toString”'),
      expect.stringContaining('has no format “valueOf”'),
      expect.stringContaining('has no field “__proto__”'),
    ])
  })
})

test('a template of one file asks for what stands in it', () => {
  const template = checkTemplate('plant', {
    text: '# {{company}} Opens {{plant_name}}\n\nOn {{opening_date}}.\n',
    isOpen: true,
    facts: {fields: [{name: 'opening_date', type: 'date'}]},
  })
  expect(template.fields.map(({name, type, label, required}) => [name, type, label, required])).toEqual([
    ['opening_date', 'date', 'Opening date', true],
    ['company', 'text', 'Company', true],
    ['plant_name', 'text', 'Plant name', true],
  ])
})

test('a field that stands in no text is named', () => {
  expect(checkTemplate('plant', {text: '{{a}}', facts: facts({name: 'a'}, {name: 'b'})}).unused).toEqual(['b'])
})

describe('the schema of templates judges as pressrel does', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/schema/template.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({strict: false}).compile(schema)
  const field = {name: 'a', type: 'text', label: 'A', help: 'B', example: 'c', default: 'd', required: false}

  test.each<[object, boolean]>([
    [{summary: 's', fields: [field]}, true],
    [{$schema: 'x', summary: 's', genre: 'g', forms: ['uk'], presets: {uk: ['uk']}, fields: [{name: 'a'}]}, true],
    [{summary: 's', fields: [{name: 'a', type: 'list', example: ['b', 'c']}]}, true],
    [
      {summary: 's', fields: [{name: 'a', type: 'money', currency: 'EUR', scale: 'million', check: {min: 1, max: 2}}]},
      true,
    ],
    [{summary: 's', fields: [{name: 'a', from: 'organization.safe_harbor', uk: {label: 'x', choices: ['y']}}]}, true],
    [{summary: 's', fields: [{name: 'a', type: 'choice', choices: ['x']}]}, true],
    [{summary: 's', fields: [{name: 'a', type: 'choice'}]}, false],
    [{summary: 's', fields: [{name: 'A b'}]}, false],
    [{summary: 's', fields: [{label: 'x'}]}, false],
    [{summary: 's', fields: [{name: 'a', type: 'dat'}]}, false],
    [{summary: 's', fields: [{name: 'a', scale: 'dozen'}]}, false],
    [{summary: 's', fields: [{name: 'a', from: 'organization.nam'}]}, false],
    [{summary: 's', fields: [{name: 'a', check: {pattern: 'x'}}]}, false],
    [{summary: 's', fields: [{name: 'a', uk: {required: false, scale: 'million'}}]}, true],
    [{summary: 's', fields: [{name: 'a', uk: {required: 'no'}}]}, false],
    [{summary: 's', fields: [{name: 'a', uk: {type: 'date'}}]}, false],
    [{summary: 's', forms: ['de'], fields: []}, false],
    [{summary: 's', forms: [], fields: []}, false],
    [{summary: 3, fields: []}, false],
    [{summary: 's', presets: {de: []}, fields: []}, false],
    [{summary: 's', file: '/etc/passwd', fields: []}, false],
  ])('%j: %j', (value, isRight) => {
    expect(mistakesIn({text: '', isOpen: true, facts: value}).length === 0).toBe(isRight)
    expect(validate(value)).toBe(isRight)
  })
})
