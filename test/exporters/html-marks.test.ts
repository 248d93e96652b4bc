import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {DateMention} from '../../src/ast/index.js'
import {openDraft} from '../../src/draft/index.js'
import {PressrelError} from '../../src/errors.js'
import {exportRelease} from '../../src/export/index.js'
import {htmlDate} from '../../src/exporters/html/marks/html-date.js'
import {toSource} from '../../src/source/index.js'
import {pageText, releaseText} from './page-text.js'

const head = '# Marlow Foods opens bakery\n\nLEEDS, England, May 12, 2026 – Marlow Foods opened a bakery.\n\n'
const article = (body: string): Promise<string> => exportRelease(openDraft(head + body), 'html', {fragment: true})
/** The last paragraph of a body, without the attributes that a case is not about. */
async function marked(body: string): Promise<string> {
  const html = (await article(`${body}\n`)).replace(/ style="quotes:none"/g, '')
  return html.slice(html.lastIndexOf('<p>') + 3, html.lastIndexOf('</p>'))
}

describe('figures', () => {
  test.each([
    ['It cost $1.12 billion.', '<data value="1120000000" data-kind="money" data-unit="USD">$1.12 billion</data>'],
    [
      'It grew by more than 12.5%.',
      '<data value="12.5" data-kind="percent" data-unit="%" data-modifier="more-than">12.5%</data>',
    ],
    ['It costs £95 a month.', '<data value="95" data-kind="money" data-unit="GBP" data-per="month">£95</data>'],
    ['It took 20 days.', '<data value="20" data-kind="duration" data-unit="day" data-duration="P20D">20 days</data>'],
    [
      'It costs $4.5 million to $4.7 million.',
      '<data value="4500000/4700000" data-kind="money" data-unit="USD">$4.5 million to $4.7 million</data>',
    ],
    [
      'It costs $4.5&nbsp;million.',
      'It costs <data value="4500000" data-kind="money" data-unit="USD">$4.5\u00a0million</data>.',
    ],
    [
      'It costs \\$5 &amp; 6% more.',
      'It costs <data value="5" data-kind="money" data-unit="USD">$5</data> &#x26; <data',
    ],
  ])('%s', async (text, expected) => expect(await marked(text)).toContain(expected))

  test.each([
    [
      'in emphasis',
      'It cost **$5 million**.',
      'It cost <strong><data value="5000000" data-kind="money" data-unit="USD">$5 million</data></strong>.',
    ],
    [
      'with emphasis inside',
      'It cost $**5** million.',
      'It cost <data value="5000000" data-kind="money" data-unit="USD">$<strong>5</strong> million</data>.',
    ],
    [
      'that begin in emphasis',
      'It **cost $5** million.',
      'It <strong>cost </strong><data value="5000000" data-kind="money" data-unit="USD"><strong>$5</strong> million</data>.',
    ],
    [
      'that end in a link',
      'It cost $5 [million at once](https://marlow.example).',
      'It cost <data value="5000000" data-kind="money" data-unit="USD">$5 <a href="https://marlow.example">million</a></data><a href="https://marlow.example"> at once</a>.',
    ],
    [
      'over two lines',
      'It cost $5\nmillion.',
      'It cost <data value="5000000" data-kind="money" data-unit="USD">$5\nmillion</data>.',
    ],
    ['in a list', '* Ovens: $5 million', '<data value="5000000" data-kind="money" data-unit="USD">$5 million</data>'],
  ])('%s', async (_, text, expected) => expect(await article(`${text}\n`)).toContain(expected))

  test('a number too great for a computer is written in full, or left as it is', async () => {
    expect(await marked('It has 12 quadrillion cells.')).not.toMatch(/value="[^"]*e/)
    expect(await marked(`It has ${'9'.repeat(400)} cells.`)).toContain('9'.repeat(400))
  })
})

describe('dates', () => {
  test.each([
    ['It opens on May 18, 2026.', '<time datetime="2026-05-18">May 18, 2026</time>'],
    [
      'It opens on May 18, 2026, at 9:00 a.m. ET.',
      '<time datetime="2026-05-18T09:00-04:00">May 18, 2026, at 9:00 a.m. ET</time>',
    ],
    ['It opened in 1998.', '<time datetime="1998">1998</time>'],
    ['It opens in June 2026.', '<time datetime="2026-06">June 2026</time>'],
    [
      'It opens in the third quarter of 2026.',
      '<data value="2026-Q3" data-kind="date" data-start="2026-07-01" data-end="2026-09-30">third quarter of 2026</data>',
    ],
  ])('%s', async (text, expected) => expect(await marked(text)).toContain(expected))

  const dateOf = (value: string, timezone?: string): DateMention =>
    ({type: 'date', value, start: null, end: null, inferred: [], timezone}) as unknown as DateMention

  test.each([
    ['2026-05-12', undefined, '2026-05-12'],
    ['2026-02-30', undefined, undefined],
    ['0000', undefined, undefined],
    ['XXXX-05-10', undefined, '05-10'],
    ['2026-W19', undefined, '2026-W19'],
    ['2026-W19-WE', undefined, undefined],
    ['2026-05-12T24:00', undefined, undefined],
    ['2026-05-12T09:00', undefined, '2026-05-12T09:00'],
    ['2026-01-12T09:00', 'Asia/Kolkata', '2026-01-12T09:00+05:30'],
    ['2026-11-01T09:00', 'America/St_Johns', '2026-11-01T09:00-03:30'],
    ['FY2026', undefined, undefined],
    ['199', undefined, undefined],
  ])('%s %s is %s in HTML', (value, zone, expected) => expect(htmlDate(dateOf(value, zone))).toBe(expected))
})

