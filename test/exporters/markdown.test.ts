import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {PressrelError} from '../../src/errors.js'
import {exportRelease} from '../../src/export/index.js'
import {type SourceFormat, toSource} from '../../src/source/index.js'
import {releaseTexts} from './release-pieces.js'
import {expectSameRelease} from './same-release.js'

const folder = 'fixtures/releases'
const inputs = readdirSync(folder).flatMap(name =>
  readdirSync(`${folder}/${name}`)
    .filter(file => file.startsWith('input.'))
    .map(file => `${folder}/${name}/${file}`),
)
const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const lead = 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.'
const long =
  'The bakery bakes bread for shops in the north of England and sells it in its own shop as well, every day but Sunday.'
const markdown = (text: string, format: SourceFormat = 'markdown') =>
  exportRelease(openDraft(toSource(text, {format})), 'markdown', {embargoed: true})

test.each(inputs)('%s reads back as the same release', async path => {
  const before = openDraft(toSource(readFileSync(path, 'utf8'), {path}))
  const output = await exportRelease(before, 'markdown')
  const after = openDraft(output)
  expectSameRelease(after.release, before.release)
  expect(after.releaseDate).toEqual(before.releaseDate)
  expect(await exportRelease(after, 'markdown')).toBe(output)
})

describe('any text', () => {
  test.each(['markdown', 'text'] as const)(
    'read as %s is the same release again, in one form for good',
    async format => {
      await fc.assert(
        fc.asyncProperty(releaseTexts, async value => {
          const before = openDraft(toSource(value, {format}))
          try {
            const output = await exportRelease(before, 'markdown', {embargoed: true})
            const after = openDraft(output)
            expectSameRelease(after.release, before.release)
            expect(await exportRelease(after, 'markdown', {embargoed: true})).toBe(output)
          } catch (error) {
            // Beyond the parser's limits.
            if (!(error instanceof PressrelError) || error.code !== 'E_LIMIT') throw error
          }
        }),
        {numRuns: 500},
      )
    },
  )
})

test.each([
  ['****a****', '**a**'],
  ['***a **b** c***', '***a b c***'],
  ['*a **b __c__ d***', '*a __b c d__*'],
])('%s says no more than %s', async (marks, one) => {
  expect(await markdown(`${head}Here ${marks} is.\n`)).toContain(`Here ${one} is.\n`)
})

describe('the end mark', () => {
  test.each(['###', '-30-', 'ENDS', '# # #', '####', '- 30 -', '* * *', '**###**'])('%s survives', async mark => {
    const after = openDraft(await markdown(`${head}${mark}\n`))
    expect(after.release.children.at(-1)).toMatchObject({type: 'endMark', mark})
  })

  test('of a plain text stays one after a list and before one', async () => {
    const output = await markdown(
      `Marlow Foods Opens Bakery\n\n${lead}\n\n• Rye\n• Wheat\n\n- 30 -\n\n• Oats\n`,
      'text',
    )
    expect(output).toMatch(/- Rye\n- Wheat\n\n\\- 30 -\n\n- Oats\n$/)
    expect(openDraft(output).release.children.map(({type}) => type)).toContain('endMark')
  })

  test('### is one that a viewer shows', async () => {
    expect(await markdown(`${head}###\n`)).toContain('\n\\###\n')
  })
})

