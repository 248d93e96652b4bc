import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {exportRelease} from '../src/export/index.js'
import {toSource} from '../src/source/index.js'

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const html = (body: string): Promise<string> => exportRelease(openDraft(head + body), 'html', {fragment: true})
const plain = (text: string) => openDraft(toSource(text, {path: 'a.txt'}))
const long =
  'The bakery bakes bread for shops in the north of England and sells it in its own shop as well, every day but Sunday.'

describe('html', () => {
  test('the line about the release stands above its title, as in the release', async () => {
    const output = await exportRelease(openDraft(`FOR IMMEDIATE RELEASE\n\n${head}`), 'html', {fragment: true})
    expect(output).toMatch(/<header><p class="release-line">FOR IMMEDIATE RELEASE<\/p>\n<h1>/)
  })

  test.each([
    ['### A\n\nText.\n\n## B\n\nText.\n', ['h2', 'h2']],
    ['## A\n\nText.\n\n#### B\n\nText.\n\n##### C\n\nText.\n\n## D\n\nText.\n', ['h2', 'h3', 'h4', 'h2']],
  ])('the headings of %j skip no step', async (body, levels) => {
    expect([...(await html(`${body}`)).matchAll(/<(h[2-6])>/g)].map(match => match[1])).toEqual(levels)
  })

  test('the lines of a contact stay lines, its heading stands outside the address', async () => {
    const output = await html('## Media contact\n\nTom Hale\n+44 20 7946 0102\\\npress@marlow.example\n')
    expect(output).toContain(
      '<section class="contacts" aria-label="Media contact"><h2>Media contact</h2>\n<address><p>Tom Hale<br>\n' +
        '<a href="tel:+442079460102">+44 20 7946 0102</a><br>\n' +
        '<a href="mailto:press@marlow.example">press@marlow.example</a></p></address></section>',
    )
  })

  test('a picture that stands alone is a figure, its title the caption', async () => {
    expect(await html('![The oven](https://marlow.example/oven.jpg "Photo: Ana Ruiz")\n')).toContain(
      '<figure><img src="https://marlow.example/oven.jpg" alt="The oven"><figcaption>Photo: Ana Ruiz</figcaption></figure>',
    )
  })

  test('the speaker under a block quote is its footer; a dash in a quote of one paragraph is not', async () => {
    const output = await html('> We waited a long time.\n>\n> — Ana Ruiz, chief executive officer\n')
    expect(output).toContain('<footer>— Ana Ruiz, chief executive officer</footer>')
    expect(await html('> — We waited.\n')).not.toContain('<footer>')
  })

  test('a bare web address is a link without the full stop after it', async () => {
    expect(await html('See https://marlow.example/bread. Or (https://marlow.example).\n')).toContain(
      'See <a href="https://marlow.example/bread">https://marlow.example/bread</a>. Or (<a href="https://marlow.example">https://marlow.example</a>).',
    )
  })

  test('thousands of addresses in a paragraph are linked one by one', async () => {
    const output = await html(`${'https://marlow.example/bread '.repeat(5000)}\n`)
    expect(output.match(/<a href/g)).toHaveLength(5000)
  })

  test('what stands as a heading in plain text is one', async () => {
    const draft = plain(
      `Marlow Foods Opens Bakery\n\nLEEDS, May 12, 2026 – ${long}\n\nA shop of its own\n\n${long}\n\nAbout Marlow Foods\n\n${long}\n`,
    )
    const output = await exportRelease(draft, 'html', {fragment: true})
    expect([...output.matchAll(/<h2>(.{1,40})<\/h2>/g)].map(match => match[1])).toEqual([
      'A shop of its own',
      'About Marlow Foods',
    ])
  })
})

test('a comment for the next line stays on the line above it in Markdown', async () => {
  const note = '<!-- pressrel-disable-next-line dates/weekday -- a joke -->'
  const lead = 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.'
  const text = `# Marlow Foods opens bakery\n\n${note}\n${lead}\n\n${note}\nIt opens on Monday, May 12, 2026.\n`
  expect(await exportRelease(openDraft(text), 'markdown')).toBe(text)
})

