import {describe, expect, test} from 'vitest'
import {extract, openDraft, toSource} from '../src/index.js'

const draft = (value: string, format: 'markdown' | 'text' = 'markdown') => openDraft(toSource(value, {format}))
const release = async (value: string, format: 'markdown' | 'text' = 'markdown') =>
  (await extract(draft(value, format))).release
const types = (value: string, format: 'markdown' | 'text' = 'markdown') =>
  draft(value, format).release.children.map(node => node.type)

const long =
  'Acme Robotics, a maker of robots for hospitals, today opened its second plant in the north of England after two years of work on the site.'

describe('datelines', () => {
  test.each([
    ['LEEDS, England, May 12, 2026 /PRNewswire/ -- Acme opened.', 'LEEDS, England', '2026-05-12', 'PRNewswire'],
    ['LEEDS, England, May 12, 2026 (GLOBE NEWSWIRE) -- Acme opened.', 'LEEDS, England', '2026-05-12', 'GLOBE NEWSWIRE'],
    ['LEEDS, England--(BUSINESS WIRE)--Acme opened.', 'LEEDS, England', null, 'BUSINESS WIRE'],
    ['Leeds, England (May 12, 2026) (Newsworthy.ai) Acme opened.', 'Leeds, England', '2026-05-12', 'Newsworthy.ai'],
    ['LEEDS – May 12, 2026 – Acme opened.', 'LEEDS', '2026-05-12', null],
    ['LEEDS  and YORK, England, Aug. 08, 2026 — Acme opened.', 'LEEDS  and YORK, England', '2026-08-08', null],
    [
      'LEEDS - [Media OutReach Newswire](https://a.example) – 26 June 2026 – Acme.',
      'LEEDS',
      '2026-06-26',
      'Media OutReach Newswire',
    ],
    ['**Leeds** – Acme opened a plant today.', 'Leeds', null, null],
    ['LEEDS—Acme opened a plant today.', 'LEEDS', null, null],
    ['LEEDS, England, June 31, 2026 -- Acme opened.', 'LEEDS, England', null, null],
  ])('%s', async (lead, place, date, wire) => {
    const value = `# Acme opens a plant\n\n${lead} ${long}\n`
    expect((await release(value)).dateline).toEqual({place, date, wire})
  })

  test.each([
    'Acme Robotics (NYSE: ACM) Today opened (after May 12, 2026) A plant in the north.',
    'NOTE: Acme opened a plant in the north of England.',
    'Acme – the maker of robots – opened a plant in the north of England.',
    'NEW – the plant in the north of England is open.',
    'Well-being at work: Acme opened a plant in the north of England.',
  ])('are not read into %j', async lead => {
    expect((await release(`# Acme opens a plant\n\n${lead} ${long}\n`)).dateline).toBeNull()
  })

  test('make a paragraph the lead, whatever summary stands before it', () => {
    const value = `# Acme opens a plant\n\nNews summary:\n\n${long}\n\nLEEDS—Acme opened a plant today. ${long}\n\n${long}\n`
    const {children} = draft(value).release
    expect(children.map(node => node.type)).toEqual(['headline', 'paragraph', 'paragraph', 'lead', 'paragraph'])
  })

  test('in plain text are no headline, and a headline with a dash is no dateline', () => {
    expect(types(`ACME – Results of the third quarter\n\nLEEDS, May 12, 2026 – ${long}\n`, 'text')).toEqual([
      'headline',
      'lead',
    ])
  })

  test('lie where their parts stand in the source', () => {
    const value = `# Acme opens a plant\n\nLEEDS &amp; YORK, May 12, 2026 -- ${long}\n`
    const lead = draft(value).release.children.find(node => node.type === 'lead')
    const slice = (at: {start: {offset: number}; end: {offset: number}} | null | undefined) =>
      at && value.slice(at.start.offset, at.end.offset)
    expect(slice(lead?.dateline?.placePosition)).toBe('LEEDS &amp; YORK')
    expect(slice(lead?.dateline?.datePosition)).toBe('May 12, 2026')
  })
})

