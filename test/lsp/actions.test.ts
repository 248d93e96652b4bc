import {existsSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {CodeAction, CodeActionContext, Range, TextDocumentEdit} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'
import {type Editor, type EditorOptions, startEditor, uriOf} from './editor.js'

const folder = temporaryFolder()
mkdirSync(join(folder, 'sub'))
const uri = uriOf(join(folder, 'sub/release.md'))
const wrong = `# Acme opens a plant

The plant opens on Monday, May 12, 2026. It cost $5 million dollars, and Acme
paid €3 million euros of it.
`
const versioned = {workspace: {workspaceEdit: {documentChanges: true}}}
const at = (line: number, character: number) => ({line, character})

async function opened(text: string, options: EditorOptions & {uri?: string} = {}): Promise<Editor> {
  const editor = await startEditor({folder, capabilities: versioned, ...options})
  await editor.open(options.uri ?? uri, text)
  await editor.diagnostics(options.uri ?? uri, 1)
  return editor
}

const actionsAt = (
  {connection}: Editor,
  range: Range,
  context: Partial<CodeActionContext> = {},
  of = uri,
): Promise<CodeAction[]> =>
  connection.sendRequest('textDocument/codeAction', {
    textDocument: {uri: of},
    range,
    context: {diagnostics: [], ...context},
  })

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({title}) => title)
const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const found = actions.find(action => action.title === title)
  if (!found) throw new Error(`there is no “${title}” in ${titles(actions).join(', ')}`)
  return found
}

/** What a text becomes by an action, whose edits are for version 1 of the release. */
function applied(text: string, {edit}: CodeAction): string {
  const [change, ...others] = (edit?.documentChanges ?? []) as TextDocumentEdit[]
  expect(others).toEqual([])
  expect(change?.textDocument).toMatchObject({version: 1})
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), (change?.edits ?? []) as never[])
}

const monday = {start: at(2, 20), end: at(2, 20)}
const dollars = {start: at(2, 55), end: at(2, 56)}

describe('a quick fix', () => {
  test('that is safe is preferred, and corrects what its diagnostic marks', async () => {
    const editor = await opened(wrong)
    const actions = await actionsAt(editor, dollars)
    const fix = titled(actions, 'Write “$5 million”')
    expect(fix).toMatchObject({
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{code: 'figures/currency-redundant'}],
    })
    expect(applied(wrong, fix)).toBe(wrong.replace(' dollars', ''))
  })

  test('that is not safe says so and is not preferred; a setting leaves it out', async () => {
    const title = 'Write “Tuesday” (not safe: read it again)'
    const fix = titled(await actionsAt(await opened(wrong), monday), title)
    expect(fix).not.toHaveProperty('isPreferred')
    expect(applied(wrong, fix)).toBe(wrong.replace('Monday', 'Tuesday'))
    const editor = await opened(wrong, {initialize: {initializationOptions: {unsafeFixes: false}}})
    expect(titles(await actionsAt(editor, monday))).toEqual([
      'Switch off dates/weekday for this line',
      'Explain dates/weekday',
      'Correct all that is safe to correct',
    ])
  })

  test('fits where lines end with CR and LF, behind pictures of two units', async () => {
    const text = `\uFEFF${wrong.replace('The plant', '🚀 The plant').replaceAll('\n', '\r\n')}`
    const fix = titled(await actionsAt(await opened(text), {start: at(2, 58), end: at(2, 58)}), 'Write “$5 million”')
    expect(applied(text, fix)).toBe(text.replace(' dollars', ''))
  })

  test('is for the text as it is now, before it has been checked', async () => {
    const editor = await opened(wrong)
    await editor.change(uri, 2, {range: {start: at(0, 0), end: at(0, 0)}, text: 'FOR IMMEDIATE RELEASE\n\n'})
    const actions = await actionsAt(editor, {start: at(4, 20), end: at(4, 20)})
    expect(actions[0]?.edit?.documentChanges).toMatchObject([
      {textDocument: {version: 2}, edits: [{range: {start: at(4, 19), end: at(4, 25)}, newText: 'Tuesday'}]},
    ])
  })

  test('comes without a version for an editor that knows none', async () => {
    const editor = await opened(wrong, {capabilities: {}})
    const [fix] = await actionsAt(editor, monday)
    expect(fix?.edit).toEqual({changes: {[uri]: [{range: {start: at(2, 19), end: at(2, 25)}, newText: 'Tuesday'}]}})
  })

  test('is offered where a finding is, and nowhere else', async () => {
    const editor = await opened(wrong)
    const elsewhere = {start: at(0, 3), end: at(0, 9)}
    expect(titles(await actionsAt(editor, elsewhere))).toEqual(['Correct all that is safe to correct'])
    expect(await actionsAt(editor, elsewhere, {triggerKind: 2})).toEqual([])
    expect(await actionsAt(editor, monday, {only: ['refactor']})).toEqual([])
    expect(titles(await actionsAt(editor, monday, {only: ['quickfix']}))).toHaveLength(3)
  })
})

