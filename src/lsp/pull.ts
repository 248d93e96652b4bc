import {
  type CancellationToken,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node'
import {diagnosticsOf} from './announcer.js'
import {type Check, Superseded} from './check.js'
import {field, uriIn} from './params.js'
import type {Session} from './session.js'

const ids = new WeakMap<Check, string>()
let count = 0

/** `textDocument/diagnostic`: waits until nobody types, then says what was found, or that it is what the editor has. */
export async function pullDiagnostics(
  session: Session,
  params: unknown,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const uri = uriIn(params)
  const cancelled = new Promise<void>(done => void token.onCancellationRequested(() => done()))
  await Promise.race([session.quiet.wait(uri), cancelled])
  if (token.isCancellationRequested) throw askAgain(false)
  const document = session.documents.get(uri)
  if (!document) return {kind: DocumentDiagnosticReportKind.Full, items: []}
  try {
    const items = [...(await diagnosticsOf(document, session))]
    if (!document.format) return {kind: DocumentDiagnosticReportKind.Full, items}
    const resultId = idOf(await session.checks.of(document))
    if (field(params, 'previousResultId') === resultId) return {kind: DocumentDiagnosticReportKind.Unchanged, resultId}
    return {kind: DocumentDiagnosticReportKind.Full, resultId, items}
  } catch (error) {
    throw error instanceof Superseded ? askAgain(true) : error
  }
}

const askAgain = (retriggerRequest: boolean): ResponseError<{retriggerRequest: boolean}> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'The release was changed meanwhile', {retriggerRequest})

/** The name of a check, by which an editor says that it has it. */
function idOf(check: Check): string {
  const id = ids.get(check) ?? String(++count)
  ids.set(check, id)
  return id
}
