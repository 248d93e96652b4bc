import {PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver/node'
import {actionKinds} from './actions/index.js'
import type {Client} from './client.js'
import {diagnosticSource} from './diagnostics.js'
import {explainName} from './explain.js'

/** What the server can do for an editor. */
export function capabilitiesFor({pullsDiagnostics}: Client): ServerCapabilities {
  const diagnosticProvider = {identifier: diagnosticSource, interFileDependencies: false, workspaceDiagnostics: false}
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    codeActionProvider: {codeActionKinds: [...actionKinds]},
    executeCommandProvider: {commands: [explainName]},
    hoverProvider: true,
    documentSymbolProvider: true,
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    ...(pullsDiagnostics ? {diagnosticProvider} : {}),
  }
}