describe('the opening', () => {
  test.each([
    'Posted On: 12 MAY 2026 6:55PM by PIB',
    'Published: May 12, 2026',
    'Release date – 12 May 2026',
    'May 12, 2026',
  ])('reads the day of %j, which is no dateline and no subheadline', async line => {
    const value = `Acme opens a plant\n\n${line}\n\n${long}\n`
    const read = await release(value, 'text')
    expect(read).toMatchObject({
      dateline: null,
      date: '2026-05-12',
      subheadlines: [],
    })
    expect(types(value, 'text')).toEqual(['headline', 'paragraph', 'lead'])
  })

  test('prefers the front matter’s date to a posting line', async () => {
    const value = `---\ndate: 2026-05-11\n---\n# Acme opens a plant\n\nPublished: May 12, 2026\n\n${long}\n`
    expect((await release(value)).date).toBe('2026-05-11')
  })

  test('holds contacts that stand above the headline', async () => {
    const value = `FOR IMMEDIATE RELEASE\n\nMedia contact: Ana Ruiz, ana@acme.example\n\n# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n`
    expect(types(value)).toEqual(['releaseLine', 'contacts', 'headline', 'lead'])
    expect((await release(value)).contacts).toMatchObject([{name: 'Ana Ruiz', email: 'ana@acme.example'}])
  })

  test.each([
    ['FOR IMMEDIATE RELEASE', {status: 'immediate', until: null}],
    ['EMBARGOED UNTIL 12 May 2026', {status: 'embargoed', until: '2026-05-12'}],
    ['EMBARGOED UNTIL 12 May 2026, 06:00 GMT', {status: 'embargoed', until: '2026-05-12T06:00 GMT'}],
    ['EMBARGOED UNTIL 7:00 a.m. ET, Tuesday, May 12, 2026', {status: 'embargoed', until: '2026-05-12T07:00 ET'}],
    [
      'Embargoed until noon (Eastern Time) on May 12, 2026',
      {status: 'embargoed', until: '2026-05-12T12:00 Eastern Time'},
    ],
    ['Strictly under embargo until after the game', {status: 'embargoed', until: 'after the game'}],
  ])('reads %j', async (line, status) => {
    expect((await release(`${line}\n\n# Acme opens a plant\n\n${long}\n`)).releaseStatus).toEqual(status)
  })

  test('knows the body that issues a release from its headline', async () => {
    const value = `Ministry of Robots\n\nMinister opens the second plant of Acme in the north\n\n${long}\n`
    expect((await release(value, 'text')).headline).toBe('Minister opens the second plant of Acme in the north')
  })

  test('takes a setext heading and a heading in capitals alike', async () => {
    for (const head of [
      'Acme opens a plant\n---',
      'Acme opens a plant\n===',
      '### Acme opens a plant',
      '# Acme opens a plant #',
    ])
      expect((await release(`${head}\n\n${long}\n`)).headline).toBe('Acme opens a plant')
  })
})

