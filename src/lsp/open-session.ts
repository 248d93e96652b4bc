import {resolve} from 'node:path'
import type {Connection, InitializeParams} from 'vscode-languageserver/node'
import {errorLine} from '../cli/exit.js'
import {openAnnouncer} from './announcer.js'
import {openChecks} from './checks.js'
import {readClient} from './client.js'
import {type ConfigurationSource, type Configurations, openConfigurations} from './configurations.js'
import {openDocuments, pathOf} from './documents.js'
import type {GivenSettings} from './given.js'
import {openLeftOut} from './left-out.js'
import {field} from './params.js'
import {openQuiet} from './quiet.js'
import type {Session} from './session.js'
import {defaultSettings, readSettings} from './settings.js'
import {openVoice} from './voice.js'

/** How the configurations of a session are found. */
export type FindConfigurations = (source: ConfigurationSource) => Configurations

/** Opens a session with an editor that has introduced itself. */
export function openSession(
  connection: Connection,
  params: InitializeParams,
  given: GivenSettings,
  findConfigurations: FindConfigurations = openConfigurations,
): Session {
  const client = readClient(params)
  const base = {...defaultSettings, preset: given.preset, date: given.date}
  const {initializationOptions: options} = params
  // Some editors hand over the whole of their settings, others what stands under our name.
  const {settings, faults} = readSettings(field(options, 'pressrel') ?? options, base)
  const state = {settings, roots: rootsOf(params)}
  const documents = openDocuments()
  const voice = openVoice(connection)
  const quiet = openQuiet(() => state.settings.delay)
  const leftOut = openLeftOut(() => state.roots)
  const configurations = findConfigurations({
    config: given.config === undefined ? undefined : resolve(given.config),
    preset: () => state.settings.preset,
    folder: () => state.roots[0] ?? process.cwd(),
  })
  const isOpen = (path: string | undefined): boolean =>
    path !== undefined && documents.all().some(document => document.path === resolve(path))
  const checks = openChecks({
    documents,
    configurations,
    leftOut,
    limits: given.limits ?? {},
    settings: () => state.settings,
    // Where the file is open, the error stands in it.
    onProblem(problem) {
      if (!isOpen(problem.file)) voice.show(errorLine(problem).trimEnd())
    },
    onFailure: failure => voice.log(failure.message.split(' failed: ')[0] ?? '', errorLine(failure).trimEnd()),
  })
  const shared = {connection, client, documents, configurations, quiet, checks}
  for (const fault of faults) voice.show(`pressrel: ${fault}`)
  return {...shared, announcer: openAnnouncer(shared), leftOut, voice, base: settings, state}
}

/** The folders that an editor has open, by each of the ways in which it may say so. */
function rootsOf(params: InitializeParams): readonly string[] {
  const {workspaceFolders, rootUri, rootPath} = params
  const uris = workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : [])
  const paths = uris.map(pathOf).filter(path => path !== undefined)
  return paths.length === 0 && rootPath ? [rootPath] : paths
}