describe('json', () => {
  test('the body ends before the boilerplate, the notice and the contacts, their headings too', async () => {
    const end =
      '## The oven\n\nIt is hot.\n\n## About Marlow Foods\n\nIt bakes.\n\n## Forward-looking statements\n\n' +
      'This release contains forward-looking statements.\n\n## Media contact\n\nTom Hale, press@marlow.example\n'
    expect(JSON.parse(await exportRelease(openDraft(head + end), 'json')).body).toEqual([
      {heading: null, text: 'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.'},
      {heading: 'The oven', text: 'It is hot.'},
    ])
  })
})

describe('text', () => {
  const table =
    '| In millions | Second quarter 2026 | Second quarter 2025 |\n| --- | ---: | ---: |\n| Revenue | $5.0 | $4.0 |\n| Profit | 1.0 | |\n'
  const text = (options = {}) => exportRelease(openDraft(head + table), 'text', options)

  test('a title that the body repeats from the front matter is written once', async () => {
    const twice = openDraft(`---\ntitle: Marlow Foods opens bakery\n---\n\n${head}`)
    expect(await exportRelease(twice, 'text', {})).toBe(
      'Marlow Foods opens bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n',
    )
    const two = openDraft(`---\ntitle: A bakery for Leeds\n---\n\n${head}`)
    expect(await exportRelease(two, 'text', {})).toContain('A bakery for Leeds\n\nMarlow Foods Opens Bakery\n\n')
  })

  test('a table stands in columns', async () => {
    expect(await text()).toContain(
      'In millions  Second quarter 2026  Second quarter 2025\n-----------  -------------------  -------------------\nRevenue                     $5.0                 $4.0\n',
    )
  })

  test('a table that is wider than --wrap becomes a list, so that no line is too long', async () => {
    const output = await text({wrap: 40})
    expect(output).toContain(
      'In millions\n\nRevenue\n  Second quarter 2026: $5.0\n  Second quarter 2025: $4.0\nProfit\n  Second quarter 2026: 1.0\n',
    )
    expect(Math.max(...output.split('\n').map(line => line.length))).toBeLessThanOrEqual(40)
  })

  test('characters that are never seen leave neither a question mark nor an empty paragraph', async () => {
    const draft = openDraft(`${head}One\u2060\u200e two\u00a0three.\n\n\u200b\n\nFour.\n`)
    expect(await exportRelease(draft, 'text', {ascii: true})).toMatch(/\n\nOne two three\.\n\nFour\.\n$/)
  })
})

describe('markdown', () => {
  const folder = 'fixtures/releases'
  const inputs = readdirSync(folder).flatMap(name =>
    readdirSync(`${folder}/${name}`)
      .filter(file => file.startsWith('input.'))
      .map(file => `${folder}/${name}/${file}`),
  )

  test.each(inputs)('%s reads back as the same release', async path => {
    const before = openDraft(toSource(readFileSync(path, 'utf8'), {path}))
    const after = openDraft(await exportRelease(before, 'markdown'))
    const partsOf = ({release}: typeof before) => release.children.map(node => node.type)
    const wordsOf = ({prose}: typeof before) => prose.map(({text}) => text.replace(/\s+/g, ' ').trim())
    expect(partsOf(after)).toEqual(partsOf(before))
    expect(wordsOf(after)).toEqual(wordsOf(before))
    expect(after.releaseDate).toEqual(before.releaseDate)
    expect(await exportRelease(after, 'markdown')).toBe(await exportRelease(before, 'markdown'))
  })

  test.each(['###', '-30-', 'ENDS', '# # #'])('the end mark %s survives', async mark => {
    const after = openDraft(await exportRelease(openDraft(`${head}${mark}\n`), 'markdown'))
    expect(after.release.children.at(-1)).toMatchObject({type: 'endMark'})
  })
})