describe('the end of a release', () => {
  const body = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\n`

  test.each([
    ['## About Acme Robotics', 'Acme Robotics'],
    ['**About Acme Robotics**', 'Acme Robotics'],
    ['About the Acme Group', 'Acme Group'],
    ['About Acme, Inc.', 'Acme, Inc.'],
    ['About Acme: https://acme.example', 'Acme'],
    ['Notes to Editors: About Acme', 'Acme'],
  ])('%j opens a boilerplate', async (heading, organization) => {
    const read = await release(
      `${body}${heading}\n\nAcme makes robots. ${long}\n\nMedia contact:\nAna Ruiz\nana@acme.example\n`,
    )
    expect(read.boilerplates.map(item => item.organization)).toEqual([organization])
    expect(read.boilerplates[0]?.text).not.toContain('Ana Ruiz')
    expect(read.contacts).toMatchObject([{name: 'Ana Ruiz', email: 'ana@acme.example'}])
  })

  test.each([
    ['About Acme Acme makes robots for hospitals and schools.', 'Acme'],
    ['About Acme: Acme makes robots for hospitals and schools.', 'Acme'],
    ['About Acme – Acme makes robots for hospitals and schools.', 'Acme'],
    ['About Acme (Ticker: ACM; WKN: 659 510) Acme makes robots.', 'Acme'],
  ])('%j holds its own text', async (text, organization) => {
    expect((await release(`${body}${text}\n`)).boilerplates).toMatchObject([{organization, text}])
  })

  test.each(['About 40 people came to the opening.', 'About half of them work here.', 'We care about Acme.'])(
    '%j opens none',
    async text => {
      expect((await release(`${body}${text}\n`)).boilerplates).toEqual([])
    },
  )

  test('reads a bold name among the standing texts as a boilerplate, and not in the body', async () => {
    const named = `**Acme Ventures Limited**\\\nAcme Ventures is an investor in the north of England that has backed over one hundred companies in twenty years.\n\n`
    const read = await release(`${body}${named}Media contact: ana@acme.example\n\n${named}`)
    expect(read.boilerplates.map(item => item.organization)).toEqual(['Acme Ventures Limited'])
  })

  test.each([
    ['Forward-Looking Statements', true],
    ['## Safe Harbor Statement', true],
    ['Cautionary note regarding forward-looking statements', true],
    ['Disclaimer', true],
    ['The plant looks forward to visitors', false],
    ['## Important Safety Information', true],
    ['**Tarnexa Indication and Important Safety Information**', true],
    ['Indications and Usage', true],
    ['## Full Prescribing Information:', true],
    ['Boxed Warning', true],
    ['## Indications of growth in Leeds', false],
    ['## Prescribing information now travels by post', false],
  ])('%j opens a notice: %s', (heading, isNotice) => {
    expect(types(`${body}${heading}\n\n${long}\n`).includes('disclaimer')).toBe(isNotice)
  })

  test.each([
    ['This release contains forward-looking statements within the meaning of the law.', true],
    ['Forward-looking statements: Words such as “expects” mark them.', true],
    ['Forward-looking statements are a matter of law, said Ana Ruiz of Acme.', false],
    ['Acme made forward-looking statements at the opening of the plant.', false],
  ])('%j is a notice: %s', (text, isNotice) => {
    expect(types(`${body}${text} ${long}\n`).includes('disclaimer')).toBe(isNotice)
  })

  test('the headings below a notice belong to it, and the next one of its own depth does not', () => {
    const notice = `## Important Safety Information\n\n${long}\n\n## Do not use Tarnexa if you:\n\n* have a cold\n\n### Children\n\n${long}\n\n`
    expect(types(`${body}${notice}## How it is sold\n\n${long}\n`).slice(-2)).toEqual(['disclaimer', 'section'])
  })

  test.each([
    '###',
    '# # #',
    '-30-',
    '- 30 -',
    '–30–',
    'ENDS',
    '-ENDS-',
    '– Ends –',
    '[ENDS]',
    '* * *',
    '***',
    '\\###',
    '\\# \\# \\#',
    '\\-30-',
    '\\*\\*\\*',
    '**ENDS**',
    '\\*\\*\\*\\*\\*',
  ])('%j is an end mark', mark => {
    for (const format of ['markdown', 'text'] as const) {
      const {children} = draft(`${body}${mark}\n\nNotes\n`, format).release
      expect(children.find(node => node.type === 'endMark')).toMatchObject({mark: mark.replaceAll('\\', '')})
    }
  })

  test.each(['Ends meet', '30', '- 30', '#', 'The end', '---'])('%j is none', mark => {
    expect(types(`${body}${mark}\n`)).not.toContain('endMark')
  })

  test('is not marked before the lead', () => {
    expect(types(`# Acme opens a plant\n\n* * *\n\n${long}\n`)).not.toContain('endMark')
  })
})

