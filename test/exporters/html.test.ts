import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'
import {toSource} from '../../src/source/index.js'

const head = '# Marlow Foods Opens Bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery.\n\n'
const fragment = (text: string): Promise<string> =>
  exportRelease(openDraft(text), 'html', {fragment: true, embargoed: true})
const html = (body: string): Promise<string> => fragment(head + body)
const plain = (text: string) => openDraft(toSource(text, {path: 'a.txt'}))
const long =
  'The bakery bakes bread for shops in the north of England and sells it in its own shop as well, every day but Sunday.'

describe('the article', () => {
  test('the line about the release stands above its title, as in the release', async () => {
    expect(await fragment(`FOR IMMEDIATE RELEASE\n\n${head}`)).toMatch(
      /<header><p class="release-line">FOR IMMEDIATE RELEASE<\/p>\n<h1>/,
    )
  })

  test('it stands above titles of the front matter too, which have no place in the body', async () => {
    const text = `---\ntitle: A bakery for Leeds\n---\n\nFOR IMMEDIATE RELEASE\n\n${head.slice(head.indexOf('LEEDS'))}`
    expect(await fragment(text)).toMatch(/<header><p class="release-line">FOR IMMEDIATE RELEASE<\/p>\n<h1>/)
  })

  test.each([
    ['### A\n\nText.\n\n## B\n\nText.\n', ['h2', 'h2']],
    ['## A\n\nText.\n\n#### B\n\nText.\n\n##### C\n\nText.\n\n## D\n\nText.\n', ['h2', 'h3', 'h4', 'h2']],
  ])('the headings of %j skip no step', async (body, levels) => {
    expect([...(await html(`${body}`)).matchAll(/<(h[2-6])>/g)].map(match => match[1])).toEqual(levels)
  })

  test.each([
    ['- a\n- b', '<li>a</li>\n<li>b</li>'],
    ['- a\n\n- b', '<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>'],
    ['- a\n- b\n\n  c', '<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n<p>c</p>\n</li>'],
    ['- a\n  - b\n- c', '<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>'],
    ['- a\n  > b', '<li>a\n<blockquote><p>b</p></blockquote>\n</li>'],
    ['-\n- b', '<li></li>\n<li>b</li>'],
  ])('items with empty lines between them have paragraphs: %j', async (list, items) => {
    expect(await html(`${list}\n`)).toContain(`<ul>\n${items}\n</ul>`)
  })

  test('an item may have more lines than a call takes values', async () => {
    const output = await html(`- ${'a\\\n'.repeat(70_000)}`)
    expect(output.split('<br>')).toHaveLength(70_000)
  })

  test('the lines of a contact stay lines, its heading stands outside the address', async () => {
    const output = await html('## Media contact\n\nTom Hale\n+44 20 7946 0102\\\npress@marlow.example\n')
    expect(output).toContain(
      '<section class="contacts" aria-label="Media contact"><h2>Media contact</h2>\n<address><p>Tom Hale<br>\n' +
        '<a href="tel:+442079460102" class="bare">+44 20 7946 0102</a><br>\n' +
        '<a href="mailto:press@marlow.example" class="bare">press@marlow.example</a></p></address></section>',
    )
  })

  test.each([
    ['its title', '![The oven](https://marlow.example/oven.jpg "Photo: Ana Ruiz")\n', 'Photo: Ana Ruiz'],
    [
      'a line in emphasis under it',
      '![The oven](https://marlow.example/oven.jpg)\n*The oven at night*\n',
      'The oven at night',
    ],
    ['the paragraph in emphasis after it', '![The oven](https://marlow.example/oven.jpg)\n\n*The oven*\n', 'The oven'],
  ])('a picture that stands alone is a figure, and the caption is %s', async (_, body, caption) => {
    expect(await html(body)).toContain(
      `<figure><img src="https://marlow.example/oven.jpg" alt="The oven"><figcaption>${caption}</figcaption></figure>`,
    )
  })

  test.each([
    ['http', 'http://marlow.example/a.jpg'],
    ['without a scheme', 'images/a.jpg'],
    ['from the root', '/images/a.jpg?w=1:2'],
  ])('a picture %s is kept', async (_, url) =>
    expect(await html(`![Oven](${url})\n`)).toContain(`<img src="${url}" alt="Oven">`),
  )

  test('a picture that stands in the address itself is left out, a link to a program is words', async () => {
    const output = await html(
      'A ![dot](data:image/gif;base64,R0lGODlhAQABAAAAACw=) and [bread](javascript:void%200).\n',
    )
    expect(output).toContain('<p>A  and bread.</p>')
  })

  test('links whose addresses are defined elsewhere are links', async () => {
    const output = await html(
      'See [the bakery][1] and ![oven][2].\n\n[1]: https://marlow.example/b "Bakery"\n\n## Oven\n\n[2]: oven.jpg\n',
    )
    expect(output).toContain('<a href="https://marlow.example/b" title="Bakery">the bakery</a>')
    expect(output).toContain('<img src="oven.jpg" alt="oven">')
  })

  test('a line break written in HTML is one, other HTML leaves its words', async () => {
    expect(await html('One<br>two, <b>three</b>.\n')).toContain('<p>One<br>two, three.</p>')
  })

  test('a bare web address is a link without the full stop after it', async () => {
    expect(await html('See https://marlow.example/bread. Or (https://marlow.example).\n')).toContain(
      'See <a href="https://marlow.example/bread" class="bare">https://marlow.example/bread</a>. Or (<a href="https://marlow.example" class="bare">https://marlow.example</a>).',
    )
  })

  test('an e-mail address is a link wherever it stands', async () => {
    expect(await html('Write to press@marlow.example.\n')).toContain(
      '<a href="mailto:press@marlow.example" class="bare">press@marlow.example</a>.',
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

describe('a table', () => {
  const table = (text: string): Promise<string> => html(`${text}\n`)

  test('has heads of columns and rows, its numbers to the right, and a name', async () => {
    const output = await table(
      '| Shop | Loaves | Open |\n|---|---|---|\n| Leeds | 1,200 | daily |\n| York | (30) | – |',
    )
    expect(output).toContain(
      '<section class="table" tabindex="0" aria-label="Table 1: Shop" style="overflow-x:auto"><table>',
    )
    expect(output).toContain('<th scope="col" class="right" style="text-align:right">Loaves</th>')
    expect(output).toMatch(/<th scope="row">York<\/th>\n<td class="right"[^>]*>.*\(30\).*<\/td>\n<td>–<\/td>/)
  })

  test('keeps the side that the release gives, and cells beyond its head', async () => {
    const output = await table('| Shop | Loaves |\n|---|:-:|\n| Leeds | 12 | new |')
    expect(output).toContain('class="center"')
    expect(output).toContain('<td>new</td>')
  })

  test('has numbers to the right where a row of heads or a remark stands among them', async () => {
    const output = await table(
      '| Shop | A |\n|---|---|\n| Year | Q1 2026 |\n| Leeds | 1,200 |\n| York | (30) |\n| Hull | |',
    )
    expect(output.match(/class="right"/g)).toHaveLength(5)
  })

  test('has a title over all columns where nothing else stands in a row', async () => {
    const output = await table('| Shop | A | B |\n|---|---|---|\n| In England | | |\n| Leeds | 12 | 13 |')
    expect(output).toContain('<tr class="group">\n<th scope="row" colspan="3">In England</th>')
  })

  test('whose head is empty has none, and an empty cell heads nothing', async () => {
    const output = await table('|  |  |\n|---|---|\n| Leeds | 12 |\n|  | 14 |')
    expect(output).not.toContain('<thead>')
    expect(output.match(/<th /g)).toHaveLength(1)
  })
})

describe('an embargo', () => {
  const line = /<p class="release-line embargo"><strong>/
  const front = (extra: string) => `---\nembargo: 2026-05-12T06:00-04:00\n${extra}---\n\n${head}`

  test('of the front matter alone stands above the headline, in a fragment too', async () => {
    expect(await fragment(front(''))).toContain(
      '<header><p class="release-line embargo"><strong>EMBARGOED UNTIL 2026-05-12, 06:00-04:00</strong></p>\n<h1>',
    )
  })

  test('of the body stands where the release has it, once', async () => {
    const output = await fragment(`**EMBARGOED UNTIL May 12, 2026, 6 a.m. ET**\n\n${head}`)
    expect(output).toMatch(line)
    expect(output.match(/EMBARGOED/g)).toHaveLength(1)
  })

  test('keeps the page out of search engines', async () => {
    const page = await exportRelease(openDraft(front('')), 'html', {embargoed: true})
    expect(page).toContain('<meta name="robots" content="noindex">')
    expect(page).toMatch(line)
    expect(await exportRelease(openDraft(head), 'html')).not.toContain('robots')
  })
})
