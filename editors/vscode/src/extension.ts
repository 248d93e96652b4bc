import {commands, type ExtensionContext, window, workspace} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'
import {createClient} from './client.js'
import {explain} from './explain.js'
import {type FoundServer, findServer} from './find-server.js'

let client: LanguageClient | undefined

/** Starts the server when the first release is opened; what it gives is for tests. */
export async function activate({subscriptions}: ExtensionContext): Promise<{server: FoundServer | undefined}> {
  subscriptions.push(
    commands.registerCommand('pressrel.restart', restart),
    commands.registerCommand('pressrel.explain', () => (client ? explain(client) : restart())),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('pressrel.path')) void restart()
    }),
  )
  return {server: await start()}
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  const ending = client
  client = undefined
  await ending?.stop()
}

async function restart(): Promise<void> {
  await deactivate()
  await start()
}

async function start(): Promise<FoundServer | undefined> {
  const server = findServer({
    folders: (workspace.workspaceFolders ?? []).map(({uri}) => uri.fsPath),
    setting: workspace.getConfiguration('pressrel').get<string>('path', ''),
    searchPath: process.env.PATH ?? '',
    platform: process.platform,
  })
  if (!server) {
    // Nobody waits for the answer: the message stands until it is read.
    void window.showWarningMessage(
      'pressrel is not installed: run “npm install --save-dev pressrel” in the workspace, or set pressrel.path.',
    )
    return undefined
  }
  client = createClient(server)
  await client.start()
  return server
}