describe('a line that says what kind of text follows', () => {
  test.each([
    ['MEDIA ADVISORY\n\n# Acme opens a plant', 'markdown', ['paragraph', 'headline', 'lead']],
    ['# Media Alert\n\n## Acme opens a plant', 'markdown', ['heading', 'headline', 'lead']],
    ['**PRESS STATEMENT**\n\n**Acme opens a plant**', 'markdown', ['paragraph', 'headline', 'lead']],
    ['MEDIA ADVISORY:\n\nAcme opens a plant', 'text', ['paragraph', 'headline', 'lead']],
    ['---\ntitle: Acme opens a plant\n---\n\nMEDIA ALERT', 'markdown', ['headline', 'paragraph', 'lead']],
  ] as const)('%j is no headline', (top, format, expected) => {
    expect(types(`${top}\n\nLEEDS, May 12, 2026 -- ${long}\n`, format)).toEqual(expected)
  })
})

describe('what is told about', () => {
  test.each(['the survey', 'this report', 'the authors'])('%j is a section', about => {
    const value = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\n## About ${about}\n\nIt was made by post.\n`
    expect(types(value)).toEqual(['headline', 'lead', 'section'])
  })

  test.each(['the company', 'the Tarn Survey', 'us'])('%j is a boilerplate', about => {
    const value = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\n## About ${about}\n\nIt makes robots.\n`
    expect(types(value)).toEqual(['headline', 'lead', 'boilerplate'])
  })
})

