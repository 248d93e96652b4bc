import fc from 'fast-check'
import type {Nodes, Text} from 'mdast'
import {describe, expect, test} from 'vitest'
import {type Mark, parseMarkdown} from '../src/markdown/index.js'
import {spanOf} from '../src/source/index.js'

/** What a stretch of the source reads as, by the marks alone. */
function readThroughMarks(value: string, span: {start: number; end: number}, marks: readonly Mark[]): string {
  let out = ''
  let at = span.start
  for (const mark of marks) {
    if (mark.end <= span.start || mark.start >= span.end) continue
    out += value.slice(at, mark.start) + mark.text
    at = mark.end
  }
  return out + value.slice(at, span.end)
}

function* textsOf(node: Nodes): Generator<Text> {
  if (node.type === 'text') yield node
  if ('children' in node) for (const child of node.children) yield* textsOf(child)
}

function check(value: string): number {
  const {tree, marks} = parseMarkdown(value, 'test.md')
  let count = 0
  for (const text of textsOf(tree)) {
    if (!text.position) continue
    expect(readThroughMarks(value, spanOf(text.position), marks), JSON.stringify(value)).toBe(text.value)
    count++
  }
  return count
}

const pieces = [
  '&amp;',
  '&copy;',
  '&NotEqualTilde;',
  '&#38;',
  '&#x1F600;',
  '&nosuch;',
  '&',
  '\\*',
  '\\_',
  '\\#',
  '\\a',
  '\\\\',
  '\\&amp;',
  '**',
  '*',
  '_',
  '`',
  '``',
  '[',
  '](u)',
  '![',
  '😀',
  'é',
  '“We,”',
  ' ',
  '  ',
  '   ',
  '\t',
  ' \t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '> ',
  '>',
  '>\t',
  '- ',
  '* ',
  '1. ',
  '    ',
  '# ',
  '\n---\n',
  '\n===\n',
  '***',
  '| a | b |\n|---|---|\n| c \\| d | e&amp;f |\n',
  '|',
  '<b>',
  '<br>',
  '<!-- x -->',
  'word',
  'Acme Corp.',
  '$5',
  '\\$5',
  'https://a.example',
  '~~',
  '\uFEFF',
  '\\\n',
  '  \n',
  '\n> lazy\nline\n',
  '\n- a\n\n  > b\n  c\n',
]

describe('the marks of a Markdown document', () => {
  test.each([
    ['a reference', 'AT&amp;T rose &#36;5 &euro;3'],
    ['an escape', 'costs \\$5 \\* b'],
    ['a lazy block quote', '> We are proud\nof this,\n> said Ana.'],
    ['a tab after a block quote marker', '>\ta\n>\tb &amp; c'],
    ['CRLF', '> a &amp; b\r\n> c\r\n\r\n- d\r\n  e \\* f'],
    ['a byte order mark', '\uFEFF# Head &amp; line\n\ntext'],
    ['front matter', '---\ntitle: "a"\n---\n\n# x &amp; y'],
    ['a table with an escaped bar', '| a | b |\n|---|---|\n| c \\| d &amp; | e \\* |'],
    ['trailing spaces', 'one \ntwo  \nthree\\\nfour'],
    ['a setext heading', '  Head &amp;\n  line\n---\n'],
  ])('map %s back to the source', (_, value) => {
    expect(check(value)).toBeGreaterThan(0)
  })

  test('map every text node of random documents back to the source', () => {
    const document = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map(parts => parts.join(''))
    fc.assert(
      fc.property(document, value => void check(value)),
      {numRuns: 4000},
    )
  })
})
