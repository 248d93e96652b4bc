import {describe, expect, test} from 'vitest'
import {instantIn, wallClock} from '../src/calendar/index.js'
import {extract, openDraft} from '../src/draft/index.js'
import {toMarkdown} from '../src/markdown/to-markdown.js'
import {displayWidth} from '../src/report/display-width.js'
import {
  type ExtractedRelease,
  loadMentionReporter,
  type MentionContext,
  type MentionReporterName,
  type Paint,
} from '../src/report/index.js'
import {quoteNote, spokenWords} from '../src/report/quote-words.js'
import {wrap} from '../src/report/wrap.js'
import {cell} from '../src/reporters/csv/cell.js'
import {table} from '../src/reporters/markdown/nodes.js'
import {toSource} from '../src/source/index.js'

const same = (text: string): string => text
const paint: Paint = {red: same, yellow: same, blue: same, green: same, bold: same, dim: same}
const context: MentionContext = {paint, width: 100, kinds: ['quotes', 'figures', 'dates'], warn: () => {}}

const extracted = (text: string, file = 'q3.md'): ExtractedRelease => {
  const draft = openDraft(toSource(text, {path: file}))
  return {file, draft, document: extract(draft)}
}

/** The whole report of some releases, and what was said beside it. */
async function report(
  name: MentionReporterName,
  texts: readonly string[],
  more: Partial<MentionContext> = {},
): Promise<{output: string; warnings: readonly string[]}> {
  const warnings: string[] = []
  const open = (await loadMentionReporter(name))({...context, warn: sentence => warnings.push(sentence), ...more})
  const pages = texts.map((text, i) => open.add(extracted(text, i === 0 ? 'q3.md' : `q3-${i}.md`)))
  return {output: [open.head ?? '', ...pages, open.finish?.() ?? ''].join(''), warnings}
}

const plant = `# Acme Robotics Opens Plant in Leeds

LEEDS, England, May 12, 2026 – Acme Robotics today opened a plant in Leeds.

“We never built anything like it,” said Ana Ruiz, chief executive of Acme Robotics. “We built it in a year.”

“The trains run past our door, and every one of the people who work here can walk to the station,” she added.

“We ordered ten of them,” said Tom Berg of Borel Foods.

Ruiz called the plant “a turning point” for Leeds.

“The night shift has less to do,” said a spokesperson.

> “Nobody is named here.”
`

const sheet = `q3.md
Acme Robotics Opens Plant in Leeds

Ana Ruiz, chief executive, Acme Robotics

  [ ] line 5
      “We never built anything like it,” “We built it in a year.”

  [ ] line 7, by “she”
      “The trains run past our door, and every one of the people who work here can walk to the
      station,”

  [ ] line 11, by “Ruiz”, part of a sentence
      … “a turning point” …
      from: Ruiz called the plant “a turning point” for Leeds.

      Signed off by ______________________________  Date ____________

Tom Berg, Borel Foods

  [ ] line 9
      “We ordered ten of them,”

      Signed off by ______________________________  Date ____________

“a spokesperson” (not named)

  [ ] line 13
      “The night shift has less to do,”

      Signed off by ______________________________  Date ____________

Speaker not found

  [ ] line 15
      “Nobody is named here.”
      Said by ______________________________
`