describe('contacts', () => {
  const body = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\n`

  test.each([
    [
      'Media contact: Ana Ruiz, Head of Press | +44 20 7946 0000 | ana@acme.example',
      [
        {
          name: 'Ana Ruiz',
          title: 'Head of Press',
          organization: null,
          email: 'ana@acme.example',
          phone: '+44 20 7946 0000',
        },
      ],
    ],
    [
      'Contacts\n\nAna Ruiz\\\nTel: (212) 555-0147\\\nana@acme.example\n\nBen de Vries\\\nben@acme.example',
      [
        {name: 'Ana Ruiz', title: null, organization: null, email: 'ana@acme.example', phone: '(212) 555-0147'},
        {name: 'Ben de Vries', title: null, organization: null, email: 'ben@acme.example', phone: null},
      ],
    ],
    [
      'Media contacts:\nAna Ruiz, Head of Press\nana@acme.example\nBen Cole, Press Officer\nTel. 020 7946 0000\nben@acme.example',
      [
        {name: 'Ana Ruiz', title: 'Head of Press', organization: null, email: 'ana@acme.example', phone: null},
        {
          name: 'Ben Cole',
          title: 'Press Officer',
          organization: null,
          email: 'ben@acme.example',
          phone: '020 7946 0000',
        },
      ],
    ],
    [
      'Contact DetailsAna Ruiz\n\n+1 800-555-0147\n\nana@acme.example',
      [{name: 'Ana Ruiz', title: null, organization: null, email: 'ana@acme.example', phone: '+1 800-555-0147'}],
    ],
    [
      'To arrange an interview, please contact:\n\nAna Ruiz\n\nana@acme.example',
      [{name: 'Ana Ruiz', title: null, organization: null, email: 'ana@acme.example', phone: null}],
    ],
    [
      'Acme Robotics Media Contact\n\nAcme Communications Ltd.\n\nAna Ruiz\n\n02079460000\n\nana@acme.example',
      [
        {
          name: 'Ana Ruiz',
          title: null,
          organization: 'Acme Communications Ltd.',
          email: 'ana@acme.example',
          phone: '02079460000',
        },
      ],
    ],
  ])('%j', async (text, contacts) => {
    expect((await release(`${body}${text}\n`)).contacts).toEqual(contacts)
  })

  test.each([
    ['Ana Ruiz\nCommunications Manager, Tarn Dairy', 'Ana Ruiz', 'Communications Manager', 'Tarn Dairy'],
    ['Ana Ruiz\nHead of Press at Tarn Dairy', 'Ana Ruiz', 'Head of Press', 'Tarn Dairy'],
    ['Ana Ruiz\nPress Officer\nTarn Dairy', 'Ana Ruiz', 'Press Officer', 'Tarn Dairy'],
    ['Ana Ruiz\nTarn Dairy\nPress Officer', 'Ana Ruiz', 'Press Officer', 'Tarn Dairy'],
    [
      'Ana Ruiz, PhD\nVice President, Corporate Communications, Tarn Dairy, Inc.',
      'Ana Ruiz',
      'Vice President, Corporate Communications',
      'Tarn Dairy, Inc.',
    ],
    ['Ana Ruiz, Tarn Communications', 'Ana Ruiz', null, 'Tarn Communications'],
    ['Tarn Dairy, Inc.\nAna Ruiz', 'Ana Ruiz', null, 'Tarn Dairy, Inc.'],
    ['Ana Ruiz, Investor Relations, Tarn Dairy', 'Ana Ruiz', 'Investor Relations', 'Tarn Dairy'],
  ])('%j: the post and whose it is', async (lines, name, title, organization) => {
    const read = await release(`${body}Media contact:\n\n${lines}\nana@acme.example\n`)
    expect(read.contacts).toEqual([{name, title, organization, email: 'ana@acme.example', phone: null}])
  })

  test.each([
    ['Journalists register with events@acme.example.', null],
    ['**Press:** Journalists register with events@acme.example by 3 May to attend the opening.', null],
    ['For more information write to events@acme.example.', 'events@acme.example'],
    ['Press: Ana Ruiz, head of press, events@acme.example', 'events@acme.example'],
  ])('%j beside a contact adds %j', async (text, email) => {
    const read = await release(`${body}${text}\n\n${long}\n\nMedia contact: Ana Ruiz, ana@acme.example\n`)
    expect(read.contacts.map(contact => contact.email).sort()).toEqual(
      ['ana@acme.example', ...(email === null ? [] : [email])].sort(),
    )
  })

  test('where nobody is named are the addresses of the story', async () => {
    const read = await release(`${body}Journalists register with events@acme.example.\n`)
    expect(read.contacts).toMatchObject([{name: null, email: 'events@acme.example'}])
  })

  test.each([
    'Press freedom is what Acme stands for, said Ana Ruiz.',
    'Contact lenses that robots fit are new.',
    'Media coverage of the opening was wide.',
  ])('%j opens none', text => {
    expect(types(`${body}${text} ${long}\n`)).not.toContain('contacts')
  })
})

describe('copies from the web', () => {
  const body = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\n`

  test('have headings taken off the sentence that they stick to, and every piece stays in its place', async () => {
    const value = `${body}Sales rose by 5 &amp; 6 percent.About the Acme Group:The Acme Group makes robots.IR contact:Ana RuizTel.: +49 89 125 09 33ana@acme.example\n`
    const read = await release(value)
    expect(read.boilerplates).toMatchObject([
      {organization: 'Acme Group', text: 'About the Acme Group:The Acme Group makes robots.'},
    ])
    expect(read.contacts.map(contact => contact.email)).toEqual(['ana@acme.example'])
    const {prose} = draft(value)
    for (const block of prose)
      expect(value.slice(block.source.start, block.source.end).replace('&amp;', '&')).toContain(block.text)
  })

  test('keep the lines of what they are cut into', () => {
    const value = `${body}Sales rose by 5 &amp; 6 percent.Media contact:\r\nAna Ruiz\nana@acme.example\n`
    const contacts = draft(value).release.children.find(node => node.type === 'contacts')
    expect(contacts?.children).toMatchObject([
      {type: 'paragraph', children: [{type: 'text', value: 'Media contact:\r\nAna Ruiz\nana@acme.example'}]},
    ])
  })

  test('that hold a release in one line are read as paragraphs', async () => {
    const story = `${long} ${long} ${long} ${long} ${long} ${long} ${long} ${long}`
    const value = `Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${story}  “We are proud,” said Ana Ruiz.  About Acme Acme makes robots.  Media contact: ana@acme.example\n`
    expect(types(value, 'text')).toEqual(['headline', 'lead', 'paragraph', 'boilerplate', 'contacts'])
    expect((await release(value, 'text')).boilerplates).toMatchObject([{organization: 'Acme'}])
  })

  test('are not cut where two spaces slipped into a sentence', () => {
    const story = `${long} ${long} ${long} ${long} ${long} ${long} ${long} ${long}`
    const value = `Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${story}  “The Smart City  Label is ours,” said Ana Ruiz.  ${long}\n`
    const texts = draft(value, 'text').prose.map(({text}) => text)
    expect(texts).toContain('“The Smart City  Label is ours,” said Ana Ruiz.')
  })

  test('keep the paragraphs of a writer who puts two spaces after each sentence', () => {
    const story = Array.from({length: 12}, () => long).join('  ')
    expect(types(`Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${story}\n`, 'text')).toEqual(['headline', 'lead'])
  })
})

