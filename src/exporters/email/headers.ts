import {type Draft, summariseDraft} from '../../draft/index.js'
import {embargoOf} from '../../export/embargo.js'

/** One line without control characters, so that no header can end early. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Longer than this, the line of an embargo is a sentence. */
const longestLine = 80

/** The headline, behind the embargo where the release is under one: `EMBARGOED UNTIL May 12, 2026: Acme opens a plant`. */
export function subjectOf(draft: Draft): string {
  const {headline} = summariseDraft(draft)
  const embargo = embargoOf(draft)
  const title = oneLine(headline ?? '') || 'Press release'
  if (!embargo) return title
  const line = oneLine(embargo.line).replace(/[\s.:;,*–—-]{1,20}$/, '')
  const short = `EMBARGOED${embargo.until === null ? '' : ` UNTIL ${oneLine(embargo.until)}`}`
  return `${line.length > longestLine ? short : line}: ${title}`
}

/** Who a message is from. */
export interface Sender {
  readonly name: string
  readonly address: string
}

/** One address of the plain kind: no comments, no quotation marks, no list of them. */
const plainAddress = /^[\w!#$%&'*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}$/

/** Nobody has a longer one; without spaces it could not be folded. */
const longestName = 200

/** The first press contact with an address that can be written to: their name, else that of the organization. */
export function senderOf({release}: Draft): Sender | undefined {
  const blocks = release.children.flatMap(node => (node.type === 'contacts' ? node.contacts : []))
  const contacts = [...blocks, ...(release.meta.contacts ?? [])]
  const contact = contacts.find(({email}) => email !== null && plainAddress.test(email))
  if (!contact?.email) return undefined
  const name = oneLine(contact.name ?? contact.organization ?? release.meta.organization ?? '')
  // Some readers decode an encoded word even between quotation marks.
  return {name: name.length > longestName ? '' : name.replaceAll('=?', '= ?'), address: contact.email}
}
