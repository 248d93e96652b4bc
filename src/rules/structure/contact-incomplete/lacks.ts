import type {Contact} from '../../../ast/index.js'
import {contactWords} from '../../../lexicon/index.js'

/** A part of a contact that the press needs. */
export type ContactPart = 'name' | 'phone' | 'email'

const digits = /\d(?:[\s().+-]{0,3}\d){6}/
const names = /\p{Lu}[\p{L}.’'-]{0,30}\s{1,3}\p{Lu}[\p{L}’'-]{1,30}/gu

/** The parts that no contact has, and of which the words of the contact blocks show nothing either. */
export function lackingParts(contacts: readonly Contact[], words: string): readonly ContactPart[] {
  return (['name', 'phone', 'email'] as const).filter(
    part => contacts.every(contact => contact[part] === null) && !shows(part, words),
  )
}

function shows(part: ContactPart, words: string): boolean {
  if (part === 'email') return words.includes('@')
  return part === 'phone' ? digits.test(words) : [...words.matchAll(names)].some(([found]) => isName(found))
}

/** “Tom Berg”, “Contact DetailsTom Berg”; not “Media Contact”. */
function isName(found: string): boolean {
  return found.split(/\s+/).some(word => !contactWords.has(word.toLowerCase().replace(/[.:]$/, '')))
}
