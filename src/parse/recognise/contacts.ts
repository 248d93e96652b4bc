import type {Contact} from '../../ast/index.js'
import {findEmails} from '../../source/index.js'
import type {Block} from '../block.js'

const label =
  /^(?:for\s+)?(?:(?:more|further|additional|press|media)\s+(?:information|details|info)|(?:(?:media|press|investors?|analysts?|company|corporate|pr|news|public|business|customer|sales|general|editorial|financial)(?:\s(?:and|&)\s(?:media|investor|press|analyst))?[\s/]{1,2})?(?:relations\s+|affairs\s+)?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|relations|office|queries)(?:\s+(?:information|details|us|persons?|point))?|investors?|media|press|issued\s+by)\b/i
const phone = /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,5}/
const organizationWord =
  /\b(?:Inc|Corp|Ltd|LLC|PLC|GmbH|AG|SE|Group|Company|Communications?|Media|Partners|Relations|Agency|Foundation|University|Institute|Associates|Holdings|Public|Department|Ministry|Office)\b/i

/** Whether a block opens the block of contacts. */
export function startsContacts(block: Block): boolean {
  const match = label.exec(block.text)
  if (!match) return false
  const rest = block.text.slice(match[0].length).replace(/^[\s:,–—-]{1,4}/, '')
  if (rest === '') return true
  if (block.text.includes('@')) return block.text.length < 400
  return (
    block.text.length < 120 &&
    (/^\s{0,2}[:–—-]/.test(block.text.slice(match[0].length)) || (block.depth !== undefined && rest.length < 40))
  )
}

/** Whether a block still belongs to the contacts: a few words, or an address. */
export function continuesContacts(block: Block): boolean {
  return block.text.length <= 90 || (block.text.length <= 300 && (block.text.includes('@') || phone.test(block.text)))
}

/** Reads people and desks from the lines of a contact block. */
export function readContacts(lines: readonly string[]): readonly Contact[] {
  const contacts: Contact[] = []
  let current: Contact = blank
  const close = (): void => {
    if (current.email !== null || current.phone !== null || (current.name !== null && current.title !== null))
      contacts.push(current)
    current = blank
  }
  for (const line of lines.flatMap(splitLine)) {
    const found = readLine(line)
    if (!found) continue
    const isTaken = (['name', 'email', 'phone'] as const).some(key => found[key] !== null && current[key] !== null)
    if (isTaken || (found.name !== null && (current.email !== null || current.phone !== null))) close()
    current = merge(current, found)
  }
  close()
  return contacts
}

const blank: Contact = {name: null, title: null, organization: null, email: null, phone: null}

function merge(a: Contact, b: Contact): Contact {
  return {
    name: a.name ?? b.name,
    title: a.title ?? b.title,
    organization: a.organization ?? b.organization,
    email: a.email ?? b.email,
    phone: a.phone ?? b.phone,
  }
}

/** `Jane Roe, Head of Press | +44 20 7946 0000 | jane@acme.example` holds several facts. */
function splitLine(line: string): string[] {
  const withoutLabel = line.replace(
    /^(?:name|contact|e-?mail|phone|tel(?:ephone)?|mobile|cell|m|t|e|p)\s{0,2}[:.]\s{0,2}/i,
    '',
  )
  return withoutLabel.split(/\s{0,3}[|;•]\s{0,3}|\s\/\s|\t/).filter(part => part.trim() !== '')
}

function readLine(line: string): Contact | undefined {
  const text = line.trim()
  const mail = findEmails(text)[0] ?? null
  const call = mail ? (phone.exec(text.replace(mail, ''))?.[0] ?? null) : (phone.exec(text)?.[0] ?? null)
  const isPhone = call !== null && call.replace(/\D/g, '').length >= 7
  const words = [mail, isPhone ? call : null].reduce<string>(
    (rest, part) => (part ? rest.replace(part, ' ') : rest),
    text,
  )
  const named = readName(words)
  if (!mail && !isPhone && !named) return undefined
  return {...blank, ...named, email: mail, phone: isPhone ? call : null}
}

function readName(text: string): Partial<Contact> | undefined {
  const words = text.replace(label, '').replace(/^[\s:,–—(-]{1,4}|[\s:,–—(-]{1,4}$/g, '')
  const [first = '', ...rest] = words.split(/,\s{0,2}|\s[–—-]\s/)
  const name = first.trim()
  if (!/^\p{Lu}[\p{L}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}.'’-]{0,30}|de|van|von|der|la|bin|al)){1,4}$/u.test(name))
    return undefined
  if (organizationWord.test(name)) return {organization: name}
  const [title = null, organization = null] = rest.map(part => part.trim()).filter(part => part !== '')
  return {name, title, organization}
}
