import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach} from 'vitest'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const ownProgram = resolve('bin/pressrel.js')

/** A notification that came from the server, or a request of its own. */
interface Message {
  readonly method: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever the server sends.
  readonly params: any
}

/** What the editor of a test is like. */
export interface EditorOptions {
  /** Another pressrel than that of this folder. */
  readonly program?: string
  readonly args?: readonly string[]
  readonly folder?: string
  readonly capabilities?: ClientCapabilities
  readonly initialize?: Partial<InitializeParams>
  /** What it answers to requests of the server. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>
}

/** An editor with `pressrel lsp` as its server: a real client of the protocol, over the pipes of a real process. */
export interface Editor {
  readonly connection: MessageConnection
  readonly server: ChildProcessWithoutNullStreams
  readonly initialized: InitializeResult
  /** Opens a document; the version is 1. */
  open(uri: string, text: string, languageId?: string): Promise<void>
  change(uri: string, version: number, ...contentChanges: object[]): Promise<void>
  /** The next message with this method that fits, which may have come already. */
  next(method: string, fits?: (params: Message['params']) => boolean): Promise<Message['params']>
  /** What the server sends next about a document; of a version, if it is said. */
  diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]>
  /** All messages that have come, in order. */
  readonly messages: readonly Message[]
  /** Asks the server to end, and gives its exit code. */
  close(): Promise<number | null>
  /** The exit code, once the server has ended. */
  readonly exit: Promise<number | null>
  stderr(): string
}

const running = new Set<ChildProcessWithoutNullStreams>()
afterEach(() => {
  for (const server of running) server.kill()
  running.clear()
})

/** The uri of a file. */
export const uriOf = (path: string): string => pathToFileURL(path).href

/** Starts the server as an editor does, without saying hello. */
export function startServer({args = ['--stdio'], folder, program = ownProgram}: EditorOptions = {}) {
  const server = spawn(process.execPath, [program, 'lsp', ...args], {cwd: folder, env: {PATH: process.env.PATH}})
  running.add(server)
  const exit = new Promise<number | null>(done => server.on('close', done))
  let stderr = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  server.stdin.on('error', () => {})
  return {server, exit, stderr: () => stderr}
}

/** Starts the server and says hello. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  const {server, exit, stderr} = startServer(options)
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const inbox = openInbox(connection, options)
  connection.listen()
  const {folder, capabilities = {}} = options
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folder === undefined ? null : uriOf(folder),
    capabilities,
    ...options.initialize,
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    server,
    initialized,
    exit,
    stderr,
    ...inbox,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {textDocument: {uri, languageId, version: 1, text}}),
    change: (uri, version, ...contentChanges) =>
      connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges}),
    async diagnostics(uri, version) {
      const isIt = (params: PublishDiagnosticsParams): boolean =>
        params.uri === uri && (version === undefined || params.version === version)
      return (await inbox.next('textDocument/publishDiagnostics', isIt)).diagnostics
    },
    async close() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return exit
    },
  }
}

function openInbox(connection: MessageConnection, {answers = {}}: EditorOptions): Pick<Editor, 'messages' | 'next'> {
  const messages: Message[] = []
  const read = new Set<Message>()
  const waiting = new Set<() => void>()
  const receive = (method: string, params: unknown): void => {
    messages.push({method, params})
    for (const look of waiting) look()
  }
  connection.onNotification((method, params) => receive(method, params))
  connection.onRequest((method, params) => {
    receive(method, params)
    return answers[method]?.(params as never) ?? null
  })
  const take = (method: string, fits: (params: Message['params']) => boolean): Message | undefined => {
    const found = messages.find(message => message.method === method && !read.has(message) && fits(message.params))
    if (found) read.add(found)
    return found
  }
  return {
    messages,
    next: (method, fits = () => true) =>
      new Promise(done => {
        const look = (): void => {
          const found = take(method, fits)
          if (!found) return
          waiting.delete(look)
          done(found.params)
        }
        waiting.add(look)
        look()
      }),
  }
}