describe('what stands as a heading', () => {
  test('is one, in plain text and in strong', async () => {
    const text = `Marlow Foods Opens Bakery\n\n${lead}\n\n${long}\n\nA shop of its own\n\n${long}\n\nAbout Marlow Foods\n\n${long}\n`
    const headings = (output: string) => output.match(/^#+ .*/gm)
    expect(headings(await markdown(text, 'text'))).toEqual([
      '# Marlow Foods Opens Bakery',
      '## A shop of its own',
      '## About Marlow Foods',
    ])
    expect(headings(await markdown(`${head}**A shop of its own**\n\n${long}\n`))).toContain('## A shop of its own')
  })

  test('stands in strong where a heading would open contacts or a notice', async () => {
    const text = `Marlow Foods Opens Bakery\n\n${lead}\n\n${long}\n\nInvestor Notice\n\n${long}\n`
    const before = openDraft(toSource(text, {format: 'text'}))
    const output = await exportRelease(before, 'markdown')
    expect(output).toContain('\n\n**Investor Notice**\n\n')
    expectSameRelease(openDraft(output).release, before.release)
  })

  test('is left as it is where there is no lead before it, for it would be a title', async () => {
    const output = await markdown(`# Marlow Foods\n\nAbout Marlow Foods\n\n${long}\n\n**About Borel**\n\n${long}\n`)
    expect(output).toContain('\n\nAbout Marlow Foods\n\n')
    expect(output).toContain('\n\n## About Borel\n\n')
  })

  test('of a part without anything below it is one too', async () => {
    const text = `Marlow Foods Opens Bakery\n\n${lead}\n\n${long}\n\nA shop of its own\n\nThis release contains forward-looking statements, which tell what Marlow expects, and not what it knows.\n`
    expect(await markdown(text, 'text')).toContain('\n\n## A shop of its own\n\nThis release contains')
  })
})

describe('what looks like something else', () => {
  test.each([
    ['a break at the head as front matter', '\n---\n\ntitle: A\n\n---\n'],
    ['two plus signs as front matter', '\\+++\ntitle: A\n+++\n'],
    ['a NUL as nothing', 'A\0 plant\n'],
    ['a NUL in a plain text as nothing', 'A\0 plant\n', 'text'],
    ['a character as a byte order mark', '\n\uFEFFText.\n'],
  ] as const)('is not read so: %s', async (_, text, format: SourceFormat = 'markdown') => {
    const output = await markdown(text, format)
    expectSameRelease(openDraft(output).release, openDraft(toSource(text, {format})).release)
    expect(await markdown(output)).toBe(output)
  })

  test('a table whose cells are very long stays a table', async () => {
    const text = `${head}| Shop | Note |\n| --- | --- |\n| Leeds | ${'It bakes bread. '.repeat(20)} |\n`
    const output = await markdown(text)
    expect(openDraft(output).release.children.at(-1)?.type).toBe('table')
    expect(await markdown(output)).toBe(output)
  })
})

describe('lines', () => {
  test.each(['', '<br>', '\\', '  '])('of a contact before HTML stay lines, ended by %j', async ending => {
    const text = `${head}Media contact:\nTom Hale${ending}\n<a href="mailto:tom@marlow.example">tom@marlow.example</a>\n`
    const [before, after] = [openDraft(text), openDraft(await markdown(text))]
    expectSameRelease(after.release, before.release)
  })

  test('end in line feeds', async () => {
    expect(await markdown('---\r\ntitle: A\r\n---\r\n# A\r\n\r\nOne\r\ntwo.\r\n')).not.toContain('\r')
  })
})

test('a comment for the next line stays on the line above it', async () => {
  const note = '<!-- pressrel-disable-next-line dates/weekday -- a joke -->'
  const text = `# Marlow Foods opens bakery\n\n${note}\n${lead}\n\n${note}\nIt opens on Monday, May 12, 2026.\n`
  expect(await markdown(text)).toBe(text)
})

test.each([
  ['its line', `EMBARGOED UNTIL May 12, 2026, 6 a.m. ET\n\n${head}`, 'EMBARGOED UNTIL May 12, 2026, 6 a.m. ET'],
  ['the front matter', `---\nembargo: 2026-05-12T06:00 ET\n---\n\n${head}`, 'embargo: 2026-05-12T06:00 ET'],
])('an embargo is shown by %s', async (_, text, shown) => {
  expect(await markdown(text)).toContain(shown)
})
