import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {PressrelError} from '../src/errors.js'
import {toSource} from '../src/source/index.js'
import {proseFaults} from './invariants/prose.js'
import {expectNested} from './nesting.js'

const pieces = [
  '# Acme opens a plant\n\n',
  'Acme opens &amp; closes\n===\n\n',
  'LEEDS &amp; YORK, May 12, 2026 /PRNewswire/ -- ',
  'Posted on: May 12, 2026\n\n',
  'Acme Robotics opened a plant. ',
  '“We are &ldquo;proud&rdquo;,” said *Ana* Ruiz. ',
  'AT&amp;T ',
  '&NotEqualTilde;',
  '&#x1F600;',
  '&nosuch;',
  'n&NewLine;l ',
  '\\$5 ',
  '\\*',
  '\\&amp;',
  '😀',
  '👩‍👩‍👧 ',
  '**',
  '*',
  '_',
  '`a & b`',
  '``` ` ```',
  '`\na\r\nb`',
  '[the *site*](https://a.example)',
  '<br>',
  '  \n',
  '\\\n',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\r\n\r\n',
  '\n> ',
  '\n> lazy &amp;\nline\n',
  '\n>\ta\n>\t\tb\n',
  '\n- a\n\n  > b\n  c\n',
  '\n- ```\n- b\n\n',
  '\n\n| a | b &amp; |\n|---|---|\n| c \\| d | *e* &copy; |\n\n',
  '\n\nAbout Acme\n\n',
  'It grew.About the Acme Group:Robots. ',
  '.IR contact:Ana Ruiza@b.example ',
  '\n\nMedia contact: a@b.example\n\n',
  '\n\n# # #\n\n',
  '\uFEFF',
  '---\ntitle: "Acme \\"&\\" \\u00e9"\n---\n',
  'A sentence of some length that makes the paragraph a long one.  Then more of it. '.repeat(9),
]
const document = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(parts => parts.join(''))
const format = fc.constantFrom('markdown' as const, 'text' as const)

/** Reads a random document; one beyond the parser's limits has no prose. */
function read(value: string, kind: 'markdown' | 'text') {
  try {
    const draft = openDraft(toSource(value, {format: kind}))
    return {draft, release: draft.release}
  } catch (error) {
    if (error instanceof PressrelError && error.code === 'E_LIMIT') return undefined
    throw error
  }
}

describe('the prose of any document', () => {
  test('stands in order and is read from the source run by run, with nothing between that a reader sees', () => {
    fc.assert(
      fc.property(document, format, (value, kind) => {
        const {draft} = read(value, kind) ?? {}
        expect(draft ? proseFaults(draft) : []).toEqual([])
      }),
      {numRuns: 600},
    )
  })
})

describe('the tree of any document', () => {
  test('nests: a child lies within its parent, after the child before it, and datelines within their lead', () => {
    fc.assert(
      fc.property(document, format, (value, kind) => {
        const release = read(value, kind)?.release
        if (!release) return
        expectNested(release)
        const lead = release.children.find(node => node.type === 'lead')
        const {dateline} = lead ?? {}
        if (!lead || !dateline) return
        for (const part of [dateline.position, dateline.placePosition, dateline.datePosition]) {
          if (!part) continue
          expect(part.start.offset).toBeGreaterThanOrEqual(lead.position.start.offset)
          expect(part.end.offset).toBeLessThanOrEqual(lead.position.end.offset)
        }
      }),
      {numRuns: 500},
    )
  })
})

test.each([
  '- ```\n-',
  '- ```\n  a\n- b\n\nc',
  '> 1. ~~~\n> 2. b\n> 3. ~~~',
  '- <!--\n- b',
  '- <script>\n- b',
  '- <!--\n- b -->',
])('an item with a fence or a comment that never closes ends before the next: %j', text =>
  expectNested(openDraft(text).release),
)

describe('sentences', () => {
  const sentencesOf = (text: string): readonly string[] =>
    openDraft(toSource(text)).prose.flatMap(block =>
      block.sentences.map(({start, end}) => block.text.slice(start, end)),
    )

  test.each([
    [
      'Acme holds a call at 9 a.m. ET on May 12. It is free.',
      ['Acme holds a call at 9 a.m. ET on May 12.', 'It is free.'],
    ],
    ['Acme talks at 4 p.m. (Eastern Time) today.', ['Acme talks at 4 p.m. (Eastern Time) today.']],
    ['Acme holds news until 4 a.m. CT/5 a.m. ET today.', ['Acme holds news until 4 a.m. CT/5 a.m. ET today.']],
    ['Acme opens at 9 a.m. Everybody may come.', ['Acme opens at 9 a.m.', 'Everybody may come.']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))
})
