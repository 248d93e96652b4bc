import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {openDraft} from '../../src/draft/index.js'
import {PressrelError} from '../../src/errors.js'
import {exportRelease} from '../../src/export/index.js'
import {releaseTexts} from './release-pieces.js'

const head =
  '# Marlow Foods Opens Bakery\n\n## It bakes rye\n\nLEEDS, England, May 12, 2026 /PRNewswire/ -- Marlow Foods plc (LSE: MRL) today opened a bakery.\n\n'
const ninjs = async (text: string) => JSON.parse(await exportRelease(openDraft(text), 'ninjs', {embargoed: true}))

test('a release has everything that it says of itself, and nothing that it does not say', async () => {
  const quote = '“We bake,” said Ana Ruiz, chief executive of Marlow Foods.\n\n'
  const end =
    '## About Marlow Foods\n\nMarlow Foods bakes.\n\n## Media contact\n\nTom Hale, Head of News\ntom@marlow.example\n+44 20 7946 0102\n'
  const {bodies, descriptions, ...rest} = await ninjs(`---\ntags: [bread]\n---\n\n${head}${quote}${end}`)
  expect(rest).toEqual({
    uri: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
    type: 'text',
    representationType: 'full',
    edNote: 'Release date: 2026-05-12.',
    language: 'en',
    title: 'Marlow Foods Opens Bakery',
    headlines: [
      {role: 'headline', contentType: 'text/plain', value: 'Marlow Foods Opens Bakery'},
      {role: 'subheadline', contentType: 'text/plain', value: 'It bakes rye'},
    ],
    located: 'LEEDS, England',
    places: [{name: 'LEEDS, England', rel: 'dateline'}],
    people: [
      {name: 'Ana Ruiz', rel: 'speaker', literal: 'Ana Ruiz, chief executive, Marlow Foods'},
      {
        name: 'Tom Hale',
        rel: 'contact',
        literal: 'Tom Hale, Head of News',
        contactInfo: [
          {type: 'email', role: 'press', value: 'tom@marlow.example'},
          {type: 'phone', role: 'press', value: '+44 20 7946 0102'},
        ],
      },
    ],
    organisations: [{name: 'Marlow Foods', rel: 'issuer', symbols: [{exchange: 'XLON', symbol: 'MRL'}]}],
    subjects: [{name: 'bread', rel: 'keyword'}],
    infoSources: [
      {name: 'Marlow Foods', role: 'originator'},
      {name: 'PRNewswire', role: 'distributor'},
    ],
    genres: [{name: 'Press Release', uri: 'http://cv.iptc.org/newscodes/genre/Press_Release'}],
    standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json'},
  })
  expect(descriptions).toEqual([
    {role: 'lead', contentType: 'text/plain', value: 'Marlow Foods plc (LSE: MRL) today opened a bakery.'},
  ])
})

test('the bodies have no titles, and say how long they are', async () => {
  const [html, text] = (await ninjs(`${head}It is <b>hot</b> & new.\n`)).bodies
  expect(html).toMatchObject({role: 'main', contentType: 'text/html', wordCount: 21})
  expect(html.value).toMatch(/^<article class="press-release">/)
  expect(html.value).not.toContain('<h1')
  expect(text).toMatchObject({role: 'main', contentType: 'text/plain', charCount: html.charCount, wordCount: 21})
  expect(text.value).toMatch(/^LEEDS, England, May 12, 2026 \/PRNewswire\/ -- /)
  expect(text.value).not.toContain('Opens Bakery')
})

describe('the identifier', () => {
  test('is the same for the same words, and another for others', async () => {
    const [one, same, other] = await Promise.all([
      ninjs(head),
      ninjs(head.replace('# M', '#   M')),
      ninjs(`${head}More.\n`),
    ])
    expect(same.uri).toBe(one.uri)
    expect(other.uri).not.toBe(one.uri)
  })

  test.each([
    ['tag:marlow.example,2026:bakery', true],
    ['no identifier', false],
  ])('is the front matter’s, where it is one: %s', async (uri, isOne) => {
    expect((await ninjs(`---\nuri: ${uri}\n---\n\n${head}`)).uri === uri).toBe(isOne)
  })
})

