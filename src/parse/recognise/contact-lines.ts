import type {Contact} from '../../ast/index.js'
import {contactFields, contactWords, nameParticles} from '../../lexicon/index.js'
import {findEmails} from '../../source/index.js'
import {opensWithCapital} from '../phrases.js'
import {contactLabelEnd} from './contact-label.js'
import {isOrganization, isPost, opensWithGivenName, readPost, withLegalForm} from './contact-post.js'
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
    const found = readLine(line, current)
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

function readLine(line: string, current: Contact): Contact | undefined {
  const text = withoutField(line.trim())
  const email = findEmails(text)[0] ?? null
  const phone = findPhone(email === null ? text : text.replace(email, ''))
  let words = text
  for (const part of [email, phone]) if (part !== null) words = words.replace(part, ' ')
  const named = readName(words, current)
  if (email === null && phone === null && !named) return undefined
  return {...blank, ...named, email, phone}
}

/** `Tel: 555 0147` → `555 0147` */
function withoutField(text: string): string {
  const label = /^([A-Za-z-]{1,10})\s{0,2}[:.]\s{0,2}/.exec(text)
  return label && contactFields.has((label[1] ?? '').toLowerCase()) ? text.slice(label[0].length) : text
}

function readName(text: string, current: Contact): Partial<Contact> | undefined {
  const isUnderName = isUnreached(current)
  // “Press Officer” under a name is no label.
  const whole = isUnderName && current.title === null ? partsOf(text) : []
  if (isPost(whole[0] ?? '')) return readPost(whole)
  const [first = '', ...rest] = partsOf(text.slice(contactLabelEnd(text) ?? 0))
  if (!isName(first.replace(',', ''))) return undefined
  if (isOrganization(first)) return {organization: first}
  const isOwner = isUnderName && rest.length === 0 && current.organization === null && isOfPerson(current, first)
  return isOwner ? {organization: first} : {name: first, ...readPost(rest)}
}

const partsOf = (text: string): readonly string[] =>
  text
    .replace(/^[\s:,–—(-]{1,4}|[\s:,–—(-]{1,4}$/g, '')
    .split(/,\s{0,2}|\s[–—-]\s/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .reduce(withLegalForm, [])

/** A name of which no address has been read yet: the line below may go on with it. */
const isUnreached = ({name, email, phone}: Contact): boolean => name !== null && email === null && phone === null

/** “Lakeshore Dairy” under “Ana Ruiz”: no second person. */
const isOfPerson = ({name}: Contact, line: string): boolean =>
  opensWithGivenName(name ?? '') && !opensWithGivenName(line)

const nameWord = /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.'’-]{0,30}$/

/** Two to five capitalised words, small particles between them. */
function isName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(word => nameWord.test(word))) return false
  if (words.some(word => contactWords.get(word.toLowerCase()) === 'head')) return false
  return words.every((word, i) => opensWithCapital(word) || (i > 0 && nameParticles.has(word)))
}
