import {PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver/node'
import type {Client} from './client.js'
import {diagnosticSource} from './diagnostics.js'

/** What the server can do for an editor. */
export function capabilitiesFor({pullsDiagnostics}: Client): ServerCapabilities {
  const diagnosticProvider = {identifier: diagnosticSource, interFileDependencies: false, workspaceDiagnostics: false}
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
    ...(pullsDiagnostics ? {diagnosticProvider} : {}),
  }
}
