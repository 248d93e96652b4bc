import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Draft, openDraft} from '../src/draft/index.js'
import {lint, resolveConfig} from '../src/lint/index.js'
import {cutPieces} from '../src/markdown/pieces.js'
import {toSource} from '../src/source/index.js'

const root = new URL('../fixtures/releases/', import.meta.url).pathname
const releases = readdirSync(root).flatMap(name =>
  readdirSync(root + name)
    .filter(file => file.startsWith('input.'))
    .map(file => ({name, path: file, text: readFileSync(`${root}${name}/${file}`, 'utf8')})),
)
const config = resolveConfig({extends: 'ap'})

/** Everything that is derived from a draft. */
const allOf = (draft: Draft): unknown =>
  JSON.parse(
    JSON.stringify([
      draft.release,
      draft.prose.map(({sentences, tokens, text}) => [text, sentences, tokens]),
      draft.mentions,
      lint(draft, config),
    ]),
  )

/** What people type and paste, and what may reach past a blank line. */
const snippet = fc.oneof(
  fc.constantFrom(
    ...[
      '\n\n',
      '\n',
      '```\n',
      '~~~',
      '<div>',
      '<!-- ',
      '-->',
      '- a\n',
      '1. ',
      '> ',
      '    ',
      '[a]: https://a.example\n',
      '[a]',
      '**',
      '_',
      '# ',
    ],
    ...[
      '| a | b |\n| - | - |\n',
      '\r',
      '\r\n',
      '“',
      '”, said Ana Ruiz.',
      ' $5 million',
      ' on May 12, 2026',
      '&amp;',
      '\\$',
      '🚀',
      '---\n',
      '===\n',
      '\t',
    ],
  ),
  fc.string({maxLength: 6}),
)
const edit = fc.record({at: fc.nat(10_000), length: fc.nat(40), text: snippet})

describe('a version of a release', () => {
  test.each(releases)('reads as if there had been none before it: $name/$path', ({path, text}) => {
    fc.assert(
      fc.property(fc.array(edit, {minLength: 2, maxLength: 5}), edits => {
        let value = text
        let before = openDraft(toSource(value, {path}), {date: '2026-05-12'})
        allOf(before)
        for (const {at, length, text: written} of edits) {
          const start = at % (value.length + 1)
          value = value.slice(0, start) + written + value.slice(start + length)
          const source = toSource(value, {path})
          const version = openDraft(source, {date: '2026-05-12', before})
          expect(allOf(version)).toEqual(allOf(openDraft(source, {date: '2026-05-12'})))
          before = version
        }
      }),
      {numRuns: Number(process.env.RUNS ?? 6)},
    )
  })

  test('is read in pieces where that can be done', () => {
    const pieces = cutPieces('# A\n\nOne.\n\n- two\n\n  three\n\nFour.\n<!-- x -->\n')
    expect(pieces?.map(({text}) => text)).toEqual([
      '# A\n\n',
      'One.\n\n',
      '- two\n\n  three\n\n',
      'Four.\n<!-- x -->\n',
    ])
    for (const text of ['A\n\n```\n\nB', '<div>\n\nB', '[a]: b\n\nB', 'A <!-- \n\nB -->', '\n\uFEFF\n-'])
      expect(cutPieces(text)).toBeUndefined()
  })
})