describe('source.fixAll.pressrel', () => {
  test.each(['source.fixAll.pressrel', 'source.fixAll', 'source'])(
    'asked for as %s corrects all that is safe',
    async kind => {
      const [action, ...others] = await actionsAt(await opened(wrong), monday, {only: [kind]})
      expect(others).toEqual([])
      expect(action?.kind).toBe('source.fixAll.pressrel')
      expect(applied(wrong, action ?? {title: ''})).toBe(wrong.replace(' dollars', '').replace(' euros', ''))
      const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[]
      expect(change?.edits).toEqual([
        {range: {start: at(2, 59), end: at(2, 67)}, newText: ''},
        {range: {start: at(3, 15), end: at(3, 21)}, newText: ''},
      ])
    },
  )

  test('comes to what pressrel lint --fix makes of it, by the house’s preset', async () => {
    const text = await import('node:fs').then(({readFileSync}) => readFileSync('fixtures/planted/ap.md', 'utf8'))
    const editor = await opened(text, {args: ['--preset', 'ap']})
    const [action] = await actionsAt(editor, monday, {only: ['source.fixAll.pressrel']})
    const {stdout} = await pressrel(['lint', '--fix', '--preset', 'ap', '-'], {stdin: text})
    expect(stdout).not.toBe(text)
    expect(applied(text, action ?? {title: ''})).toBe(stdout)
  })

  test('is not there where nothing is safe to correct', async () => {
    const editor = await opened('# Acme opens a plant\n\nThe plant opens on Monday, May 12, 2026.\n')
    expect(await actionsAt(editor, monday, {only: ['source.fixAll.pressrel']})).toEqual([])
  })
})

