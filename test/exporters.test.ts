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
