import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {DocumentSymbol, Hover, SymbolInformation} from 'vscode-languageserver-protocol/node'
import {release, temporaryFolder} from '../cli/run-pressrel.js'
import {type Editor, type EditorOptions, startEditor, uriOf} from './editor.js'

const folder = temporaryFolder()
const uri = uriOf(join(folder, 'release.md'))
const nested = {textDocument: {documentSymbol: {hierarchicalDocumentSymbolSupport: true}}}
const markdown = {textDocument: {hover: {contentFormat: ['markdown' as const, 'plaintext' as const]}}}

async function opened(text: string, options: EditorOptions = {}): Promise<Editor> {
  const editor = await startEditor({folder, ...options})
  await editor.open(uri, text)
  return editor
}

/** What is shown over the first place where some words stand in a text. */
async function hoverOver(text: string, words: string, options: EditorOptions = {capabilities: markdown}) {
  const editor = await opened(text, options)
  const before = text.slice(0, text.indexOf(words)).split(/\r\n|\n/)
  const position = {line: before.length - 1, character: (before.at(-1) ?? '').length + 1}
  const params = {textDocument: {uri}, position}
  const hover = await editor.connection.sendRequest<Hover | null>('textDocument/hover', params)
  const {kind, value} = (hover?.contents ?? {}) as {kind?: string; value?: string}
  const line = text.split(/\r\n|\n/)[hover?.range?.start.line ?? -1] ?? ''
  return {kind, value, over: line.slice(hover?.range?.start.character, hover?.range?.end.character)}
}

const text = `# Acme opens a plant

LEEDS, England, May 12, 2026 -- Acme Robotics opened a plant for more than $5 million on Monday, May 18, 2027. Sales rose 12%
to $1.12 billion from $1 billion.

“We built it ourselves,” said Ana Ruiz, chief executive of Acme Robotics.

“It took a year, and all of us worked on it day and night until it was done.”

She said it had “no equal” in the north. The call is at 9 a.m. ET, May 20.
`

describe('hovering', () => {
  test('over a finding shows what the rule is about, why, and an example with its correction', async () => {
    const {kind, value, over} = await hoverOver(text, 'Monday')
    expect(kind).toBe('markdown')
    expect(over).toBe('Monday')
    expect(value?.split('\n\n---\n\n')).toEqual([
      `**dates/weekday** – The weekday and the date do not match

A weekday that does not match its date sends half of the guests on the wrong day. A date without a year is of the year that
puts it within 200 days of the release, and is left alone when the release has no date. The fix writes the weekday of the date;
it is unsafe, because the date may be what is wrong. Source: the Gregorian calendar.

Found:

\`\`\`text
The plant opens on Monday, May 12, 2026.
                   ^^^^^^
\`\`\`

Corrected:

\`\`\`text
The plant opens on Tuesday, May 12, 2026.
\`\`\``,
      '**Date** Tuesday 2027-05-18',
    ])
  })

  test('is plain text for an editor that shows no Markdown', async () => {
    const {kind, value} = await hoverOver(text, 'Monday', {})
    expect(kind).toBe('plaintext')
    expect(value).toMatch(/^dates\/weekday – The weekday/)
    expect(value).not.toMatch(/\*\*|`/)
  })

  test.each([
    ['$5 million', '**Figure** 5000000 USD (money; more than)', '$5 million'],
    ['12%', '**Figure** 12 % (percent; change 1: up by)', '12%'],
    ['May 12', '**Date** Tuesday 2026-05-12', 'May 12, 2026'],
    [
      '9 a.m.',
      '**Date** Wednesday 2026-05-20 (2026-05-20T09:00; America/New_York; year from the context)',
      '9 a.m. ET, May 20',
    ],
    ['We built', '**Quote** Ana Ruiz, chief executive, Acme Robotics', 'We built it ourselves,'],
    ['no equal', '**Quote** Ana Ruiz, chief executive, Acme Robotics (by “She”)', 'no equal'],
    [
      'It took',
      '**Quote** Ana Ruiz, chief executive, Acme Robotics',
      'It took a year, and all of us worked on it day and night until it was done.',
    ],
  ])('over “%s” shows what is meant', async (words, value, over) => {
    expect(await hoverOver(text, words)).toEqual({kind: 'markdown', value, over})
  })

  test('over other words shows nothing', async () => {
    expect(await hoverOver(text, 'opens a plant')).toMatchObject({value: undefined})
  })
})

describe('the symbols', () => {
  const symbolsOf = <T>(editor: Editor): Promise<T[]> =>
    editor.connection.sendRequest('textDocument/documentSymbol', {textDocument: {uri}})
  const outline = (symbols: readonly DocumentSymbol[], depth = 0): readonly string[] =>
    symbols.flatMap(({name, detail = '', children = []}) => [
      `${'  '.repeat(depth)}${name} | ${detail}`,
      ...outline(children, depth + 1),
    ])

  test('are the parts of the release, and the speakers with what they say', async () => {
    const editor = await opened(`${release}\n`, {capabilities: nested})
    const symbols = await symbolsOf<DocumentSymbol>(editor)
    expect(outline(symbols)).toEqual([
      'FOR IMMEDIATE RELEASE | immediate',
      'Marlow Foods Opens Bakery in Leeds | headline',
      'LEEDS, England, May 12, 2026 – Marlow Foods today opened a bakery in Leeds. The… | lead',
      '  LEEDS, England, 2026-05-12 | dateline',
      'About Marlow Foods | boilerplate',
      'Contacts | Tom Hale',
      'Ana Ruiz | chief executive officer, Marlow Foods',
      '  “We have waited a long time for this,” | ',
    ])
    for (const {range, selectionRange} of symbols) {
      expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line)
      expect(range.end.line).toBeGreaterThanOrEqual(selectionRange.end.line)
    }
  })

  test('group the quotes by speaker, those of nobody last', async () => {
    const more =
      `${text}\n## What it makes\n\n“Grippers, above all,” said Tom Berg of Borel Foods. “They are small.”\n`.replace(
        '“We',
        '“Nobody believed it,” he said.\n\n“We',
      )
    const symbols = await symbolsOf<DocumentSymbol>(await opened(more, {capabilities: nested}))
    expect(outline(symbols.slice(2))).toEqual([
      'What it makes | section',
      'Ana Ruiz | chief executive, Acme Robotics',
      '  “We built it ourselves,” “It took a year, and all of us worked on it day and ni… | ',
      '  … “no equal” … | ',
      'Tom Berg | Borel Foods',
      '  “Grippers, above all,” “They are small.” | ',
      'Speaker not found | ',
      '  “Nobody believed it,” | ',
    ])
  })

  test('are a list for an editor that knows no trees', async () => {
    const symbols = await symbolsOf<SymbolInformation>(await opened(release))
    expect(symbols.at(-1)).toEqual({
      name: '“We have waited a long time for this,”',
      kind: 15,
      containerName: 'Ana Ruiz',
      location: {uri, range: {start: {line: 6, character: 1}, end: {line: 6, character: 37}}},
    })
  })

  test('are none for a release that is empty or beyond the limits', async () => {
    expect(await symbolsOf(await opened('', {capabilities: nested}))).toEqual([])
    expect(await symbolsOf(await opened(text, {capabilities: nested, args: ['--max-bytes', '40']}))).toEqual([])
  })
})