describe('switching a rule off', () => {
  const comment = '<!-- pressrel-disable-next-line dates/weekday -- reason -->'
  const off = 'Switch off dates/weekday for this line'

  test('puts a comment before the line, after which the diagnostic is gone', async () => {
    const editor = await opened(wrong)
    const action = titled(await actionsAt(editor, monday), off)
    const text = applied(wrong, action)
    expect(text).toBe(wrong.replace('The plant', `${comment}\nThe plant`))
    await editor.change(uri, 2, {text})
    expect((await editor.diagnostics(uri, 2)).map(({code}) => code)).not.toContain('dates/weekday')
  })

  test('names one more rule in the comment that is there', async () => {
    const text = wrong.replace('The plant', `${comment}\nThe plant`)
    const action = titled(
      await actionsAt(await opened(text), {start: at(3, 55), end: at(3, 56)}),
      'Switch off figures/currency-redundant for this line',
    )
    expect(applied(text, action)).toBe(text.replace('weekday --', 'weekday figures/currency-redundant --'))
  })

  test('puts the comment behind a line that goes on, which it would part from the one before', async () => {
    const action = titled(
      await actionsAt(await opened(wrong), {start: at(3, 16), end: at(3, 16)}),
      'Switch off figures/currency-redundant for this line',
    )
    expect(applied(wrong, action)).toBe(
      wrong.replace('of it.', 'of it. <!-- pressrel-disable-line figures/currency-redundant -- reason -->'),
    )
  })

  test('in plain text goes around a paragraph whose later line is meant', async () => {
    const name = uriOf(join(folder, 'sub/release.txt'))
    const words =
      'The new plant of the company stands by the river, where the old mill stood until the fire of last year,\r\n'
    const text = `Acme opens a plant\r\n\r\n${words}${words}and it opens on Monday, May 12, 2026, with a feast for all who have helped to build it, and their families,\r\n${words}`
    const editor = await opened(text, {uri: name})
    const actions = await actionsAt(editor, {start: at(4, 18), end: at(4, 18)}, {}, name)
    const action = titled(actions, 'Switch off dates/weekday for this paragraph')
    const off = '<!-- pressrel-disable dates/weekday -- reason -->\r\n'
    const [head = '', ...rest] = text.split('\r\n\r\n')
    expect(applied(text, action)).toBe(
      `${head}\r\n\r\n${off}${rest.join('')}<!-- pressrel-enable dates/weekday -->\r\n`,
    )
  })

  test('writes the comment as one of YAML in front matter, and never before the byte order mark', async () => {
    const text = '\uFEFF---\ntitle: Acme opens a world-class plant\n---\n\nIt rains.\n'
    const editor = await opened(text, {args: ['--preset', 'ap']})
    const actions = await actionsAt(editor, {start: at(1, 22), end: at(1, 22)})
    const action = titled(actions, 'Switch off tone/hype for this line')
    const line = '# <!-- pressrel-disable-next-line tone/hype -- reason -->\n'
    expect(applied(text, action)).toBe(text.replace('title', `${line}title`))
    const bare = '\uFEFFThe plant opens on Monday, May 12, 2026.\n'
    const other = await opened(bare)
    const [first] = (await actionsAt(other, {start: at(0, 21), end: at(0, 21)})).filter(({title}) => title === off)
    expect(applied(bare, first ?? {title: ''})).toBe(`\uFEFF${comment}\n${bare.slice(1)}`)
  })
})

describe('explaining a rule', () => {
  const explain = ({connection}: Editor, ...args: unknown[]): Promise<string> =>
    connection.sendRequest('workspace/executeCommand', {command: 'pressrel.explainRule', arguments: args})

  test('opens its page', async () => {
    const capabilities = {...versioned, window: {showDocument: {support: true}}}
    const editor = await opened(wrong, {capabilities, answers: {'window/showDocument': () => ({success: true})}})
    const action = titled(await actionsAt(editor, monday), 'Explain dates/weekday')
    expect(action.command).toEqual({
      title: 'Explain dates/weekday',
      command: 'pressrel.explainRule',
      arguments: ['dates/weekday'],
    })
    expect(await explain(editor, ...(action.command?.arguments ?? []))).toMatch(/^# dates\/weekday\n/)
    const shown = await editor.next('window/showDocument')
    expect(existsSync(fileURLToPath(shown.uri))).toBe(true)
    expect(shown.uri).toMatch(/dates\/weekday\.md$/)
    // The page is not checked as if it were a release.
    await editor.open(shown.uri, await explain(editor, 'dates/weekday'))
    expect(await editor.diagnostics(shown.uri)).toEqual([])
  })

  test('shows it in short to an editor that opens nothing', async () => {
    const editor = await opened(wrong)
    await explain(editor, 'dates/weekday')
    const {type, message} = await editor.next('window/showMessage')
    expect(type).toBe(3)
    expect(message).toContain('A weekday that does not match its date')
  })

  test.each([
    [['dates/weekdy'], 'Did you mean “dates/weekday”?'],
    [[], 'the command wants a rule'],
    [[{}], 'the command wants a rule'],
  ])('refuses %j', async (args, words) => {
    const editor = await opened(wrong)
    await expect(explain(editor, ...args)).rejects.toThrow(words)
    const other = editor.connection.sendRequest('workspace/executeCommand', {command: 'rm', arguments: ['-rf']})
    await expect(other).rejects.toThrow('there is no command “rm”')
  })
})
