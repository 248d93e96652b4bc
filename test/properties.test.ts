import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {pageFaults} from '../scripts/page-faults.mjs'
import {openDraft} from '../src/draft/index.js'
import {PressrelError} from '../src/errors.js'
import {exportRelease} from '../src/export/index.js'
import {fix, lint, listRules, resolveConfig} from '../src/lint/index.js'
import {toSource} from '../src/source/index.js'
import {mentionFaults} from './invariants/mentions.js'
import {lostWords} from './invariants/quoted-words.js'
import {expectNested} from './nesting.js'

const pieces = [
  '# Acme opens a plant\n\n',
  'FOR IMMEDIATE RELEASE\n\n',
  '---\ntitle: "Acme “opens” a plant"\ndate: 2026-05-12\n---\n',
  'LEEDS, England, May 12, 2026 -- Acme Robotics opened a plant. ',
  '“We are proud,” said Ana Ruiz, CEO of Acme. ',
  '“We did it in order to grow, on September 9,” added Ruiz. ',
  '“Open. ',
  'Ana Ruiz said that sales had doubled, adding that costs, Berg said, fell. ',
  'According to Ruiz, ',
  'Revenue rose 12% to $1.12 billion from $1.05 billion. ',
  'Sep. 9, 2026 ',
  'Monday, May 12, 2026 ',
  'in order to ',
  '"It is our #1 plant, with twelve percent, .5 tons and 3 robots in Austin, TX and Leeds," Ruiz explained. ',
  'Ana Ruiz, Chief Executive Officer of Acme, said there are twelve plants, 3 of them in Austin, Texas and Leeds. ',
  '$5 million dollars ',
  '> We are proud.\n> — Ana Ruiz, CEO\n\n',
  '‘Quite so,’ said he. ',
  '\n\n',
  '\n',
  '\r\n',
  '\t',
  '&amp;',
  '\\*',
  '**',
  '_',
  '`',
  '[',
  '](https://a.example)',
  '| a | b |\n|---|---|\n| $5 | (3) |\n',
  '<script>alert(1)</script>',
  '{{name}}',
  '[DATE]',
  'About Acme\n\n',
  'Media contact: a@b.example\n',
  '###\n',
  '😀',
  'Š',
  '1,2',
  '½',
  '10–12%',
  'Q3 2025',
  '9 a.m. ET',
  'FY25',
  '"',
  "'",
  '”',
  '’',
  '\uFEFF',
  '(',
  '$',
  '€1.234,5',
  'Rs 1,200 crore',
  'two hundred and six',
  '<!-- pressrel-disable -->',
  '<!-- pressrel-disable-line tone/hype, dates/weekday -- why -->',
  '<!-- pressrel-disable-next-line wording/wordy -->\n',
  '<!-- pressrel-enable wording/wordie -->',
  '<!-- pressrel-disabled -->',
  'The plant was built in order to bake more bread\r\nthan any other, and in order to sell it.\r\n\r\n',
  'Web sites of acme robotics ',
  'world-class Acme Corp. ',
]
const document = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map(parts => parts.join(''))
const format = fc.constantFrom('markdown' as const, 'text' as const)
const replace = {
  'web site': 'website',
  'acme robotics': 'Acme Robotics',
  'Acme Corp.': 'Acme',
  Acme: 'Acme Robotics',
  b: 'a',
  a: 'b',
}
const everyRule = resolveConfig({rules: Object.fromEntries(listRules().map(({id}) => [id, 'warning']))})
const ap = resolveConfig({extends: 'ap', vocabulary: {accept: ['gripper'], reject: ['plant'], replace}})

/** Runs the claim unless the text is beyond the parser's limits, which is a located error and no finding. */
function within(claim: () => void): void {
  try {
    claim()
  } catch (error) {
    if (!(error instanceof PressrelError) || error.code !== 'E_LIMIT') throw error
  }
}

describe('any text', () => {
  test('gives mentions whose spans slice to their words', () => {
    fc.assert(
      fc.property(document, format, (value, kind) =>
        within(() => {
          const {mentions} = openDraft(toSource(value, {format: kind}), {date: '2026-05-12'})
          expect(mentionFaults(mentions, value)).toEqual([])
        }),
      ),
      {numRuns: 600},
    )
  })

  test('gives a tree whose children lie in order within their parents and that survives JSON', () => {
    fc.assert(
      fc.property(document, format, (value, kind) =>
        within(() => {
          const {release} = openDraft(toSource(value, {format: kind}))
          expectNested(release)
          expect(JSON.parse(JSON.stringify(release))).toEqual(release)
        }),
      ),
      {numRuns: 600},
    )
  })

  test.each(['[1]:-\n5\n-', '> [a]: b\n> Text\n> ===\n', '[a]: b\n[c]: d\n*Text*\n---\n'])(
    'gives headings that begin behind definitions: %j',
    value => expectNested(openDraft(value).release),
  )

  test('is fixed once and for all, and never between the quotation marks of a person', () => {
    fc.assert(
      fc.property(document, format, (value, kind) =>
        within(() => {
          const source = toSource(value, {format: kind})
          const once = fix(source, ap, {unsafe: true}).source
          expect(fix(once, ap, {unsafe: true}).source.value).toBe(once.value)
          // What was said stands there as it stood, in the same order, whatever the paragraphs look like now.
          const kept = [
            once.value,
            fix(source, everyRule).source.value,
            fix(source, everyRule, {unsafe: true}).source.value,
          ]
          for (const fixed of kept) expect(lostWords(source, fixed)).toBeUndefined()
        }),
      ),
      {numRuns: 400},
    )
  })

  test('is linted and exported without a crash, and no page holds a script but its JSON-LD', async () => {
    await fc.assert(
      fc.asyncProperty(document, format, async (value, kind) => {
        const draft = openDraft(toSource(value, {format: kind}))
        within(() => void lint(draft, ap))
        for (const to of ['html', 'text', 'json', 'markdown'] as const) {
          const output = await exportRelease(draft, to, {embargoed: true}).catch(error => {
            if (error instanceof PressrelError && error.code === 'E_LIMIT') return ''
            throw error
          })
          if (to === 'html' && output !== '') expect(pageFaults(output)).toEqual([])
        }
      }),
      {numRuns: 300},
    )
  })
})
