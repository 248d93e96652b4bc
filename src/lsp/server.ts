import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import {version} from '../cli/version.js'
import {codeActions} from './actions/index.js'
import {capabilitiesFor} from './capabilities.js'
import {didChangeFiles, didChangeSettings, listenForChanges} from './changes.js'
import {Superseded} from './check.js'
import {executeCommand} from './explain.js'
import type {GivenSettings} from './given.js'
import {hover} from './hover/index.js'
import {type FindConfigurations, openSession} from './open-session.js'
import {pullDiagnostics} from './pull.js'
import type {Session} from './session.js'
import {documentSymbols} from './symbols/index.js'
import {didChange, didClose, didOpen, didSave} from './sync.js'

/** A server at work. */
export interface Server {
  /** Whether the editor has said that it needs no more. */
  isOver(): boolean
}

/** Does what the editor asks for: the parameters are whatever came over the wire. */
type Work<R> = (session: Session, params: unknown, token: CancellationToken) => R | Promise<R>

/** Serves the editor at the other end of a connection. Whatever it sends is answered, with an error at worst. */
export function startServer(
  connection: Connection,
  given: GivenSettings,
  findConfigurations?: FindConfigurations,
): Server {
  let session: Session | undefined
  let isOver = false
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (session || isOver) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already')
    session = openSession(connection, params, given, findConfigurations)
    return {capabilities: capabilitiesFor(session.client), serverInfo: {name: 'pressrel', version}}
  })
  connection.onShutdown(() => {
    isOver = true
    for (const document of session?.documents.all() ?? []) session?.quiet.end(document.uri)
    session = undefined
  })
  const answer =
    <R>(work: Work<R>) =>
    async (params: unknown, token: CancellationToken): Promise<R> => {
      if (!session) throw tooEarlyOrLate(isOver)
      try {
        return await work(session, params, token)
      } catch (error) {
        throw error instanceof Superseded ? new ResponseError(LSPErrorCodes.ContentModified, error.message) : error
      }
    }
  // Before `initialize` and after `shutdown` what is told is not heard, as the protocol wants it.
  const notice = (work: (session: Session, params: unknown) => void) => (params: unknown) => {
    if (session) work(session, params)
  }
  connection.onInitialized(notice(listenForChanges))
  connection.onDidOpenTextDocument(notice(didOpen))
  connection.onDidChangeTextDocument(notice(didChange))
  connection.onDidCloseTextDocument(notice(didClose))
  connection.onDidSaveTextDocument(notice(didSave))
  connection.onDidChangeConfiguration(notice(didChangeSettings))
  connection.onDidChangeWatchedFiles(notice(didChangeFiles))
  connection.languages.diagnostics.on(answer(pullDiagnostics))
  connection.onCodeAction(answer(codeActions))
  connection.onExecuteCommand(answer(executeCommand))
  connection.onHover(answer(hover))
  connection.onDocumentSymbol(answer(documentSymbols))
  connection.listen()
  return {isOver: () => isOver}
}

function tooEarlyOrLate(isOver: boolean): ResponseError {
  if (isOver) return new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down')
  return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet')
}
