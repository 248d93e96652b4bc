import {describe, expect, test} from 'vitest'
import type {PressrelError} from '../../src/errors.js'
import {type Imported, importRelease} from '../../src/import/index.js'

const read = (page: string | Uint8Array, options = {}): Promise<Imported> =>
  importRelease(typeof page === 'string' ? new TextEncoder().encode(page) : page, 'html', {
    path: 'page.html',
    ...options,
  })
const failure = (page: string): Promise<PressrelError> =>
  read(page).then(
    () => Promise.reject(new Error('was read')),
    error => error,
  )
const lead =
  'LEEDS, England, May 12, 2026 – Borel Foods today opened a bakery in Leeds that makes 40,000 loaves a day for shops in the north.'
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body><h1>Borel Foods Opens Bakery in Leeds</h1><p>${lead}</p>${body}</body></html>`
const bodyOf = async (body: string, head = ''): Promise<string> =>
  (await read(page(body, head))).markdown.split('for shops in the north.\n')[1]?.trim() ?? ''

describe('what stands in a release', () => {
  test.each([
    ['<p>See <a href="/q1?a=1">the report</a>.</p>', 'See [the report](https://borel.example/q1?a=1).'],
    ['<p>See <a href="#top">above</a> or <a href="javascript:alert(1)">here</a>.</p>', 'See above or here.'],
    [
      '<p>Call <a href="tel:+44">+44 20 7946 0102</a>, <a href="mailto:a@borel.example">a@borel.example</a>.</p>',
      'Call +44 20 7946 0102, a@borel.example.',
    ],
    [
      '<p>Sales rose to $18 million<sup>1</sup>, on 40 m<sup>2</sup> and the 2<sup>nd</sup> floor of Acme<sup>TM</sup>.</p>',
      'Sales rose to $18 million¹, on 40 m² and the 2nd floor of Acme™.',
    ],
    [
      '<p>One <b>bold </b>word, <span style="font-weight:700">another</span>, <b></b>none.</p>',
      'One **bold** word, **another**, none.',
    ],
    ['<p>First.<br><br>Second&nbsp;one.<br>Third.</p>', 'First.\n\nSecond one.\\\nThird.'],
    ['<p>• One</p><p>• Two</p>', '- One\n- Two'],
    ['<p>2 * 3 _is_ 6 and #1, <code>x</code></p>', '2 \\* 3 *is* 6 and #1, `x`'.replace('*is*', '\\_is\\_')],
    ['<p>Hidden<span hidden>no</span><span style="display: none">no</span> words.</p>', 'Hidden words.'],
    [
      '<figure><img src="a.jpg" alt="A loaf"><figcaption>Photo: Ana Ruiz</figcaption></figure>',
      '![A loaf](https://borel.example/news/a.jpg)\\\n*Photo: Ana Ruiz*',
    ],
    ['<img src="data:image/gif;base64,R0" width="1" height="1"><p>Text.</p>', 'Text.'],
  ])('%s', async (body, markdown) => {
    expect(await bodyOf(body, '<base href="https://borel.example/news/">')).toBe(markdown)
  })

  test('a table whose heads span columns, with signs in columns of their own', async () => {
    const table =
      '<table><tr><th></th><th colspan="4">June 30,</th></tr><tr><th></th><th colspan="2">2026</th><th colspan="2">2025</th></tr><tr><td>Sales</td><td>$</td><td>12.5</td><td>$</td><td>11.0</td></tr></table>'
    expect(await bodyOf(table)).toBe(
      '|       | June 30, 2026 | June 30, 2025 |\n| ----- | ------------- | ------------- |\n| Sales | $12.5         | $11.0         |',
    )
  })

  test('contacts beside each other in a table are read one after the other', async () => {
    const table =
      '<table><tr><td>Media contact</td><td>Investor contact</td></tr><tr><td>Ana Ruiz</td><td>Tom Berg</td></tr><tr><td>ana@borel.example</td><td>tom@borel.example</td></tr></table>'
    expect((await bodyOf(table)).replace(/\n+/g, ' ')).toMatch(
      /Media contact.*Ana Ruiz.*ana@.*Investor contact.*Tom Berg.*tom@/,
    )
  })
})

describe('what the page says of itself', () => {
  test('fills the front matter where the release says nothing', async () => {
    const head =
      '<link rel="canonical" href="https://borel.example/q1"><meta property="article:published_time" content="2026-05-12T06:00:00Z">'
    const undated = page('', head).replace(', May 12, 2026', '')
    expect((await read(undated)).markdown).toMatch(/^---\ndate: 2026-05-12\nsource: https:\/\/borel\.example\/q1\n---/)
  })

  test('is told where it contradicts the release, which wins', async () => {
    const head = '<meta name="date" content="2026-06-01"><meta property="og:title" content="A bakery for the north">'
    const {markdown, notes} = await read(page('', head))
    expect(markdown).toContain('date: 2026-05-12')
    expect(notes.map(({kind, message}) => `${kind}: ${message}`)).toEqual([
      'check: the file is dated 2026-06-01 and the dateline 2026-05-12; the dateline was kept',
      'check: the file has another title than the text; the headline of the text was kept',
    ])
  })

  test('holds the text where a script builds the page', async () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Borel Foods Opens Bakery',
      articleBody: `Borel Foods Opens Bakery\n\n${lead}\n\n${lead}`,
    }
    const {markdown, notes} = await read(
      `<html><head><script type="application/ld+json">${JSON.stringify(article)}</script></head><body><div id="root"></div></body></html>`,
    )
    expect(markdown).toContain('# Borel Foods Opens Bakery')
    expect(notes.at(-1)?.message).toBe('the page shows no text by itself; the text was taken from its JSON-LD')
  })
})

describe('encodings', () => {
  const text = page('<p>Café Borel – “bread”</p>')
  test.each([
    [
      'of the page',
      Buffer.concat([Buffer.from(text.replace('utf-8', 'windows-1252').replace(/[–“”]/g, '-'), 'latin1')]),
      {},
    ],
    ['of a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), {}],
    [
      'that is asked for',
      Buffer.from(text.replace('<meta charset="utf-8">', '').replace(/[–“”]/g, '-'), 'latin1'),
      {encoding: 'iso-8859-1'},
    ],
    ['UTF-8 by itself', Buffer.from(text.replace('<meta charset="utf-8">', '')), {}],
  ])('%s', async (_, bytes, options) => expect((await read(bytes, options)).markdown).toContain('Café Borel'))
})

describe('a page without a release is named', () => {
  const teaser = (n: number): string =>
    `<h3><a href="/${n}">Borel Foods Opens Bakery Number ${n}</a></h3><p>${lead}</p>`
  test.each([
    [
      'a list of news',
      `<html><body><h1>Newsroom</h1>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</body></html>`,
      'this page is a list of news and no release',
    ],
    [
      'a login',
      '<html><body><h1>Log in</h1><p>Log in to read the news of Borel Foods, its releases and its reports about the year.</p><form><input type="password"></form></body></html>',
      'this page asks for a login',
    ],
    [
      'a missing page',
      '<html><head><title>Page not found</title></head><body><h1>404</h1><p>We could not find the page that you were looking for; it may have moved to another place.</p></body></html>',
      'this page says that the page was not found',
    ],
    [
      'nothing to read',
      '<html><body><nav><a href="/">Home</a></nav></body></html>',
      'this page holds no running text, so no release was found',
    ],
    ['an empty file', ' ', 'is empty'],
  ])('%s', async (_, html, message) => {
    const error = await failure(html)
    expect([error.code, error.message]).toEqual(['E_READ', message])
  })

  test('elements nested deeper than a browser nests them', async () => {
    expect((await failure(page('<div>'.repeat(20_000)))).code).toBe('E_LIMIT')
  })

  test('formatting that is never closed, opened again in every paragraph', async () => {
    const fonts = Array.from({length: 2000}, (_, i) => `<font color="#${i}">`).join('')
    expect((await failure(page(fonts + '<p>x'.repeat(2000)))).code).toBe('E_LIMIT')
  })

  test('a page of more bytes than are read', async () => {
    await expect(read(page(''), {maxBytes: 100})).rejects.toMatchObject({code: 'E_LIMIT'})
  })
})
