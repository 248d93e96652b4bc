import {contactWords, nameParticles} from '../../lexicon/index.js'
import type {Block} from '../block.js'
import {contactLabelEnd, endsAsContactLabel} from './contact-label.js'

/** Groups of digits: `+44 20 7946 0000` · `(212) 555-0147` · `1-800-555-0147` · `02079460000` */
const phone =
  /(?:\+\d{1,3}[\s.-]?|\b1[.-])?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,8}){1,5}|\+\d{8,14}|\b0\d{8,10}\b/

/** Whether a block opens the block of contacts. */
export function startsContacts(block: Block): boolean {
  const {text} = block
  if (endsAsContactLabel(text)) return true
  const end = contactLabelEnd(text)
  if (end === undefined) return false
  const tail = text.slice(end)
  const rest = tail.replace(/^[\s:,–—-]{1,4}/, '')
  if (rest === '') return true
  if (text.includes('@')) return text.length < 400 && !isAnnouncement(text.slice(0, end), rest)
  const isSetOff = /^(?:\s{0,2}[:–—-]|[A-Z])/.test(tail) || (block.depth !== undefined && rest.length < 40)
  return text.length < 120 && isSetOff
}

/**
 * “Press: Journalists register with press@acme.example by 3 May.”: behind the name of a desk alone a sentence whose second
 * word is small says what the desk is told, unless it speaks of contact itself.
 */
function isAnnouncement(label: string, rest: string): boolean {
  if (!isDesk(label)) return false
  const [, second = '', ...more] = rest.split(' ')
  if (more.length < 3 || !/^[a-z]{2,20}$/.test(second) || nameParticles.has(second)) return false
  return !rest.split(/[\s,.:]+/).some(word => contactWords.get(word.toLowerCase()) === 'head')
}

const isDesk = (label: string): boolean => contactWords.get(label.toLowerCase()) === 'desk'

/** Whether a block still belongs to the contacts: a few words, or an address. */
export function continuesContacts(block: Block): boolean {
  return block.text.length <= 90 || (block.text.length <= 300 && holdsAddress(block))
}

/** Whether a block holds an e-mail address or a telephone number. */
export function holdsAddress({text}: Block): boolean {
  return text.includes('@') || phone.test(text)
}

/** The telephone number in a line, as written; null where there is none of at least seven digits. */
export function findPhone(line: string): string | null {
  const call = phone.exec(line)?.[0]
  return call !== undefined && call.replace(/\D/g, '').length >= 7 ? call : null
}
