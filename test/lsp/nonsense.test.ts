import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {StreamMessageReader} from 'vscode-languageserver-protocol/node'
import {pressrel, temporaryFolder} from '../cli/run-pressrel.js'
import {type Editor, startEditor, startServer, uriOf} from './editor.js'

const folder = temporaryFolder()
const uri = uriOf(join(folder, 'release.md'))
const wrong = '# Acme opens a plant\n\nThe plant opens on Monday, May 12, 2026.\n'
const at = (line: unknown, character: unknown): object => ({line, character})

/** The code of the error that a request is answered with. */
async function refusal({connection}: Editor, method: string, params: unknown): Promise<number> {
  try {
    await connection.sendRequest(method, params)
  } catch (error) {
    return (error as {code: number}).code
  }
  throw new Error(`${method} was not refused`)
}

/** The server is alive, and has the text that the editor has. */
async function expectAlive(editor: Editor, version: number): Promise<void> {
  await editor.change(uri, version, {text: wrong})
  expect(await editor.diagnostics(uri, version)).toMatchObject([{code: 'dates/weekday'}])
  expect(await editor.close()).toBe(0)
  expect(editor.stderr()).toBe('')
}

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const initialize = {jsonrpc: '2.0', id: 1, method: 'initialize', params: {processId: null, capabilities: {}}}

describe('nonsense', () => {
  test('is answered with an error or logged, and the server lives', async () => {
    const editor = await startEditor({folder})
    await editor.open(uri, wrong)
    await editor.diagnostics(uri, 1)
    const {connection} = editor
    expect(await refusal(editor, 'textDocument/telepathy', {})).toBe(-32601)
    expect(await refusal(editor, 'initialize', {capabilities: {}})).toBe(-32600)
    for (const method of ['hover', 'codeAction', 'documentSymbol']) {
      expect(await refusal(editor, `textDocument/${method}`, {})).toBe(-32602)
      expect(await refusal(editor, `textDocument/${method}`, null)).toBe(-32602)
      expect(await refusal(editor, `textDocument/${method}`, {textDocument: {uri: 'file:///never.md'}})).toBe(-32602)
    }
    expect(await refusal(editor, 'textDocument/hover', {textDocument: {uri}, position: {line: 'two'}})).toBe(-32602)
    expect(await refusal(editor, 'textDocument/codeAction', {textDocument: {uri}, range: 7})).toBe(-32602)
    expect(await refusal(editor, 'workspace/executeCommand', {command: 'rm'})).toBe(-32602)
    const far = {textDocument: {uri}, position: {line: 9000, character: 9000}}
    expect(await connection.sendRequest('textDocument/hover', far)).toBeNull()
    await connection.sendNotification('textDocument/didTelepathy', {})
    await connection.sendNotification('$/unheardOf', {})
    await connection.sendNotification('textDocument/didOpen', {})
    await connection.sendNotification('textDocument/didOpen', {textDocument: {uri: 7, text: wrong}})
    await connection.sendNotification('textDocument/didChange', {textDocument: {uri: 'file:///never.md', version: 2}})
    await connection.sendNotification('textDocument/didClose', {textDocument: {uri: 'file:///never.md'}})
    await connection.sendNotification('textDocument/didSave', null as never)
    await connection.sendNotification('workspace/didChangeConfiguration', {settings: [1, 2]})
    await connection.sendNotification('workspace/didChangeWatchedFiles', {changes: 'all'})
    await connection.sendNotification('$/cancelRequest', {id: 'none'})
    expect((await editor.next('window/logMessage', ({message}) => message.includes('file:///never.md'))).type).toBe(1)
    await expectAlive(editor, 2)
  })

  test('in changes leaves the text as it was', async () => {
    const editor = await startEditor({folder})
    await editor.open(uri, wrong)
    await editor.diagnostics(uri, 1)
    const whole = {range: {start: at(0, 0), end: at(9, 0)}, text: ''}
    await editor.change(uri, 5, {range: {start: at(2, 19), end: at(2, 25)}, text: 'Monday'})
    for (const change of [
      {range: {start: at('2', 19), end: at(2, 25)}, text: ''},
      {range: {start: at(-1, 0), end: at(2, 25)}, text: ''},
      {range: {start: at(2, 19)}, text: ''},
      {range: {start: at(2, 19), end: at(2, 25)}},
      {range: 'everything', text: ''},
    ]) {
      await editor.change(uri, 6, change)
    }
    await editor.change(uri, 4, whole)
    await editor.next('window/logMessage', ({message}) => message.includes('version 4'))
    await editor.change(uri, 7, {range: {start: at(99, 99), end: at(999, 0)}, text: 'It rains.\n'})
    expect(await editor.diagnostics(uri, 7)).toMatchObject([{range: {start: at(2, 19), end: at(2, 25)}}])
    await expectAlive(editor, 8)
  })

  test('that is no JSON is answered so, and the next message is read', async () => {
    const {server, exit} = startServer({folder})
    const messages: object[] = []
    const waiting: (() => void)[] = []
    new StreamMessageReader(server.stdout).listen(message => {
      messages.push(message)
      waiting.shift()?.()
    })
    const next = async (): Promise<object> => {
      if (messages.length === 0) await new Promise<void>(done => waiting.push(done))
      return messages.shift() ?? {}
    }
    server.stdin.write(frame('{"jsonrpc": "2.0", "id": 1, '))
    const both = [await next(), await next()]
    expect(both).toContainEqual({jsonrpc: '2.0', id: null, error: {code: -32700, message: 'The message is not JSON'}})
    expect(both).toContainEqual(expect.objectContaining({method: 'window/logMessage'}))
    for (const odd of ['null', '[]', '"words"', '{}', '{"id": 7}']) server.stdin.write(frame(odd))
    server.stdin.write(frame(JSON.stringify({...initialize, id: 2})))
    let answer = await next()
    while (!('id' in answer && answer.id === 2)) answer = await next()
    expect(answer).toMatchObject({result: {serverInfo: {name: 'pressrel'}}})
    server.stdin.write(frame('{"jsonrpc": "2.0", "method": "exit"}'))
    expect(await exit).toBe(1)
  })

  test.each(['Content-Length: many\r\n\r\n', 'Content-Length: 0\r\n\r\n', 'No-Length: 7\r\n\r\n', 'words\r\n\r\n'])(
    'in a header is logged, and what stands behind it is read: %j',
    async header => {
      const {server, exit} = startServer({folder})
      const answered = new Promise<object>(done => {
        new StreamMessageReader(server.stdout).listen(message => 'result' in message && done(message))
      })
      server.stdin.write(header + frame(JSON.stringify(initialize)))
      expect(await answered).toMatchObject({id: 1, result: {serverInfo: {name: 'pressrel'}}})
      server.stdin.write(frame('{"jsonrpc": "2.0", "id": 2, "method": "shutdown"}'))
      server.stdin.write(frame('{"jsonrpc": "2.0", "method": "exit"}'))
      expect(await exit).toBe(0)
    },
  )

  test('before initialize and after shutdown is refused', async () => {
    const {server, exit} = startServer({folder})
    const answers = new Map<unknown, unknown>()
    let look = (): void => {}
    new StreamMessageReader(server.stdout).listen(message => {
      if ('id' in message) answers.set(message.id, message)
      look()
    })
    const ask = async (id: number, method: string, params: object = {}): Promise<unknown> => {
      server.stdin.write(frame(JSON.stringify({jsonrpc: '2.0', id, method, params})))
      await new Promise<void>(done => {
        look = () => answers.has(id) && done()
        look()
      })
      return answers.get(id)
    }
    const about = {textDocument: {uri}, position: at(0, 0)}
    expect(await ask(1, 'textDocument/diagnostic', about)).toMatchObject({error: {code: -32002}})
    expect(await ask(2, 'initialize', initialize.params)).toMatchObject({result: {}})
    expect(await ask(3, 'shutdown')).toMatchObject({result: null})
    expect(await ask(4, 'textDocument/diagnostic', about)).toMatchObject({error: {code: -32600}})
    server.stdin.write(frame('{"jsonrpc": "2.0", "method": "exit"}'))
    expect(await exit).toBe(0)
  })
})

