import type {Contact} from '../../ast/index.js'
import {
  contactFields,
  contactOrganizationWords,
  contactWords,
  legalForms,
  nameParticles,
  organizationWords,
} from '../../lexicon/index.js'
import {findEmails} from '../../source/index.js'
import {opensWithCapital} from '../phrases.js'
import {contactLabelEnd} from './contact-label.js'
import {findPhone} from './contacts.js'

const blank: Contact = {name: null, title: null, organization: null, email: null, phone: null}

/** Reads people and desks from the lines of a contact block. */
export function readContacts(lines: readonly string[]): readonly Contact[] {
  const contacts: Contact[] = []
  let current = blank
  const close = (): void => {
    if (isContact(current)) contacts.push(current)
    current = blank
  }
  for (const line of lines.flatMap(splitLine)) {
    const found = readLine(line)
    if (!found) continue
    if (isAnother(current, found)) close()
    current = merge(current, found)
  }
  close()
  return contacts
}

/** A name or an organization alone reaches nobody. */
function isContact({name, title, email, phone}: Contact): boolean {
  return email !== null || phone !== null || (name !== null && title !== null)
}

function isAnother(current: Contact, found: Contact): boolean {
  const isTaken = (['name', 'email', 'phone'] as const).some(key => found[key] !== null && current[key] !== null)
  return isTaken || (found.name !== null && (current.email !== null || current.phone !== null))
}

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
  return line.split(/\s{0,3}[|;•]\s{0,3}|\s\/\s|\t/).filter(part => part.trim() !== '')
}

function readLine(line: string): Contact | undefined {
  const text = withoutField(line.trim())
  const email = findEmails(text)[0] ?? null
  const phone = findPhone(email === null ? text : text.replace(email, ''))
  let words = text
  for (const part of [email, phone]) if (part !== null) words = words.replace(part, ' ')
  const named = readName(words)
  if (email === null && phone === null && !named) return undefined
  return {...blank, ...named, email, phone}
}

/** `Tel: 555 0147` → `555 0147` */
function withoutField(text: string): string {
  const label = /^([A-Za-z-]{1,10})\s{0,2}[:.]\s{0,2}/.exec(text)
  return label && contactFields.has((label[1] ?? '').toLowerCase()) ? text.slice(label[0].length) : text
}

function readName(text: string): Partial<Contact> | undefined {
  const words = text.slice(contactLabelEnd(text) ?? 0).replace(/^[\s:,–—(-]{1,4}|[\s:,–—(-]{1,4}$/g, '')
  const [first = '', ...rest] = words.split(/,\s{0,2}|\s[–—-]\s/)
  const name = first.trim()
  if (!isName(name)) return undefined
  if (isOrganization(name)) return {organization: name}
  const [title = null, organization = null] = rest.map(part => part.trim()).filter(part => part !== '')
  return {name, title, organization}
}

const nameWord = /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,30}$/

/** Two to five capitalised words, small particles between them. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(word => nameWord.test(word))) return false
  if (words.some(word => contactWords.get(word.toLowerCase()) === 'head')) return false
  return words.every((word, i) => opensWithCapital(word) || (i > 0 && nameParticles.has(word)))
}

function isOrganization(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .map(word => word.replace(/[.,]$/, ''))
    .some(
      (word, i) => legalForms.has(word) || contactOrganizationWords.has(word) || (i > 0 && organizationWords.has(word)),
    )
}
