import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {CancellationTokenSource, type Diagnostic} from 'vscode-languageserver-protocol/node'
import {temporaryFolder} from '../cli/run-pressrel.js'
import {type EditorOptions, startEditor, uriOf} from './editor.js'

const folder = temporaryFolder()
const uri = uriOf(join(folder, 'release.md'))
const wrong = '# Acme opens a plant\n\nThe plant opens on Monday, May 12, 2026.\n'
const right = wrong.replace('Monday', 'Tuesday')
const at = (line: number, character: number): object => ({line, character})
const codes = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map(({code}) => code)

/** What the editor shows of a text that is opened. */
async function shown(text: string, options: EditorOptions & {uri?: string; languageId?: string} = {}) {
  const editor = await startEditor({folder, ...options})
  const opened = options.uri ?? uri
  await editor.open(opened, text, options.languageId)
  const diagnostics = await editor.diagnostics(opened, 1)
  expect(await editor.close()).toBe(0)
  return diagnostics
}

/** The stretch of a text that a diagnostic marks, lines and characters being UTF-16. */
function marked(text: string, {range: {start, end}}: Diagnostic): string {
  const lines = text.split(/\r\n|\n|\r/)
  expect(start.line).toBe(end.line)
  return lines[start.line]?.slice(start.character, end.character) ?? ''
}

describe('the diagnostics of a release', () => {
  test('say what lint says, with rule, level and place', async () => {
    expect(await shown(wrong)).toEqual([
      {
        range: {start: at(2, 19), end: at(2, 25)},
        severity: 1,
        code: 'dates/weekday',
        source: 'pressrel',
        message: 'May 12, 2026 is a Tuesday, not a Monday: check which of the two is meant.',
      },
    ])
  })

  test.each([
    ['a byte order mark', `\uFEFF${wrong}`],
    ['lines that end with CR and LF', wrong.replaceAll('\n', '\r\n')],
    ['pictures of two units before it', wrong.replace('The plant', '🚀🚀 The plant')],
    ['front matter', `---\ndate: 2026-05-01\n---\n\n${wrong}`],
    [
      'all of it',
      `\uFEFF---\r\ndate: 2026-05-01\r\n---\r\n\r\n${wrong.replace('The', '🚀 The').replaceAll('\n', '\r\n')}`,
    ],
  ])('stand at the right place with %s', async (_, text) => {
    const diagnostics = await shown(text)
    const found = diagnostics.filter(({code}) => code === 'dates/weekday')
    expect(found.map(diagnostic => marked(text, diagnostic))).toEqual(['Monday'])
  })

  test('have the severity of their level, a page where there is one, and a tag where a comment can go', async () => {
    const text = `# Acme opens a plant

Acme Robotics (NYSE: ACR), a world-class company, opened a plant and expects sales to double.

<!-- pressrel-disable-next-line dates/weekday -- the fair moved -->
It rains.

## About Acme Robotics

Acme Robotics makes grippers.
`
    writeFileSync(join(folder, 'house.yaml'), 'extends: ir\nrules: {tone/hype: info}\n')
    const diagnostics = await shown(text, {args: ['--config', 'house.yaml']})
    const of = (code: string) => diagnostics.find(diagnostic => diagnostic.code === code)
    expect(of('lint/unused-disable')).toMatchObject({severity: 2, tags: [1]})
    expect(of('disclosure/forward-looking-missing')).toMatchObject({
      severity: 1,
      codeDescription: {href: 'https://www.law.cornell.edu/uscode/text/15/78u-5'},
    })
    expect(of('tone/hype')).toMatchObject({severity: 3})
    expect(of('tone/hype')).not.toHaveProperty('codeDescription')
    expect(of('tone/hype')).not.toHaveProperty('tags')
  })

  test('know plain text by its name or its language, and leave alone what is no release', async () => {
    const text = 'Acme opens a plant\n\nLEEDS, England -- The plant opens on Monday, May 12, 2026.\n'
    expect(codes(await shown(text, {uri: uriOf(join(folder, 'a.txt'))}))).toContain('dates/weekday')
    expect(codes(await shown(text, {uri: 'untitled:Untitled-1', languageId: 'plaintext'}))).toContain('dates/weekday')
    const editor = await startEditor({folder})
    await editor.open(uriOf(join(folder, 'a.js')), text, 'javascript')
    await editor.open(uri, wrong)
    await editor.diagnostics(uri)
    expect(editor.messages.filter(({method}) => method.endsWith('publishDiagnostics'))).toHaveLength(1)
  })

  test('are none for an empty document', async () => {
    expect(await shown('')).toEqual([])
    expect(await shown('\uFEFF\n\n')).toEqual([])
  })
})

