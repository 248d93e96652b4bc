import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readFrontMatter} from '../src/markdown/front-matter.js'
import {findFrontMatter} from '../src/markdown/front-matter-block.js'
import {readPlainPairs} from '../src/markdown/front-matter-lines.js'
import {readYamlFrontMatter} from '../src/markdown/front-matter-yaml.js'

const key = fc.constantFrom(
  ...[
    'title',
    'subtitle',
    'date',
    'ticker',
    'tags',
    'language',
    'embargo',
    'x',
    'a-b',
    'null',
    'constructor',
    '1',
    'y',
    '',
  ],
)
const value = fc.constantFrom(
  ...'Acme opens a plant|Acme: a plant|Acme a:|a #b|a#b|R&D|“We won”|2026-05-12|2026-05-12T06:00-04:00|12 May 2026|May 12, 2026|0.90|1e3|12|0x1f|true|No|null|~|.inf|"Acme: a plant"|"a \\"b\\""|"a"b|\'it\'\'s\'|\'plain #1\'|""|[a, b c]|[a,b]|[a, "b c"]|["a","b" ]|["a, b"]|[""]|[a b , c]|["a"b]|[a, true]|[1, 2]|[]|{a: b}|- a|> a|| a|&a b|*a|!x a|%a|@a|`a`|a, b|a - b|NYSE: ACM|en-GB|é|{{x}}|a {{x}}|\u00a0a|a\u00a0|a\tb|a\u2028b|a\u0085b||Ana Ruiz <ana@acme.example>'.split(
    '|',
  ),
  '|',
)
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', ' ', '# '),
    key,
    fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : ', '\t: '),
    value,
    fc.constantFrom('', '', ' ', ' # c', '\r', '\t', '\n'),
  )
  .map(parts => parts.join(''))

const item = fc
  .tuple(
    fc.constantFrom('  ', '  ', '  ', '', ' ', '    ', '\t'),
    fc.constantFrom('- ', '- ', '- ', '-', '-  ', '+ ', '- - '),
    value,
    fc.constantFrom('', '', ' ', ' # c', '\r', '\t', '\n'),
  )
  .map(parts => parts.join(''))
const list = fc
  .tuple(key, fc.constantFrom(':', ':', ': ', ':\r', ' :', ': a'), fc.array(item, {minLength: 1, maxLength: 3}))
  .map(([name, colon, items]) => [name + colon, ...items].join('\n'))

test('plain front matter reads as the YAML parser reads it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, list), {minLength: 1, maxLength: 4}), lines => {
      const text = `---\n${lines.join('\n')}\n---\nAcme.\n`
      const raw = findFrontMatter(text)
      if (raw?.language !== 'yaml' || !raw.isClosed) return
      expect(readFrontMatter(text)).toEqual(readYamlFrontMatter(text, raw))
    }),
    {numRuns: 3000},
  )
})

test.each([
  'title: Acme opens a plant\ndate: 2026-05-12\ntags: [results, retail park]\n',
  'title: "Acme: a plant"\r\norganization: \'Acme #1\'\r\n',
  'categories:\n  - "press-releases"\n  - retail park\ndraft: false\n',
  'tags:\n- results\r\n- Acme\r\n',
])('%j needs no YAML parser', text => expect(readPlainPairs(text, 0)).toBeDefined())

test.each([
  'title: a: b\n',
  'a: 1\n',
  'a: yes\n',
  'a: [1]\n',
  'a: b # c\n',
  'a: b\na: c\n',
  'a:\n  b: c\n',
  'a:\n  - b\n    c\n',
  'a:\n  - b: c\n',
  'a:\n  - 1\n',
  'a:\n  - b\n - c\n',
  'a:\n\n  - b\n',
  'a: "\\n"\n',
])('%j is left to it', text => expect(readPlainPairs(text, 0)).toBeUndefined())
