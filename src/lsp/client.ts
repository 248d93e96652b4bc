import type {InitializeParams} from 'vscode-languageserver/node'

/** What an editor says that it can do, as far as the server behaves by it. */
export interface Client {
  /** It asks for diagnostics (`textDocument/diagnostic`) instead of being sent them. */
  readonly pullsDiagnostics: boolean
  readonly refreshesDiagnostics: boolean
  readonly hasSettings: boolean
  readonly registersSettings: boolean
  readonly registersWatchers: boolean
  readonly versionedEdits: boolean
  readonly markdownHover: boolean
  readonly nestedSymbols: boolean
  readonly showsDocuments: boolean
  readonly hasFolders: boolean
}

/** Reads the abilities of an editor; what it does not name it does not have. */
export function readClient({capabilities}: InitializeParams): Client {
  const {textDocument, workspace, window} = capabilities
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    hasSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    showsDocuments: window?.showDocument?.support === true,
    hasFolders: workspace?.workspaceFolders === true,
  }
}