describe('the diagnostics as somebody types', () => {
  test('follow the text, change by change', async () => {
    const editor = await startEditor({folder})
    await editor.open(uri, wrong)
    expect(codes(await editor.diagnostics(uri, 1))).toEqual(['dates/weekday'])
    await editor.change(uri, 2, {range: {start: at(2, 19), end: at(2, 25)}, text: 'Tuesday'})
    expect(await editor.diagnostics(uri, 2)).toEqual([])
    const line = {range: {start: at(0, 0), end: at(0, 0)}, text: '🚀\r\n'}
    const back = {range: {start: at(3, 19), end: at(3, 26)}, text: 'Monday'}
    await editor.change(uri, 3, line, back)
    const found = (await editor.diagnostics(uri, 3)).filter(({code}) => code === 'dates/weekday')
    expect(found).toMatchObject([{range: {start: at(3, 19), end: at(3, 25)}}])
    await editor.change(uri, 4, {text: right})
    expect(await editor.diagnostics(uri, 4)).toEqual([])
  })

  test('come for the last version, and never for an older one after a newer one', async () => {
    const editor = await startEditor({folder})
    await editor.open(uri, '# Acme opens a plant\n\n')
    for (const [i, character] of [...'The plant opens on Monday, May 12, 2026.'].entries()) {
      await editor.change(uri, i + 2, {range: {start: at(2, i), end: at(2, i)}, text: character})
    }
    expect(codes(await editor.diagnostics(uri, 41))).toEqual(['dates/weekday'])
    const sent = editor.messages.filter(({method}) => method === 'textDocument/publishDiagnostics')
    const versions = sent.map(({params}) => params.version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
  })

  test('are those of each document', async () => {
    const other = uriOf(join(folder, 'other.md'))
    const editor = await startEditor({folder})
    await editor.open(uri, wrong)
    await editor.open(other, right)
    expect(await editor.diagnostics(other, 1)).toEqual([])
    await editor.change(other, 2, {text: wrong})
    await editor.change(uri, 2, {text: right})
    expect(codes(await editor.diagnostics(other, 2))).toEqual(['dates/weekday'])
    expect(await editor.diagnostics(uri, 2)).toEqual([])
  })

  test('are cleared when the document is closed, and come again when it is opened', async () => {
    const editor = await startEditor({folder})
    await editor.open(uri, wrong)
    await editor.diagnostics(uri, 1)
    await editor.change(uri, 2, {text: `${wrong}\n`})
    await editor.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    expect(await editor.next('textDocument/publishDiagnostics')).toEqual({uri, diagnostics: []})
    await editor.open(uri, wrong)
    expect(codes(await editor.diagnostics(uri, 1))).toEqual(['dates/weekday'])
  })
})

describe('a release beyond the limits', () => {
  test('has one diagnostic: too many bytes', async () => {
    const diagnostics = await shown(wrong, {args: ['--max-bytes', '40']})
    expect(diagnostics).toMatchObject([{code: 'E_LIMIT', severity: 1, range: {start: at(0, 0)}}])
    expect(diagnostics[0]?.message).toContain('more than the 40 that are read')
  })

  test('has one diagnostic: what would take a parser minutes, where it stands', async () => {
    const text = `${wrong}\n${'> '.repeat(5000)}deep\n`
    expect(await shown(text)).toMatchObject([{code: 'E_LIMIT', range: {start: {line: 4}}}])
  })

  test('is read again when it is shorter', async () => {
    const editor = await startEditor({folder, args: ['--max-bytes', '70']})
    await editor.open(uri, right)
    expect(await editor.diagnostics(uri, 1)).toEqual([])
    await editor.change(uri, 2, {range: {start: at(3, 0), end: at(3, 0)}, text: 'It rains today.\n'})
    expect(codes(await editor.diagnostics(uri, 2))).toEqual(['E_LIMIT'])
    await editor.change(uri, 3, {range: {start: at(3, 0), end: at(4, 0)}, text: ''})
    expect(await editor.diagnostics(uri, 3)).toEqual([])
  })
})

describe('an editor that asks for diagnostics', () => {
  const capabilities = {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}

  test('is answered and sent nothing; what it has is not sent again', async () => {
    const editor = await startEditor({folder, capabilities})
    expect(editor.initialized.capabilities.diagnosticProvider).toMatchObject({identifier: 'pressrel'})
    await editor.open(uri, wrong)
    const ask = (previousResultId?: string) =>
      editor.connection.sendRequest<{kind: string; resultId: string; items: Diagnostic[]}>('textDocument/diagnostic', {
        textDocument: {uri},
        previousResultId,
      })
    const first = await ask()
    expect({...first, items: codes(first.items)}).toMatchObject({kind: 'full', items: ['dates/weekday']})
    expect(await ask(first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
    await editor.change(uri, 2, {text: right})
    expect(await ask(first.resultId)).toMatchObject({kind: 'full', items: []})
    expect(editor.messages.filter(({method}) => method === 'textDocument/publishDiagnostics')).toEqual([])
  })

  test('may take a question back while somebody types', async () => {
    const editor = await startEditor({folder, capabilities, initialize: {initializationOptions: {delay: 10_000}}})
    await editor.open(uri, wrong)
    await editor.change(uri, 2, {text: right})
    const source = new CancellationTokenSource()
    const answer = editor.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}}, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({code: -32802, data: {retriggerRequest: false}})
  })

  test('is told to ask again when a configuration changes, and sees what is wrong in it', async () => {
    const path = uriOf(join(folder, 'pull/.pressrelrc.yaml'))
    mkdirSync(join(folder, 'pull'))
    writeFileSync(join(folder, 'pull/.pressrelrc.yaml'), 'rules: {dates/weekdy: off}\n')
    const editor = await startEditor({folder, capabilities})
    await editor.open(path, 'rules: {dates/weekdy: off}\n', 'yaml')
    const ask = () => editor.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri: path}})
    expect(await ask()).toMatchObject({kind: 'full', items: [{code: 'E_CONFIG', range: {start: at(0, 8)}}]})
    writeFileSync(join(folder, 'pull/.pressrelrc.yaml'), 'rules: {dates/weekday: off}\n')
    await editor.connection.sendNotification('textDocument/didSave', {textDocument: {uri: path}})
    await editor.next('workspace/diagnostic/refresh')
    expect(await ask()).toEqual({kind: 'full', items: []})
  })

  test('has an answer for a document that was never opened: none', async () => {
    const editor = await startEditor({folder, capabilities})
    const report = await editor.connection.sendRequest('textDocument/diagnostic', {textDocument: {uri}})
    expect(report).toEqual({kind: 'full', items: []})
  })
})
