import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {openDraft} from '../../src/draft/index.js'
import {checkTemplate, scaffold} from '../../src/scaffold/index.js'
import '../seed.js'

const template = checkTemplate('small', {
  text: '---\norganization: "{{x}}"\n---\n\n# {{x}}\n\nBread, {{x}} and more.\n\n{{x}} is bread.\n\n- {{x}}\n\n| a |\n| --- |\n| {{x}} |\n\n{{x}}\n',
  facts: {summary: 's', fields: [{name: 'x'}]},
})

/** Marks that mean something to Markdown, HTML or YAML, letters, and whatever else. */
const hostile = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...'#*_`[]()<>!&|\\~-+=:;.1 a\n\t{}"\'$@/'.split(''))},
      {weight: 1, arbitrary: fc.string({minLength: 1, maxLength: 3, unit: 'grapheme'})},
    ),
    {maxLength: 24},
  )
  .map(parts => `b${parts.join('')}`)
  .chain(text => fc.constantFrom(text, text.slice(1), `${text}c`))

test('whatever is filled in is read back as the text it is', () => {
  fc.assert(
    fc.property(hostile, value => {
      // What is nothing but space is nothing.
      fc.pre(/[\p{L}\p{N}\p{P}\p{S}]/u.test(value))
      const filled = scaffold(template, {x: value})
      const plain = String(parseYaml(filled.split('---\n')[1] ?? '').organization)
      const texts = openDraft(filled).prose.map(({text}) => text)
      expect(texts.map(flat)).toEqual(
        [plain, `Bread, ${plain} and more.`, `${plain} is bread.`, plain, 'a', plain, plain].map(flat),
      )
    }),
    {numRuns: 400},
  )
})

/** The reader joins spaces, and so does the comparison. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
