import type {Contact, Release} from '../../../ast/index.js'
import type {OrganizationFacts} from '../../../lint/types.js'
import {foldWords, namesOrganization, tellingWords} from '../organization-words.js'

/**
 * The names of the organization that issues a release: of the configuration, of the front matter, or of a boilerplate whose
 * organization is whom the press may call. Another boilerplate may be a partner's.
 */
export function issuersOf({meta, children}: Release, {names}: OrganizationFacts): readonly string[] {
  const given = meta.organization === undefined ? names : [...names, meta.organization]
  const contacts = [
    ...(meta.contacts ?? []),
    ...children.flatMap(node => (node.type === 'contacts' ? node.contacts : [])),
  ]
  const called = foldWords(contacts.map(addressOf).join('\n'))
  const described = children.flatMap(node => (node.type === 'boilerplate' ? [node.organization] : []))
  const own = described.some(name => namesOrganization(called, name)) ? described : []
  return [...given, ...own].filter(name => tellingWords(name).length > 0)
}

/** `Acme Robotics acme.example` */
const addressOf = ({organization, email}: Contact): string => `${organization ?? ''} ${email?.split('@')[1] ?? ''}`
