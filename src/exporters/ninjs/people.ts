import type {Contact, Speaker} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {type ContactInfo, contactInfoOf} from './contact-info.js'

/** A person of the release. */
export interface Person {
  readonly name: string
  readonly rel: 'speaker' | 'contact'
  /** The person with post and company. */
  readonly literal?: string
  readonly contactInfo?: readonly ContactInfo[]
}

/** Who speaks in a release, and whom the press may call; everybody once, a speaker before a contact. */
export function peopleOf({mentions}: Draft, contacts: readonly Contact[]): readonly Person[] {
  const people = new Map<string, Person>()
  const speakers = mentions.quotes.flatMap(({speaker, speakers}) => speakers ?? (speaker ? [speaker] : []))
  for (const speaker of speakers) {
    if (speaker.type !== 'person' || speaker.name === null) continue
    const known = people.get(speaker.name)
    if (!known?.literal) people.set(speaker.name, {name: speaker.name, rel: 'speaker', ...literalOf(speaker)})
  }
  for (const contact of contacts) {
    if (contact.name === null) continue
    const known = people.get(contact.name)
    const info = [...(known?.contactInfo ?? []), ...contactInfoOf(contact)]
    people.set(contact.name, {
      ...(known ?? {name: contact.name, rel: 'contact', ...literalOf(contact)}),
      ...(info.length === 0 ? {} : {contactInfo: info}),
    })
  }
  return [...people.values()]
}

function literalOf({name, title, organization}: Pick<Speaker | Contact, 'name' | 'title' | 'organization'>) {
  const parts = [name, title, organization].filter(part => part !== null && part !== '')
  return parts.length < 2 ? {} : {literal: parts.join(', ').replace(/\s+/g, ' ')}
}
