import {basename, sep} from 'node:path'
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Registration,
} from 'vscode-languageserver/node'
import {pathOf} from './documents.js'
import {field} from './params.js'
import type {Session} from './session.js'
import {readSettings} from './settings.js'

/** What may change how releases are checked: configurations, whatever those that they extend are called, and ignore files. */
const watched = ['**/*.{yaml,yml,json}', '**/.pressrelignore', '**/.gitignore']
const names = /^(?:\.pressrelrc\.(?:yaml|yml|json)|package\.json|\.pressrelignore|\.gitignore)$/

/** `initialized`: asks the editor for its settings, and to be told when they or the configuration files change. */
export function listenForChanges(session: Session): void {
  const {client, connection, state} = session
  const registrations: Registration[] = []
  if (client.registersSettings) {
    const registerOptions = {section: 'pressrel'}
    registrations.push({id: 'settings', method: DidChangeConfigurationNotification.method, registerOptions})
  }
  if (client.registersWatchers) {
    const registerOptions = {watchers: watched.map(globPattern => ({globPattern}))}
    registrations.push({id: 'files', method: DidChangeWatchedFilesNotification.method, registerOptions})
  }
  if (registrations.length > 0) register(session, registrations)
  if (client.hasFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
      const gone = removed.map(({uri}) => pathOf(uri))
      const come = added.map(({uri}) => pathOf(uri)).filter(path => path !== undefined)
      state.roots = [...state.roots.filter(root => !gone.includes(root)), ...come]
      renew(session)
    })
  }
  if (client.hasSettings) void askForSettings(session)
}

/** `workspace/didChangeConfiguration`: an editor that can be asked is asked; another one sends what it has. */
export function didChangeSettings(session: Session, params: unknown): void {
  if (session.client.hasSettings) void askForSettings(session)
  else applySettings(session, field(field(params, 'settings'), 'pressrel'))
}

/** `workspace/didChangeWatchedFiles`: of all files that were changed, those count that are configurations or ignore files. */
export function didChangeFiles(session: Session, params: unknown): void {
  const changes = field(params, 'changes')
  const paths = Array.isArray(changes) ? changes.map(change => pathOf(String(field(change, 'uri')))) : []
  const isInstalled = (path: string): boolean => path.includes(`${sep}node_modules${sep}`)
  const counts = (path: string): boolean =>
    (names.test(basename(path)) && !isInstalled(path)) || session.configurations.readFrom(path)
  if (paths.some(path => path !== undefined && counts(path))) renew(session)
}

/** Reads every configuration and ignore file anew, and checks every open release by them. */
export function renew({configurations, leftOut, checks, voice, announcer}: Session): void {
  configurations.forget()
  leftOut.forget()
  voice.renew()
  checks.renew()
  announcer.renew()
}

function register({connection}: Session, registrations: Registration[]): void {
  connection.sendRequest('client/registerCapability', {registrations}).catch(error => {
    connection.console.warn(`pressrel: the editor does not tell when files change: ${error.message}`)
  })
}

async function askForSettings(session: Session): Promise<void> {
  try {
    applySettings(session, await session.connection.workspace.getConfiguration('pressrel'))
  } catch (error) {
    session.connection.console.warn(`pressrel: the editor keeps its settings to itself: ${String(error)}`)
  }
}

function applySettings(session: Session, value: unknown): void {
  const {state, base, voice} = session
  const {settings, faults} = readSettings(value, base)
  const isSame = JSON.stringify(settings) === JSON.stringify(state.settings)
  state.settings = settings
  if (!isSame) renew(session)
  for (const fault of faults) voice.show(`pressrel: ${fault}`)
}