describe('quotes', () => {
  test('have the words without their marks, one number, and their speaker', async () => {
    expect(await marked('“We waited,” said Ana Ruiz. “We *baked* 12 loaves.”')).toBe(
      '“<q data-quote="1" data-speaker="Ana Ruiz">We waited,</q>” said Ana Ruiz. “<q data-quote="1" data-speaker="Ana Ruiz">' +
        'We <em>baked</em> <data value="12" data-kind="count" data-unit="loaves">12</data> loaves.</q>”',
    )
  })

  test('that begin in emphasis cut it, so that nothing is nested wrongly', async () => {
    expect(await marked('**Ana Ruiz said: “We** waited.”')).toMatch(
      /^<strong>Ana Ruiz said: “<\/strong><q [^>]*><strong>We<\/strong> waited\.<\/q>”$/,
    )
  })

  test.each([
    ['a paragraph of its own', '> We waited.\n>\n> — Ana Ruiz, chief executive officer\n'],
    ['the last line', '> We waited.\n> — Ana Ruiz, chief executive officer\n'],
  ])('set off as a block have their speaker below, written as %s', async (_, text) => {
    expect((await article(text)).replace(/ data-[a-z]+="[^"]*"/g, '')).toContain(
      '<figure class="quotation"><blockquote><p>We waited.</p></blockquote>\n' +
        '<figcaption>— Ana Ruiz, chief executive officer</figcaption></figure>',
    )
  })

  test('set off as a block are marked as a whole', async () => {
    expect(await article('> We waited.\n>\n> — Ana Ruiz, chief executive officer\n')).toContain(
      '<blockquote data-quote="1" data-speaker="Ana Ruiz"><p>We waited.</p>',
    )
  })

  test('of one paragraph with a dash in front stay quotes', async () => {
    expect(await article('> — We waited.\n')).toContain('<blockquote><p>— We waited.</p></blockquote>')
  })
})

const pieces = [
  '# Acme opens a plant\n\n',
  '---\ntitle: "Acme “opens” a \\"plant\\" for $5"\nembargo: 2026-05-12\n---\n',
  'FOR IMMEDIATE RELEASE\n\n',
  'EMBARGOED UNTIL May 12, 2026, 6 a.m. ET\n\n',
  'LEEDS, England, May 12, 2026 -- Acme Robotics opened a plant. ',
  '“We are **proud,” said** Ana Ruiz, CEO of [Acme. “We made $5](https://a.example) million',
  '.”',
  '“We did it on _September 9, 2026,” added_ Ruiz. ',
  '$1.12 *billion* from $1.05 billion. ',
  '> We are proud of 12%.\n> — Ana Ruiz, CEO\n\n',
  '> “We are proud,” said Berg.\n>\n> — Ana\n\n',
  '- twelve plants, 3 of them in 2026\n',
  '1. $5\n   million\n',
  '| a | $5 |\n|---|--:|\n| $5 **million** | (3) | x |\n\n',
  '![oven](oven.jpg)\n\n',
  '[1]: https://a.example\n\n',
  '[May 12, 2026][1] ',
  '\n\n',
  '\n',
  '  \n',
  '\\\n',
  '<br>',
  '<b>',
  '&amp;',
  '&copy;',
  '\\*',
  '**',
  '_',
  '`$5`',
  '[',
  '](https://a.example/$5)',
  'https://a.example/2026/05/12 ',
  '<script>alert(1)</script>',
  'About Acme\n\n',
  'Media contact:\nTom Hale\n+44 20 7946 0102\na@b.example\n',
  '###\n',
  '😀',
  '½',
  '10–12%',
  'from 9 to 5 million ',
  '9 a.m. ET on May 12 ',
  '"',
  "'",
  '”',
]

describe('the text of a page', () => {
  const equal = async (value: string, path: string): Promise<void> => {
    const draft = openDraft(toSource(value, {path}))
    const html = await exportRelease(draft, 'html', {fragment: true, embargoed: true}).catch(error => {
      if (error instanceof PressrelError && error.code === 'E_LIMIT') return undefined
      throw error
    })
    if (html !== undefined) expect(pageText(html)).toEqual(releaseText(draft))
  }

  test('is the reader’s text of the release, whatever is marked in it', async () => {
    const text = fc.array(fc.constantFrom(...pieces), {maxLength: 25}).map(parts => parts.join(''))
    await fc.assert(fc.asyncProperty(text, fc.constantFrom('a.md', 'a.txt'), equal), {numRuns: 500})
  })

  const folder = 'fixtures/releases'
  const inputs = readdirSync(folder).flatMap(name =>
    readdirSync(`${folder}/${name}`).flatMap(file => (file.startsWith('input.') ? [`${folder}/${name}/${file}`] : [])),
  )
  test.each(inputs)('is the reader’s text of %s', path => equal(readFileSync(path, 'utf8'), path))
})