describe('the server ends', () => {
  test('with 1 when it is told to without shutdown', async () => {
    const {connection, exit} = await startEditor({folder})
    await connection.sendNotification('exit')
    expect(await exit).toBe(1)
  })

  test('when standard input is closed', async () => {
    const {server, exit} = await startEditor({folder})
    server.stdin.end()
    expect(await exit).toBe(1)
  })

  test('when the editor is gone', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise(done => gone.on('close', done))
    const editor = await startEditor({folder, initialize: {processId: gone.pid ?? null}})
    expect(await editor.exit).toBe(1)
  })

  test('at once where its options are wrong, and says which', async () => {
    expect(await pressrel(['lsp', '--preset', 'uuk'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'pressrel: there is no preset “uuk” (Did you mean “uk”?)\n',
    })
    expect((await pressrel(['lsp', '--date', '2026-02-30'])).code).toBe(2)
    expect((await pressrel(['lsp', '--max-bytes', 'many'])).code).toBe(2)
  })
})

test('several editors may say how they start it', async () => {
  for (const args of [[], ['--stdio'], ['--stdio', `--clientProcessId=${process.pid}`]]) {
    const editor = await startEditor({folder, args})
    expect(editor.initialized.serverInfo?.name).toBe('pressrel')
    expect(await editor.close()).toBe(0)
  }
})
