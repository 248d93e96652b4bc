import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {fix, lint, resolveConfig} from '../../src/lint/index.js'
import {type SourceFormat, toSource} from '../../src/source/index.js'

const config = resolveConfig({rules: {'tone/hype': 'warning'}})

/** A comment that has nothing to hide, in a shape of its own. */
const comment = fc.constantFrom(
  '<!-- pressrel-disable-line dates/weekday -->',
  '<!-- pressrel-disable-next-line dates/weekday, tone/hype -- the fair moved -->',
  '<!--pressrel-disable tone/hype-->',
  '<!-- pressrel-disable -->',
  '<!-- pressrel-enable dates/weekday -->',
)
const lead = 'LEEDS, England, May 12, 2026 – Acme Robotics opened a plant in Leeds today. It makes grippers for food.'

/** Blocks with places for comments. */
const markdownBlock = fc.constantFrom(
  'The plant makes grippers. @',
  '@\nThe plant makes grippers.',
  '@\n\nThe plant makes grippers.',
  'The plant @ makes grippers.',
  'The plant makes\ngrippers. @\nIt opens in May.',
  'The plant makes\n@\ngrippers.',
  '@ The plant makes grippers.',
  '@ @\nThe plant makes grippers.',
  'Grippers:\n- @\n  for food\n- for cars @',
  '1. for food @\n2. @\n   for cars',
  '- for food\n  @\n- for cars',
  '- for food\n@\n- for cars',
  '> @\n> The plant makes grippers.',
  '> The plant\n> @\n> makes grippers.',
  '> - @\n>   for food\n> - for cars @',
  '| Day | What |\n| --- | --- |\n| May 12 @ | @ |\n| @ May 13 | fair |',
  '## The plant @',
  '@\n## The plant',
  'The plant makes grippers.\n===\n@',
  '    code @',
  '@',
)
const textBlock = fc.constantFrom(
  'The plant makes grippers. @',
  '@\nThe plant makes grippers.',
  'The plant makes\n@\ngrippers.',
  '- for food\n@\n- for cars @',
  '@\n\nThe plant makes grippers.',
  '@',
)

/** A release of such blocks. */
const releaseOf = (block: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\n\n\n')), {maxLength: 6}),
      fc.array(comment, {minLength: 8, maxLength: 8}),
    )
    .map(([blocks, comments]) => {
      let next = 0
      const body = blocks.map(([text, end]) => text + end).join('')
      return `# Acme opens a plant\n\n${lead}\n\n${body}`.replaceAll(
        '@',
        () => comments[next++ % comments.length] ?? '',
      )
    })

/** The blocks that are read, with their roles and words. */
const wordsOf = (text: string, format: SourceFormat): readonly string[] =>
  openDraft(toSource(text, {format})).prose.map(
    ({role, text: words}) => `${role}: ${words.replace(/\s+/g, ' ').trim()}`,
  )

describe('comments that hide nothing', () => {
  test.each(['markdown', 'text'] as const)('are taken out of %s, and the release reads as before', format => {
    fc.assert(
      fc.property(releaseOf(format === 'markdown' ? markdownBlock : textBlock), text => {
        const {source, findings} = fix(toSource(text, {format}), config)
        expect(wordsOf(source.value, format)).toEqual(wordsOf(text, format))
        expect(findings.filter(({rule, fix: offered}) => rule === 'lint/unused-disable' && offered?.safe)).toEqual([])
      }),
      {numRuns: 400},
    )
  })
})

describe('a comment', () => {
  const rulesOf = (text: string, format: SourceFormat = 'markdown') =>
    lint(openDraft(toSource(text, {format})), config).map(({rule, position}) => `${position.start.line} ${rule}`)
  const wrong = 'The plant opens on Monday, May 12, 2026.'

  test('for all rules holds for a block of lines', () => {
    const text = `# Acme opens a plant\n\n${wrong}\n\n<!-- pressrel-disable -- two days -->\n\n${wrong}\n\n<!-- pressrel-enable -->\n\n${wrong}\n`
    expect(rulesOf(text)).toEqual(['3 dates/weekday', '11 dates/weekday'])
  })

  test('for one rule leaves the others', () => {
    const text = `# Acme opens a plant\n\nThe world-class plant opens on Monday, May 12, 2026. <!-- pressrel-disable-line tone/hype -->\n`
    expect(rulesOf(text)).toEqual(['3 dates/weekday'])
  })

  test('in front matter holds for its own line, the next one, or on into the text', () => {
    const release = (comment: string, above = '') =>
      `---\n${above}title: Acme opens a world-class plant${comment}\n---\n\nA world-class plant.\n`
    expect(rulesOf(release(''))).toEqual(['2 tone/hype', '5 tone/hype'])
    expect(rulesOf(release(' # pressrel-disable-line tone/hype'))).toEqual(['5 tone/hype'])
    expect(rulesOf(release('', '# pressrel-disable-next-line tone/hype -- slogan\n'))).toEqual(['6 tone/hype'])
    expect(rulesOf(release('', '# pressrel-disable tone/hype\n'))).toEqual([])
  })

  test('may be a YAML comment in front matter alone', () => {
    expect(rulesOf('# Acme opens a plant\n\n# pressrel-disable tone/hype\n\nA world-class plant.\n')).toContain(
      '5 tone/hype',
    )
    expect(rulesOf('---\ntitle: "Acme # pressrel-disable tone/hype"\n---\n\nA world-class plant.\n')).toContain(
      '5 tone/hype',
    )
  })

  test('in code is an example and does nothing', () => {
    for (const code of [
      '`<!-- pressrel-disable -->`',
      '```\n<!-- pressrel-disable -->\n```',
      '    <!-- pressrel-disable -->',
    ])
      expect(rulesOf(`# Acme opens a plant\n\n${code}\n\n${wrong}\n`)).toEqual([
        expect.stringContaining('dates/weekday'),
      ])
    expect(rulesOf(`# Acme opens a plant\n\nA \`plant\` <!-- pressrel-disable -->\n\n${wrong}\n`)).toEqual([])
  })

  test('for the next line is for the next one with words on it', () => {
    for (const gap of ['\n', '\n\n', '\n\n\n', '\n<!-- pressrel-disable-next-line tone/hype -->\n\n'])
      expect(
        rulesOf(`# Acme opens a plant\n\n<!-- pressrel-disable-next-line dates/weekday -->${gap}${wrong}\n`),
      ).not.toContainEqual(expect.stringContaining('dates/weekday'))
    const two = `# Acme opens a plant\n\n<!-- pressrel-disable-next-line dates/weekday -->\n\n${wrong}\n${wrong}\n`
    expect(rulesOf(two)).toEqual(['6 dates/weekday'])
  })

  test('works the same in plain text', () => {
    const head = 'Acme opens a plant for grippers in Leeds\n\n'
    const body = `${wrong} It makes grippers for food and for cars, and employs many people.\n`
    expect(rulesOf(head + body, 'text')).toEqual(['3 dates/weekday'])
    for (const before of ['<!-- pressrel-disable-next-line -->\n', '<!-- pressrel-disable dates/weekday -->\n\n'])
      expect(rulesOf(head + before + body, 'text')).toEqual([])
    expect(
      rulesOf(head + body.replace('\n', ' <!-- pressrel-disable-line dates/weekday -- moved -->\n'), 'text'),
    ).toEqual([])
  })
})