describe('links and images', () => {
  test('are links with and without a scheme, and e-mail addresses', async () => {
    const value = `# Acme\n\n${long} See [the site](https://acme.example/a), https://acme.example/b, www.acme.example. Write to ana@acme.example.\n`
    expect((await release(value)).links).toEqual([
      {text: 'the site', url: 'https://acme.example/a'},
      {text: 'https://acme.example/b', url: 'https://acme.example/b'},
      {text: 'www.acme.example', url: 'http://www.acme.example'},
      {text: 'ana@acme.example', url: 'mailto:ana@acme.example'},
    ])
  })

  test.each([
    ['![a](a.png "The plant")', 'The plant'],
    ['![a](a.png)\n*The plant*', 'The plant'],
    ['![a](a.png)\n\n*The plant in Leeds,\nopened today*', 'The plant in Leeds, opened today'],
    ['[![a](a.png)](https://acme.example)\n\n_The plant_', 'The plant'],
    ['![a](a.png)\n\nThe *plant* opened.', null],
    ['![a](a.png)\n\n**The plant**', null],
  ])('%j has its caption', async (text, caption) => {
    expect((await release(`# Acme\n\n${long}\n\n${text}\n`)).images).toEqual([{url: 'a.png', alt: 'a', caption}])
  })
})

describe('tickers', () => {
  test.each([
    ['Acme (NYSE: ACM) opened', [['NYSE', 'ACM']]],
    [
      'Acme (NASDAQ:ACM, ACMW) opened',
      [
        ['NASDAQ', 'ACM'],
        ['NASDAQ', 'ACMW'],
      ],
    ],
    [
      'Acme (Nasdaq and TASE: ACM) opened',
      [
        ['Nasdaq', 'ACM'],
        ['TASE', 'ACM'],
      ],
    ],
    [
      'Acme (TSX: ACM.A; OTCQB: ACMF) opened',
      [
        ['TSX', 'ACM.A'],
        ['OTCQB', 'ACMF'],
      ],
    ],
    ['Acme (New York Stock Exchange: ACM) opened', [['New York Stock Exchange', 'ACM']]],
    ['Acme (1828.HK) opened', [['HK', '1828']]],
    ['Acme, ticker: ACM, opened', [[null, 'ACM']]],
    ['Acme (Leeds: ACM), at 9:30 a.m. and ratio 3:1, note: NEW', []],
    ['see the U.S. and U.K. sites, and the ticker of the day', []],
  ])('%j', async (text, tickers) => {
    const read = await release(`# Acme opens a plant\n\n${text}. ${long}\n`)
    expect(read.tickers.map(({exchange, symbol}) => [exchange, symbol])).toEqual(tickers)
  })
})

