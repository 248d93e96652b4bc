import {renew} from './changes.js'
import {uriIn} from './params.js'
import type {Session} from './session.js'

/** `textDocument/didOpen`. */
export function didOpen({documents, checks, announcer}: Session, params: unknown): void {
  const document = documents.open(params)
  checks.forget(document.uri)
  announcer.opened(document)
}

/** `textDocument/didChange`. */
export function didChange({documents, announcer}: Session, params: unknown): void {
  const document = documents.change(params)
  if (document.format) announcer.changed(document)
}

/** `textDocument/didClose`. */
export function didClose({documents, checks, announcer}: Session, params: unknown): void {
  const document = documents.close(params)
  checks.forget(document.uri)
  announcer.closed(document)
}

/** `textDocument/didSave`: what is no release may be a configuration, or a file that one extends. */
export function didSave(session: Session, params: unknown): void {
  const document = session.documents.get(uriIn(params))
  if (document && !document.format) renew(session)
}
