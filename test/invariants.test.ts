import {describe, expect, test} from 'vitest'
import {openDraft} from '../src/draft/index.js'
import {exportRelease} from '../src/export/index.js'
import {lint} from '../src/lint/index.js'
import {toSource} from '../src/source/index.js'
import {
  copyFaults,
  docxFaults,
  editFaults,
  findingFaults,
  lostWords,
  mentionFaults,
  messageFaults,
  nestingFaults,
  plainTextFaults,
  proseFaults,
} from './invariants/index.js'

const value = `# Acme opens a plant

LEEDS, England, May 12, 2026 – Acme said on Monday, May 12, 2026, that sales rose 12% to $5 million.

“We are proud,” said Ana Ruiz, CEO of Acme, in order to please.
`
const draft = openDraft(value)
const {release, mentions} = draft
const kinds = (faults: readonly string[]): readonly string[] => faults.map(fault => fault.split(': ')[0] ?? '')
/** A copy with every offset moved. */
const moved = <T>(node: T, by: number): T =>
  JSON.parse(JSON.stringify(node), (key, part) => (key === 'offset' ? part + by : part))

test('a release in order has no faults', async () => {
  const text = await exportRelease(draft, 'text')
  expect([
    ...nestingFaults(release, value.length),
    ...proseFaults(draft),
    ...mentionFaults(mentions, value),
    ...findingFaults(lint(draft), value),
    ...copyFaults(openDraft(value).release, release),
    ...docxFaults(await exportRelease(draft, 'docx')),
    ...(await messageFaults(await exportRelease(draft, 'email'), text)),
    ...plainTextFaults(text, {}),
  ]).toEqual([])
})

describe('what is wrong is found', () => {
  test('in a tree', () => {
    const [first, ...rest] = release.children
    expect(nestingFaults({...release, children: [...rest, first]}, value.length)).not.toEqual([])
    expect(nestingFaults(release, value.length - 3)).toHaveLength(1)
    expect(nestingFaults({...release, position: undefined}, value.length)).not.toEqual([])
  })

  test('in prose', () => {
    const [headline, lead] = draft.prose
    const faulty = {...draft, lines: draft.lines, source: toSource(value.replace('sales', 'costs'))}
    expect(kinds(proseFaults({...faulty, prose: draft.prose}))).toContain('prose is not what the source says')
    const turned = [lead, headline].flatMap(block => block ?? [])
    expect(kinds(proseFaults({...faulty, source: draft.source, prose: turned}))).toEqual(['blocks of prose overlap'])
  })

  test('in mentions', () => {
    const {quotes, figures, dates} = mentions
    const wrong = {quotes: moved(quotes, 1), figures: [...figures].reverse(), dates: [...dates, ...dates.slice(-1)]}
    expect(new Set(kinds(mentionFaults(wrong, value)))).toEqual(
      new Set(['a mention is not what the source holds', 'mentions are in disorder', 'mentions of one kind overlap']),
    )
  })

  test('in findings and edits', () => {
    const [finding] = lint(draft)
    const faulty = finding && {...moved(finding, value.length), message: 'Write {suggestion}.'}
    expect(kinds(findingFaults(faulty ? [faulty] : [], value))).toEqual([
      `a finding of ${finding?.rule} leaves the text`,
      `a message of ${finding?.rule} is no sentence`,
    ])
    const edits = [
      {start: 3, end: 5, text: ''},
      {start: 1, end: 4, text: ''},
      {start: 9, end: 8, text: ''},
    ]
    expect(kinds(editFaults(edits, value))).toEqual(['edits that overlap', 'an edit out of the text'])
  })

  test('in what was said', () => {
    expect(lostWords(draft.source, value)).toBeUndefined()
    expect(lostWords(draft.source, value.replace('We are', 'We’re'))).toBe('We are proud,')
  })

  test('in copies', () => {
    expect(copyFaults(openDraft(value.replace('proud', 'glad')).release, release)).toHaveLength(1)
  })

  test('in texts', () => {
    expect(plainTextFaults('Acme – a plant', {ascii: true})).toHaveLength(1)
    expect(plainTextFaults('Acme opens a plant', {wrap: 8})).toHaveLength(1)
    expect(
      plainTextFaults(`<TABLE>\n${'a '.repeat(60)}\n</TABLE>\n${'a '.repeat(60)}`, {profile: 'edgar'}),
    ).toHaveLength(1)
  })

  test('in messages', async () => {
    const raw = Buffer.from(await exportRelease(draft, 'email')).toString('latin1')
    const faults = await messageFaults(Buffer.from(`Bcc: a@b.example\r\nTo: a@b.example\n\r\n${raw}é`, 'latin1'), '')
    expect(kinds(faults)).toEqual(
      expect.arrayContaining([
        'a message has a header of its own',
        'a message holds more than ASCII and CRLF',
        'a message has another text',
        'a message has somebody or something else',
      ]),
    )
  })
})