describe('an embargo', () => {
  test.each([
    ['EMBARGOED UNTIL May 12, 2026, 6 a.m. ET', '2026-05-12T06:00:00-04:00'],
    ['EMBARGOED UNTIL January 12, 2026, 18:30 GMT', '2026-01-12T18:30:00+00:00'],
  ])('%s ends at %s', async (line, until) => {
    const release = await ninjs(`${line}\n\n${head}`)
    expect(release).toMatchObject({
      embargoedUntil: until,
      usageTerms: line,
      edNote: `Release date: 2026-05-12. ${line}.`,
    })
    expect(release.bodies[1].value.startsWith(line)).toBe(true)
  })

  test.each(['2026-05-12T06:00+05:30', '2026-05-12T06:00 Asia/Kolkata'])(
    '%s in the front matter is a time with its offset',
    async written => {
      expect(await ninjs(`---\nembargo: ${written}\n---\n\n${head}`)).toMatchObject({
        embargoedUntil: '2026-05-12T06:00:00+05:30',
      })
    },
  )

  test.each([
    'EMBARGOED UNTIL May 12, 2026',
    'EMBARGOED UNTIL May 12, 2026, 6 a.m.',
    'EMBARGOED until the market opens',
  ])('%s has no time that a program could keep, so that the release is withheld', async line => {
    const release = await ninjs(`${line}\n\n${head}`)
    expect(release).toMatchObject({pubStatus: 'withheld', usageTerms: line})
    expect(release.edNote).toContain(line)
    expect(release).not.toHaveProperty('embargoedUntil')
  })
})

test.each([
  ['2026-05-12T07:00-04:00', '2026-05-12T07:00:00-04:00'],
  ['2026-05-12', undefined],
])('a date is a time only where it has an hour and a zone: %s', async (date, created) => {
  const release = await ninjs(`---\ndate: ${date}\n---\n\n# Marlow Foods\n\nIt bakes.\n`)
  expect(release.contentCreated).toBe(created)
  expect(release.edNote).toBe(created ? undefined : 'Release date: 2026-05-12.')
})

test('a ticker goes with the name that it stands behind, else it stands alone', async () => {
  const text =
    '# Marlow buys Borel\n\nMarlow Foods plc (LSE: MRL) today bought Borel AG (SIX: BOR) and a stake in a third (Moon Exchange, NYSE: XYZ).\n\n' +
    '## About Marlow Foods\n\nIt bakes.\n\n## About Borel\n\nIt mills.\n'
  expect((await ninjs(text)).organisations).toEqual([
    {name: 'Marlow Foods', rel: 'about', symbols: [{exchange: 'XLON', symbol: 'MRL'}]},
    {name: 'Borel', rel: 'about', symbols: [{exchange: 'XSWX', symbol: 'BOR'}]},
    {rel: 'mentioned', symbols: [{exchange: 'XNYS', symbol: 'XYZ'}]},
  ])
})

test('pictures and links are associations, with addresses that are whole', async () => {
  const text = `${head}![The oven](https://marlow.example/o n.jpg)\n\n![The oven](<https://marlow.example/o|n.jpg> "Photo: Borel")\n\n![A plan](plan.png)\n\nSee [it](https://marlow.example/ä?q=[1]) or [mail](mailto:a@b.example) or [x](javascript:alert).\n`
  const {uri, associations} = await ninjs(text)
  expect(associations).toEqual([
    {
      name: 'Photo: Borel',
      rel: 'picture',
      uri: `${uri}#picture-1`,
      type: 'picture',
      descriptions: [
        {role: 'alt', contentType: 'text/plain', value: 'The oven'},
        {role: 'caption', contentType: 'text/plain', value: 'Photo: Borel'},
      ],
      renditions: [{name: 'original', href: 'https://marlow.example/o%7Cn.jpg'}],
    },
    {
      name: 'A plan',
      rel: 'picture',
      uri: `${uri}#picture-2`,
      type: 'picture',
      descriptions: [{role: 'alt', contentType: 'text/plain', value: 'A plan'}],
    },
    expect.objectContaining({
      rel: 'link',
      renditions: [{name: 'web', href: expect.stringContaining('https://marlow.example/')}],
    }),
    expect.objectContaining({name: 'it', renditions: [{name: 'web', href: 'https://marlow.example/%C3%A4?q=%5B1%5D'}]}),
  ])
})

test('whoever has neither name nor address is nobody', async () => {
  expect(await ninjs('Bread.\n')).not.toHaveProperty('people')
  expect(await ninjs('Bread.\n')).not.toHaveProperty('organisations')
})

test('any text has an identifier and two bodies, and the same bytes each time', async () => {
  const property = fc.asyncProperty(releaseTexts, async value => {
    try {
      const release = await ninjs(value)
      expect(URL.canParse(release.uri)).toBe(true)
      expect(release.bodies).toHaveLength(2)
      expect(await ninjs(value)).toEqual(release)
    } catch (error) {
      // Beyond the parser's limits.
      if (!(error instanceof PressrelError) || error.code !== 'E_LIMIT') throw error
    }
  })
  await fc.assert(property, {numRuns: 200})
})
