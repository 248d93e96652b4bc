import type {Check, ReadCheck} from './check.js'
import type {OpenDocument} from './documents.js'
import {refuse, uriIn} from './params.js'
import type {Session} from './session.js'

/** The document that a message is about. Throws `InvalidParams` for one that is not open. */
export function documentOf({documents}: Session, params: unknown): OpenDocument {
  const uri = uriIn(params)
  return documents.get(uri) ?? refuse(`${uri} is not open`)
}

/** The check of the release that a message is about; undefined where there is nothing to be read in it. */
export async function checkOf(session: Session, params: unknown): Promise<ReadCheck | undefined> {
  const document = documentOf(session, params)
  if (!document.format) return undefined
  const check = await session.checks.of(document)
  return isRead(check) ? check : undefined
}

const isRead = (check: Check): check is ReadCheck => check.draft !== undefined
