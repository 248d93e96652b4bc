import {describe, expect, test} from 'vitest'
import {type Draft, openDraft} from '../../src/draft/index.js'
import {defineRule, type VisitorKey} from '../../src/lint/index.js'
import {type Handlers, visitDraft} from '../../src/lint/visit.js'
import {toSource} from '../../src/source/index.js'

const about = {
  summary: 'For this test',
  level: 'info',
  presets: [],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'test'},
  messages: {found: 'Found {what}'},
} as const

describe('the keys of visitors are checked by the compiler', () => {
  const span = {start: 0, end: 1}

  test('and give the type of what is visited', () => {
    const rule = defineRule({
      ...about,
      create: ctx => ({
        heading: node => ctx.report({message: 'found', span, values: {what: node.depth}}),
        'link:exit': node => ctx.report({message: 'found', span, values: {what: node.url}}),
        lead: node => ctx.report({message: 'found', span, values: {what: node.dateline?.place ?? ''}}),
        sentence: (sentence, prose) =>
          ctx.report({message: 'found', span, values: {what: prose.text[sentence.start] ?? ''}}),
      }),
    })
    expect(rule.level).toBe('info')
  })

  test('so that a wrong one does not compile, alone or beside a right one', () => {
    // @ts-expect-error a visitor is named as its node is
    defineRule({...about, create: () => ({headnig: () => {}})})
    // @ts-expect-error the wrong key stands beside a right one
    defineRule({...about, create: () => ({paragraph: () => {}, 'paragraph:leave': () => {}})})
    // @ts-expect-error no rule visits the root of mdast: a release has its own
    defineRule({...about, create: () => ({figure: () => {}, root: () => {}})})
    defineRule({
      ...about,
      create: ctx => ({
        // @ts-expect-error a message that is not declared
        table: () => ctx.report({message: 'lost', span}),
        // @ts-expect-error a list has no depth
        list: node => node.depth,
      }),
    })
    expect(about.presets).toEqual([])
  })
})

/** Walks a text and writes down what is visited, in order. */
function walk(text: string, keys: readonly VisitorKey[]): string[] {
  const seen: string[] = []
  const write = (key: string) => (node: {text?: string; url?: string; verb?: string}) =>
    void seen.push([key, node.url ?? node.verb].filter(Boolean).join(' '))
  const handlers: Handlers = new Map(keys.map(key => [key, [write(key)]]))
  visitDraft(openDraft(toSource(text), {date: '2026-05-12'}), handlers)
  return seen
}

const release = `<!-- pressrel-disable-next-line tone/hype -->
# Marlow Foods Opens Bakery

LEEDS, England, May 12, 2026 -- Marlow Foods opened a [bakery](https://marlow.example) for $5 million.

> “We are proud,” said Ana Ruiz.

- Rye
- Oats
`

describe('one walk', () => {
  test('enters a block, hands over its sentences and mentions, then its phrasing, and leaves it', () => {
    expect(
      walk(release, ['release', 'lead', 'sentence', 'date', 'figure', 'link', 'lead:exit', 'release:exit']),
    ).toEqual([
      'release',
      'sentence',
      'lead',
      // The dateline, and the sentence after it.
      'sentence',
      'sentence',
      'date',
      'figure',
      'link https://marlow.example',
      'lead:exit',
      'sentence',
      'sentence',
      'sentence',
      'release:exit',
    ])
  })

  test('nests: a list is left after its items', () => {
    expect(walk(release, ['blockquote', 'quote', 'blockquote:exit', 'list', 'listItem', 'prose', 'list:exit'])).toEqual(
      [
        'prose',
        'prose',
        'blockquote',
        'prose',
        'quote',
        'blockquote:exit',
        'list',
        'listItem',
        'prose',
        'listItem',
        'prose',
        'list:exit',
      ],
    )
  })

  test('meets a comment before the release', () => {
    expect(walk(release, ['directive', 'release', 'headline'])).toEqual([
      'directive disable-next-line',
      'release',
      'headline',
    ])
  })

  test('visits every cell of a table', () => {
    const table = '# Marlow\n\nMarlow Foods reports.\n\n| a | b |\n| - | - |\n| $5 | $6 |\n'
    expect(walk(table, ['table', 'tableCell', 'figure', 'table:exit'])).toEqual([
      'table',
      'tableCell',
      'tableCell',
      'tableCell',
      'figure',
      'tableCell',
      'figure',
      'table:exit',
    ])
  })

  test('goes as deep as a tree may be without overflowing', () => {
    let node: object = {type: 'thematicBreak'}
    for (let i = 0; i < 100_000; i++) node = {type: 'blockquote', children: [node]}
    let count = 0
    const draft = {release: {type: 'release', children: [node]}} as unknown as Draft
    visitDraft(draft, new Map([['blockquote:exit', [() => void count++]]]))
    expect(count).toBe(100_000)
  })

  test('does not look below the blocks of a release for those who visit only those', () => {
    const children = Object.defineProperty([], 0, {get: () => expect.fail('was looked at')})
    const draft = {release: {type: 'release', children: [{type: 'list', children}]}} as unknown as Draft
    visitDraft(draft, new Map([['headline', [() => {}]]]))
    expect(() => visitDraft(draft, new Map([['listItem', [() => {}]]]))).toThrow('was looked at')
  })
})
