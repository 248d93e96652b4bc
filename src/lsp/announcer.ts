import {type Connection, type Diagnostic, DiagnosticRefreshRequest} from 'vscode-languageserver/node'
import {Superseded} from './check.js'
import type {Checks} from './checks.js'
import type {Client} from './client.js'
import {configurationDiagnostics} from './configuration-diagnostics.js'
import type {Configurations} from './configurations.js'
import {toDiagnostics} from './diagnostics.js'
import type {OpenDocument, OpenDocuments} from './documents.js'
import type {Quiet} from './quiet.js'

/** Sees to it that the editor shows what was found: sends it, or tells an editor that asks for it to ask again. */
export interface Announcer {
  opened(document: OpenDocument): void
  changed(document: OpenDocument): void
  closed(document: OpenDocument): void
  /** All documents again: a configuration or a setting has changed. */
  renew(): void
}

/** What an announcer works with. */
export interface AnnouncerSource {
  readonly connection: Connection
  readonly client: Client
  readonly documents: OpenDocuments
  readonly checks: Checks
  readonly configurations: Configurations
  readonly quiet: Quiet
}

/** What an editor is to show of a document: findings of a release, what is wrong with a configuration. */
export async function diagnosticsOf(
  document: OpenDocument,
  {checks, configurations}: Pick<AnnouncerSource, 'checks' | 'configurations'>,
): Promise<readonly Diagnostic[]> {
  if (document.format) return toDiagnostics(await checks.of(document))
  if (document.path === undefined) return []
  const {problem} = await configurations.of(document.path)
  return problem ? configurationDiagnostics(problem, document.path) : []
}

/** An announcer for the one of the two ways that the editor knows. */
export function openAnnouncer(source: AnnouncerSource): Announcer {
  return source.client.pullsDiagnostics ? askedAnnouncer(source) : sendingAnnouncer(source)
}

function askedAnnouncer({connection, client, quiet}: AnnouncerSource): Announcer {
  return {
    opened: () => {},
    changed: ({uri}) => quiet.disturb(uri),
    closed: ({uri}) => quiet.end(uri),
    renew() {
      // An editor that refuses shows what it has until the next key stroke.
      if (client.refreshesDiagnostics) connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => {})
    },
  }
}

function sendingAnnouncer(source: AnnouncerSource): Announcer {
  const {connection, documents, quiet} = source
  const shown = new Set<string>()
  const due = new Set<string>()
  const send = async (uri: string): Promise<void> => {
    const document = documents.get(uri)
    if (!document) return
    const {version} = document.text
    const diagnostics = [...(await diagnosticsOf(document, source))]
    if (!documents.get(uri)) return
    if (!document.format && diagnostics.length === 0 && !shown.has(uri)) return
    shown.add(uri)
    await connection.sendDiagnostics({uri, version, diagnostics})
  }
  const announce = (uri: string): void => {
    send(uri).catch(error => {
      if (!(error instanceof Superseded))
        connection.console.error(`pressrel: ${uri} could not be checked: ${error.stack}`)
    })
  }
  return {
    opened: ({uri}) => announce(uri),
    changed({uri}) {
      quiet.disturb(uri)
      if (due.has(uri)) return
      due.add(uri)
      void quiet.wait(uri).then(() => {
        due.delete(uri)
        announce(uri)
      })
    },
    closed({uri}) {
      quiet.end(uri)
      shown.delete(uri)
      void connection.sendDiagnostics({uri, diagnostics: []})
    },
    renew() {
      for (const {uri} of documents.all()) announce(uri)
    },
  }
}
