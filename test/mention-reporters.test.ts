import {describe, expect, test} from 'vitest'
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
      “We never built anything like it, We built it in a year.”

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

  test('names all who say it together, and what one goes on from', async () => {
    const text = `# Acme and Borel Open Plant

LEEDS, England, May 12, 2026 – Acme and Borel today opened a plant.

“We are one team,” said Ana Ruiz, chief executive of Acme, and Tom Berg, chairman of Borel.

“The plant is the first of three,” said Lena Tarn, chief engineer of Acme.

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

  [ ] line 9, goes on from line 7
      “We will open the second plant in June, and we are looking for three hundred people to work in
      it.”

      Signed off by ______________________________  Date ____________

`)
  })

  test('heads each file, and says where nobody speaks', async () => {
    const silent = '# Borel Foods Opens Shop\n\nBorel Foods opened a shop.\n'
    const {output} = await report('table', [plant, silent], quotes)
    expect(output).toBe(`${sheet}q3-1.md\nBorel Foods Opens Shop\n\nNo quotes.\n\n`)
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
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
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

| line | text       | kind  | value   | unit | note |
| ---- | ---------- | ----- | ------- | ---- | ---- |
| 3    | $5 million | money | 5000000 | USD  |      |

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
