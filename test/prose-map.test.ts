import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {PressrelError} from '../src/errors.js'
import {decodeReference} from '../src/markdown/marks.js'
import {type Prose, toSourceSpan, toTextSpan} from '../src/prose/index.js'
import {toSource} from '../src/source/index.js'
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
    return {draft, prose: draft.prose, release: draft.release}
  } catch (error) {
    if (error instanceof PressrelError && error.code === 'E_LIMIT') return undefined
    throw error
  }
}

/** What a stretch of the source that reads as one unit says: a reference, a line ending, a break, an escape of YAML. */
function checkUnit(raw: string, text: string): void {
  if (text === ' ') expect(raw).toMatch(/^(?:[ \t]*\\?(?:\r\n|\n|\r)[ \t>]*|<br[^>]*>|\\[a-zA-Z])$/i)
  else if (raw.startsWith('&')) expect(decodeReference(raw)).toBe(text)
  else expect(raw).toMatch(/^(?:\\.+|`+[\s\S]*`+)$/)
}

function checkRuns({text, runs, source}: Prose, value: string): void {
  let at = 0
  let from = source.start
  for (const run of runs) {
    expect(run.at).toBe(at)
    expect(run.source).toBeGreaterThanOrEqual(from)
    at += run.length
    from = run.source + run.sourceLength
    const raw = value.slice(run.source, from)
    const words = text.slice(run.at, at)
    if (run.length !== run.sourceLength) checkUnit(raw, words)
    else if (words !== ' ') expect(raw.replace(/[\r\n]/g, ' ')).toBe(words)
  }
  expect(at).toBe(text.length)
  expect(from).toBeLessThanOrEqual(source.end)
}

describe('the prose of any document', () => {
  test('is read from the source run by run, in order, with nothing between that a reader sees', () => {
    fc.assert(
      fc.property(document, format, (value, kind) => {
        for (const block of read(value, kind)?.prose ?? []) checkRuns(block, value)
      }),
      {numRuns: 500},
    )
  })

  test('gives every token and sentence a place that slices to its words', () => {
    fc.assert(
      fc.property(document, format, (value, kind) => {
        const found = read(value, kind)
        for (const block of found?.prose ?? []) {
          for (const span of [...block.tokens, ...block.sentences]) {
            const {position, text, raw} = toTextSpan(block, span, value, found?.draft.lines ?? expect.fail())
            expect(value.slice(position.start.offset, position.end.offset)).toBe(raw ?? text)
            const words = block.text.slice(span.start, span.end)
            expect(text.replace(/\r\n|\n|\r/g, ' ')).toBe(words)
            const {start, end} = toSourceSpan(block, span)
            expect(start >= block.source.start && end <= block.source.end && start < end).toBe(true)
          }
        }
      }),
      {numRuns: 300},
    )
  })

  test('stands in order, block after block, without sharing a character', () => {
    fc.assert(
      fc.property(document, format, (value, kind) => {
        let at = 0
        for (const {source} of read(value, kind)?.prose ?? []) {
          expect(source.start).toBeGreaterThanOrEqual(at)
          at = source.end
        }
      }),
      {numRuns: 300},
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
