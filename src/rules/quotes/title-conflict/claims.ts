import type {Contact, Contacts, Speaker} from '../../../ast/index.js'
import {spanOf} from '../../../source/index.js'
import {type Said, saidIn} from '../said-in.js'

/** What one place of a release says about a person. */
export interface Claim {
  readonly title?: Said
  readonly organization?: Said
}

/** What the words beside a quotation say of its speaker; what the release says elsewhere is left out. */
export function claimBeside({mention, title, organization}: Speaker): Claim {
  if (!mention) return {}
  return {title: saidIn(mention, title), organization: saidIn(mention, organization)}
}

/** The title that a contact block gives to somebody. No employer: that may be an agency. */
export function claimOfContact(value: string, block: Contacts, {name, title}: Contact): Claim {
  if (name === null || title === null || glued.test(title)) return {}
  const from = value.indexOf(name, spanOf(block.position).start)
  const start = value.indexOf(title, from)
  if (from < 0 || start < 0 || start > spanOf(block.position).end) return {}
  return {title: {words: title, span: {start, end: start + title.length}}}
}

/** “CEOAcme”: lines of which only the words are left. */
const glued = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u
