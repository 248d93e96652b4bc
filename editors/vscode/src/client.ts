import {commands, Uri, workspace} from 'vscode'
import {LanguageClient, type LanguageClientOptions, type ServerOptions, TransportKind} from 'vscode-languageclient/node'
import type {FoundServer} from './find-server.js'

/** What the server is told of: releases, and configurations, in which it shows what is wrong with them. */
const documentSelector = [
  ...['file', 'untitled'].flatMap(scheme => ['markdown', 'plaintext'].map(language => ({scheme, language}))),
  {scheme: 'file', pattern: '**/.pressrelrc.{yaml,yml,json}'},
]

/** A client for the server at hand; it is not started yet. */
export function createClient(server: FoundServer): LanguageClient {
  const options: LanguageClientOptions = {
    documentSelector,
    initializationOptions: {...workspace.getConfiguration('pressrel')},
    middleware: {
      window: {
        // The page of a rule is Markdown to be read, not to be edited.
        showDocument: async ({uri}) => {
          await commands.executeCommand('markdown.showPreview', Uri.parse(uri))
          return {success: true}
        },
      },
    },
  }
  return new LanguageClient('pressrel', 'pressrel', serverOptions(server), options)
}

function serverOptions({kind, path}: FoundServer): ServerOptions {
  if (kind === 'module') return {module: path, args: ['lsp'], transport: TransportKind.stdio}
  // Windows starts a .cmd only through its shell.
  const isScript = path.endsWith('.cmd')
  return {
    command: isScript ? `"${path}"` : path,
    args: ['lsp'],
    options: {shell: isScript},
    transport: TransportKind.stdio,
  }
}