describe('plain text', () => {
  test('means nothing by indentation, signs and references', () => {
    const value = `Acme opens a plant\n\n    ${long}\n\n\t*AT&amp;T* _and_ # Acme \\*\n`
    expect(types(value, 'text')).toEqual(['headline', 'lead', 'paragraph'])
    expect(draft(value, 'text').prose.at(-1)?.text).toBe('*AT&amp;T* _and_ # Acme \\*')
  })

  test('wrapped at a column keeps its paragraphs, also where a line was shortened afterwards', () => {
    const value = `Acme opens a plant

LEEDS, May 12, 2026 -- Acme Robotics today opened a plant in Leeds. It is
to build grippers for bakeries and hands for kitchens. The plant
is the third of the company and employs two hundred people at the start.

“We built it to grow,” said Ana Ruiz, the chief executive of the company.
`
    expect(draft(value, 'text').prose.map(({text}) => text.slice(-18))).toEqual([
      'Acme opens a plant',
      'ople at the start.',
      've of the company.',
    ])
  })

  test('wrapped by hand, with short lines of contacts at the end, keeps its paragraphs', () => {
    const value = `Acme opens a second plant

LEEDS, May 12, 2026 -- Acme Robotics said today that it will open
a second plant in Leeds. The hall has 24 cells and a canteen.

"We ran out of benches in the first one within a week," said Joss
Hallam, founder of Acme Robotics. "So we bought more
benches and then a bigger hall."

The company made 12,000 grippers in 2025, an increase of
50 percent from 8,000 grippers in 2024.

Contact:
Ivy Renn
ivy@acme.example
828-555-0119
`
    const {prose, mentions} = draft(value, 'text')
    expect(prose.map(({role}) => role)).toEqual([
      'headline',
      'lead',
      'body',
      'body',
      'contacts',
      'contacts',
      'contacts',
      'contacts',
    ])
    expect(mentions.quotes.map(({speaker}) => speaker?.name)).toEqual(['Joss Hallam'])
  })

  test('holds no comment to the linter that stands on a line of its own', () => {
    const value = `<!-- pressrel-disable tone/hype -- ours -->\nAcme opens a plant\n\n${long}\n`
    expect(draft(value, 'text').prose.map(({role}) => role)).toEqual(['headline', 'lead'])
  })

  test.each(['\n', '\r\n', '\r'])('ends lines with %j', ending => {
    const value = [
      '\uFEFFAcme opens a plant',
      '',
      `LEEDS, May 12, 2026 -- ${long}`,
      '',
      '• one 😀',
      '• two',
      '',
      '###',
    ].join(ending)
    const {release: tree, prose} = draft(value, 'text')
    expect(tree.children.map(node => node.type)).toEqual(['headline', 'lead', 'list', 'endMark'])
    for (const block of prose) expect(value.slice(block.source.start, block.source.end)).toBe(block.text)
  })
})

describe('Markdown', () => {
  test.each(['\n', '\r\n', '\r'])('has the same tree with lines that end with %j, after a byte order mark', ending => {
    const lines = [
      '\uFEFFAcme opens a plant',
      '---',
      '',
      `LEEDS, May 12, 2026 -- ${long}`,
      '',
      '> “We are proud',
      'of it,”',
      '> said Ana Ruiz.',
      '',
      '- 30 -',
    ]
    const value = lines.join(ending)
    const {release: tree, prose} = draft(value)
    expect(tree.children.map(node => node.type)).toEqual(['headline', 'lead', 'blockquote', 'endMark'])
    expect(prose.map(block => block.text)).toContain('“We are proud of it,” said Ana Ruiz.')
  })
})

test('a paragraph of two letters is not set apart, so that it is no heading', () => {
  const value = `# Acme opens a plant\n\nLEEDS, May 12, 2026 -- ${long}\n\nAB\n\n${long}\n`
  expect(types(value)).toEqual(['headline', 'lead', 'paragraph', 'paragraph'])
})
