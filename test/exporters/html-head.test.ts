import {fromHtml} from 'hast-util-from-html'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {exportRelease} from '../../src/export/index.js'

interface Head {
  readonly title: string
  readonly metas: Readonly<Record<string, string>>
  /** Of the JSON-LD. */
  readonly facts: Readonly<Record<string, unknown>>
}

/** What a browser reads in the head of a page. */
async function headOf(text: string): Promise<Head> {
  const page = await exportRelease(openDraft(text), 'html', {embargoed: true})
  const metas: Record<string, string> = {}
  let [title, facts] = ['', {}]
  visit(fromHtml(page), 'element', ({tagName, properties, children: [first]}) => {
    const text = first?.type === 'text' ? first.value : ''
    if (tagName === 'title') title = text
    if (tagName === 'script') facts = JSON.parse(text)
    if (tagName === 'meta') metas[String(properties.property ?? properties.name)] = String(properties.content)
  })
  return {title, metas, facts}
}

const body =
  '\nLEEDS, England, May 12, 2026 – Marlow Foods plc (LSE: MRLW) today opened a bakery with Tarn (NYSE: TRN).\n'
const front = (lines: string) => `---\n${lines}\n---\n\n# Marlow Foods opens bakery\n${body}`

describe('facts for machines', () => {
  test('say what the release is, where and when it was published', async () => {
    const {facts} = await headOf(front('language: en-GB\ntags: [bread, Leeds]\nsubtitle: Bread for the north'))
    expect(facts).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Marlow Foods opens bakery',
      description: 'Bread for the north',
      datePublished: '2026-05-12',
      dateline: 'LEEDS, England',
      inLanguage: 'en-GB',
      keywords: ['bread', 'Leeds'],
    })
  })

  test.each([
    ['date: 2026-05-12T09:30:00+01:00', '2026-05-12T09:30:00+01:00'],
    ['date: "2026-05-12 09:30Z"', '2026-05-12T09:30:00Z'],
    ['embargo: 2026-05-12T07:00 ET', '2026-05-12T07:00:00-04:00'],
    ['embargo: 2026-05-13T07:00 ET', '2026-05-12'],
    ['embargo: 2026-05-12T07:00', '2026-05-12'],
    ['date: 2026-05-12', '2026-05-12'],
  ])('have the hour of %s with its offset where both are known', async (line, expected) => {
    expect((await headOf(front(line))).facts.datePublished).toBe(expected)
  })

  test('have the end of an embargo in the body as the hour of publication', async () => {
    const {facts} = await headOf(`EMBARGOED UNTIL May 12, 2026, 7 a.m. ET\n\n# Marlow Foods opens bakery\n${body}`)
    expect(facts.datePublished).toBe('2026-05-12T07:00:00-04:00')
  })

  test('name the issuer, its ticker and its contacts, and no other company’s ticker', async () => {
    const {facts} = await headOf(
      `${front('organization: Marlow Foods plc')}\n## Media contact\n\nTom Hale\n+44 20 7946 0102\npress@marlow.example\n`,
    )
    const issuer = {'@type': 'Corporation', name: 'Marlow Foods plc', tickerSymbol: 'XLON MRLW'}
    expect(facts.author).toEqual(issuer)
    expect(facts.publisher).toEqual({
      ...issuer,
      contactPoint: [
        {'@type': 'ContactPoint', name: 'Tom Hale', email: 'press@marlow.example', telephone: '+44 20 7946 0102'},
      ],
    })
  })

  test.each([
    ['ticker: "Nasdaq: ALDR"', 'XNAS ALDR'],
    ['ticker: "Moonbase: ALDR"', undefined],
    ['tags: []', undefined],
  ])('give the ticker of %s by its ISO 10383 code', async (line, expected) => {
    const {facts} = await headOf(front(`organization: Aldermoor\n${line}`))
    expect(facts.publisher).toEqual(
      expected
        ? {'@type': 'Corporation', name: 'Aldermoor', tickerSymbol: expected}
        : {'@type': 'Organization', name: 'Aldermoor'},
    )
  })

  test('hold every quote with who said it', async () => {
    const {facts} = await headOf(
      `${front('organization: Marlow Foods')}\n“We waited,” said Ana Ruiz, chief executive of Marlow Foods. “We baked.”\n\n“It is good,” the company said in a statement.\n`,
    )
    expect(facts.hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'We waited, We baked.',
        spokenByCharacter: {
          ...{'@type': 'Person', name: 'Ana Ruiz', jobTitle: 'chief executive'},
          affiliation: {'@type': 'Organization', name: 'Marlow Foods'},
        },
      },
      expect.objectContaining({'@type': 'Quotation', text: 'It is good,'}),
    ])
  })
})

describe('cards', () => {
  test('show title, description, company and first whole picture', async () => {
    const {metas} = await headOf(
      `${front('organization: Marlow Foods\nlanguage: en-GB')}\n![Oven](oven.jpg)\n\n![Bread](https://marlow.example/bread.jpg)\n`,
    )
    expect(metas).toMatchObject({
      'og:type': 'article',
      'og:title': 'Marlow Foods opens bakery',
      'og:description': 'Marlow Foods plc (LSE: MRLW) today opened a bakery with Tarn (NYSE: TRN).',
      'og:site_name': 'Marlow Foods',
      'og:locale': 'en_GB',
      'og:image': 'https://marlow.example/bread.jpg',
      'og:image:alt': 'Bread',
      'article:published_time': '2026-05-12',
      'twitter:card': 'summary_large_image',
      'twitter:title': 'Marlow Foods opens bakery',
    })
  })

  test('a long description ends between words', async () => {
    const {metas} = await headOf(`# A\n\n${'Bread, '.repeat(60)}\n`)
    expect(metas.description).toMatch(/ Bread…$/)
    expect(metas.description?.length).toBeLessThanOrEqual(200)
  })

  test('a release without a headline still has a page with a title', async () => {
    expect((await headOf('Some words that nobody would call a release.\n')).title).not.toBe('')
  })
})