describe('the sheet for sign-off', () => {
  const quotes = {kinds: ['quotes']}

  test('holds every word by speaker, and says how the speaker is known', async () => {
    expect((await report('table', [plant], quotes)).output).toBe(sheet)
  })

  test('says what is only reported, and in whose words', () => {
    const draft = openDraft(
      '# Acme opens a plant\n\nLEEDS, England, May 12, 2026 – Ana Ruiz, chief executive of Acme, said that sales had doubled.\n',
    )
    const [quote] = extract(draft, {indirect: true}).quotes
    expect(quote && [spokenWords(quote), quoteNote({quote, before: undefined})]).toEqual([
      'sales had doubled',
      'line 3, reported, not word for word',
    ])
  })

  test('names all who say it together, and what one goes on from', async () => {
    const text = `# Acme and Borel Open Plant

LEEDS, England, May 12, 2026 – Acme and Borel today opened a plant.

“We are one team,” said Ana Ruiz, chief executive of Acme, and Tom Berg, chairman of Borel.

“The plant is the first of three,” said Lena Tarn, chief engineer of Acme.

The plant is in the north of Leeds.

“We will open the second plant in June, and we are looking for three hundred people to work in it.”
`
    expect((await report('table', [text], quotes)).output).toBe(`q3.md
Acme and Borel Open Plant

Ana Ruiz, chief executive, Acme
and Tom Berg, chairman, Borel

  [ ] line 5
      “We are one team,”

      Signed off by ______________________________  Date ____________

Lena Tarn, chief engineer, Acme

  [ ] line 7
      “The plant is the first of three,”

  [ ] line 11, goes on from line 7
      “We will open the second plant in June, and we are looking for three hundred people to work in
      it.”

      Signed off by ______________________________  Date ____________
`)
  })

  test('heads each file, and says where nobody speaks', async () => {
    const silent = '# Borel Foods Opens Shop\n\nBorel Foods opened a shop.\n'
    const {output} = await report('table', [plant, silent], quotes)
    expect(output).toBe(`${sheet}\n\nq3-1.md\nBorel Foods Opens Shop\n\nNo quotes.\n`)
  })

  test.each([40, 60, 72])('keeps to %i columns', async width => {
    const {output} = await report('table', [plant], {...quotes, width})
    expect(Math.max(...output.split('\n').map(displayWidth))).toBeLessThanOrEqual(width)
    expect(output.replace(/\s+/g, ' ')).toContain('every one of the people who work here can walk to the station,”')
  })

  test('nothing in a release can drive the terminal', async () => {
    const {output} = await report('table', [plant.replace('walk', 'wa\u001b[2Jl\u202ek')], quotes)
    expect(output).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('wrapping', () => {
  test.each([
    ['a few words here', 9, ['a few', 'words', 'here']],
    ['a  few\nwords', 80, ['a few words']],
    ['', 10, ['']],
    ['12 km of rail', 6, ['12 km', 'of', 'rail']],
    ['東京で新しい工場', 6, ['東京で', '新しい', '工場']],
    ['see https://borel.example/long now', 12, ['see', 'https://bore', 'l.example/lo', 'ng now']],
    ['Gene\u0300veGene\u0300ve', 4, ['Gene\u0300', 'veGe', 'ne\u0300ve']],
    ['👩🏽‍🔧👩🏽‍🔧👩🏽‍🔧', 4, ['👩🏽‍🔧', '👩🏽‍🔧', '👩🏽‍🔧']],
  ])('%j in %i columns', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))
})

describe('several kinds in the terminal', () => {
  test('stand in tables', async () => {
    const text = '# Acme Reports\n\nLEEDS, May 12, 2026 – Revenue rose 25% to more than $5 million from $4 million.\n'
    expect((await report('table', [text])).output).toBe(`q3.md  Acme Reports

Quotes: none

Figures (3)
line  text        kind     value    unit  note
3     25%         percent  25       %     change 1: up by
3     $5 million  money    5000000  USD   more than, change 1: to
3     $4 million  money    4000000  USD   change 1: from

Dates (1)
line  text          type  value       days
3     May 12, 2026  date  2026-05-12  2026-05-12

`)
  })
})

describe('csv', () => {
  const head =
    'file,kind,line,column,start,end,text,type,speaker,speakerType,title,organization,cue,resolution,value,min,max,unit,' +
    'modifier,iso,per,subject,changeId,changeRole,changeDirection,tableRow,tableColumn,firstDay,lastDay,mod,timezone,' +
    'timezoneText,duration,quant,freq,inferred,ambiguous,unresolved\r\n'

  test('is a row a mention under one head', async () => {
    const text = `# Acme Reports

LEEDS, May 12, 2026 – A loss of -$3 million, or -5%, was expected.

“We are, as we say, “sober”,” said Ana Ruiz, chief executive of Acme, and Tom Berg.
`
    const {output} = await report('csv', [text, '# Nothing\n'])
    expect(output).toBe(
      `${head}${[
        'q3.md,quote,5,2,85,112,"We are, as we say, “sober”,",direct,Ana Ruiz; Tom Berg,person; person,chief executive; ,Acme; ,said,explicit,,,,,,,,,,,,,,,,,,,,,,,,',
        "q3.md,figure,3,33,48,59,'-$3 million,money,,,,,,,-3000000,,,USD,,,,,,,,,,,,,,,,,,,,",
        "q3.md,figure,3,49,64,67,'-5%,percent,,,,,,,-5,,,%,,,,,,,,,,,,,,,,,,,,",
        'q3.md,date,3,8,23,35,"May 12, 2026",date,,,,,,,2026-05-12,,,,,,,,,,,,,2026-05-12,2026-05-12,,,,,,,,,',
      ].join('\r\n')}\r\n`,
    )
  })

  test.each([
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+44 20 7946 0102', "'+44 20 7946 0102"],
    ['-5%', "'-5%"],
    ['@acme', "'@acme"],
    ['\t=1', "'\t'=1"],
    ['＝1', "'＝1"],
    ['﹢1', "'﹢1"],
    [' =1', "' =1"],
    ['\u00a0\u200b@SUM(A1)', "'\u00a0\u200b@SUM(A1)"],
    ['"=1', '"\'""=1"'],
    ['\u0000=1', "'\u0000=1"],
    ['Ana;=1', "Ana;'=1"],
    ['Ana; @a', "Ana;' @a"],
    ['Ana\n=1', '"Ana\n\'=1"'],
    ['Ana\r\n+1', '"Ana\r\n\'+1"'],
    ['a – b; c', 'a – b; c'],
    ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['-3000000', '-3000000'],
    [-0.5, '-0.5'],
    [-1e-7, '-1e-7'],
    ['a, b', '"a, b"'],
    ['9 am\nEST', '"9 am\nEST"'],
    ['12%', '12%'],
    ['', ''],
  ])('writes %j as %j', (value, written) => expect(cell(value)).toBe(written))
})

describe('markdown', () => {
  test('is the sheet with block quotes, and tables', async () => {
    const text = `# Acme | Borel *Open* Plant

LEEDS, England, May 12, 2026 – Revenue rose to $5 million.

“We never | built *anything* like _it_,” said Ana Ruiz, chief executive of Acme.

Ruiz called it “a turning point.”

> “Nobody is named here.”
`.replaceAll(/[*_]/g, '\\$&')
    expect((await report('markdown', [text])).output).toBe(`# Acme | Borel \\*Open\\* Plant

From \`q3.md\`

## Quotes

### Ana Ruiz, chief executive, Acme

- [ ] line 5

  > “We never | built \\*anything\\* like \\_it\\_,”

- [ ] line 7, by “Ruiz”, part of a sentence

  > … “a turning point.” …

  From: Ruiz called it “a turning point.”

Signed off by ________________ Date ________________

### Speaker not found

- [ ] line 9

  > “Nobody is named here.”

  Said by ________________

## Figures

| line | text       | kind  | value   | unit | note         |
| ---- | ---------- | ----- | ------- | ---- | ------------ |
| 3    | $5 million | money | 5000000 | USD  | change 1: to |

## Dates

| line | text         | type | value      | days       |
| ---- | ------------ | ---- | ---------- | ---------- |
| 3    | May 12, 2026 | date | 2026-05-12 | 2026-05-12 |
`)
  })

  test('holds several releases, and the kinds that were asked for', async () => {
    const second = '# Borel Opens Shop\n\nBorel hired 50 bakers.\n'
    const {output} = await report('markdown', ['# Acme Opens Plant\n\nWords.\n', second], {kinds: ['figures']})
    expect(output).toBe(`# Acme Opens Plant

From \`q3.md\`

## Figures

No figures.

# Borel Opens Shop

From \`q3-1.md\`

## Figures

| line | text | kind  | value | unit   | note |
| ---- | ---- | ----- | ----- | ------ | ---- |
| 3    | 50   | count | 50    | bakers |      |
`)
  })

  test('keeps bars and line endings out of its tables', () => {
    const written = toMarkdown({type: 'root', children: [table(['a'], [['pipe|fitters\nand `b|c`']])]})
    expect(written.split('\n')[2]).toBe('| pipe\\|fitters and \\`b\\|c\\` |')
  })
})

describe('a calendar', () => {
  const dates = {kinds: ['dates']}
  const event = (id: string, ...lines: string[]): string =>
    ['BEGIN:VEVENT', `UID:${id}@pressrel`, 'SEQUENCE:0', 'DTSTAMP:20260512T000000Z', ...lines, 'END:VEVENT'].join(
      '\r\n',
    )
  const calendar = (...parts: string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//pressrel//pressrel//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n')

  test('holds the timed events of a release, each moment once', async () => {
    const text = `# Acme Reports Results

LEEDS, England, May 12, 2026 – Acme today reported its results.

Acme will hold a webcast on Tuesday, May 19, 2026, at 9:00 am ET (2:00 pm BST); the doors of the hall open to everybody who wants to ask something.

The plant can be visited on June 3, 2026, from 10 am to 12 pm.

The webcast of May 19, 2026, 9 am ET, is free.
`
    const {output, warnings} = await report('ics', [text], dates)
    expect(warnings).toEqual([])
    expect(output).toBe(
      calendar(
        event(
          '2eb820d1879d0deb-117',
          'DTSTART:20260519T130000Z',
          'SUMMARY:Acme will hold a webcast on Tuesday\\, May 19\\, 2026\\, at 9:00 am E',
          ' T (2:00 pm BST)\\; the doors …',
          'DESCRIPTION:Acme Reports Results\\n\\nAcme will hold a webcast on Tuesday\\, ',
          ' May 19\\, 2026\\, at 9:00 am ET (2:00 pm BST)\\; the doors of the hall open t',
          ' o everybody who wants to ask something.',
        ),
        event(
          '2eb820d1879d0deb-266',
          'DTSTART:20260603T100000',
          'DTEND:20260603T120000',
          'SUMMARY:The plant can be visited on June 3\\, 2026\\, from 10 am to 12 pm.',
          'DESCRIPTION:Acme Reports Results',
        ),
      ),
    )
  })

  test('names its events by their heading where they stand alone', async () => {
    const text = `# Acme Reports Results

LEEDS, England, May 12, 2026 – Acme reported.

## Conference call

- Start: May 19, 2026, 9 am ET

| Time | Talk |
| --- | --- |
| May 20, 2026, 9 am ET | Robots |
`
    const {output} = await report('ics', [text], dates)
    expect(output.match(/SUMMARY:.*/g)).toEqual([
      'SUMMARY:Conference call: Start: May 19\\, 2026\\, 9 am ET',
      'SUMMARY:Conference call: May 20\\, 2026\\, 9 am ET – Robots',
    ])
  })

  const none = calendar(
    'BEGIN:VTIMEZONE',
    'TZID:Etc/UTC',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0000',
    'TZOFFSETTO:+0000',
    'END:STANDARD',
    'END:VTIMEZONE',
    'TIMEZONE-ID:Etc/UTC',
    'X-WR-TIMEZONE:Etc/UTC',
  )

  test('says what is left out, and why', async () => {
    const undated = '# Acme Opens Plant\n\nThe doors open on June 3 at 9 am ET.\n'
    const text = `# Acme Opens Plant

LEEDS, England, May 12, 2026 – The music begins at 8 pm. There is a party tonight.
`
    const {output, warnings} = await report('ics', [undated, text], dates)
    expect(warnings).toEqual([
      'q3.md:3: “June 3 at 9 am ET” is not in the calendar: its day is not known',
      'q3.md: names no event at a known time, so nothing of it is in the calendar',
      'q3-1.md:3: “8 pm” is not in the calendar: no day stands beside it',
      'q3-1.md:3: “tonight” is not in the calendar: it names no hour',
      'q3-1.md: names no event at a known time, so nothing of it is in the calendar',
    ])
    expect(output).toBe(none)
  })

  test('without any event is one that can be read', async () => {
    const {output, warnings} = await report('ics', ['# Acme Opens Plant\n\nWords.\n'], dates)
    expect(warnings).toEqual(['q3.md: names no event at a known time, so nothing of it is in the calendar'])
    expect(output).toBe(none)
  })

  test('is the same whatever the file is called, and keeps lines to 75 octets', async () => {
    const text = `# 東京のロボット工場が開きます、そして世界中の人々が訪れます。東京のロボット工場が開きます

TOKYO, May 12, 2026 – Acme will hold a webcast today at 9 am ET.
`
    const first = await report('ics', [text], dates)
    const second = await report('ics', ['# Nothing\n', text], dates)
    expect(second.output).toBe(first.output)
    expect(Math.max(...first.output.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  })

  test.each([
    ['2026-03-07T09:00', 'America/New_York', '2026-03-07T14:00:00.000Z'],
    ['2026-03-08T09:00', 'America/New_York', '2026-03-08T13:00:00.000Z'],
    ['2026-03-08T01:59', 'America/New_York', '2026-03-08T06:59:00.000Z'],
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T07:00:00.000Z'],
    ['2026-10-31T23:30', 'America/New_York', '2026-11-01T03:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T02:00', 'America/New_York', '2026-11-01T07:00:00.000Z'],
    ['2026-03-29T09:00', 'Europe/London', '2026-03-29T08:00:00.000Z'],
    ['2026-10-25T09:00', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
    ['2026-10-04T09:00', 'Australia/Sydney', '2026-10-03T22:00:00.000Z'],
    ['2026-04-05T09:00', 'Australia/Sydney', '2026-04-04T23:00:00.000Z'],
    ['2026-05-12T24:00', 'Asia/Kolkata', '2026-05-12T18:30:00.000Z'],
    ['2026-05-12T00:00', 'Etc/UTC', '2026-05-12T00:00:00.000Z'],
  ])('%s in %s is %s', (written, zone, instant) => {
    const wall = wallClock(written)
    expect(wall && instantIn(wall, zone).toISOString()).toBe(instant)
  })
})
