import type {OrganizationFacts} from '../types.js'
import {type Refuse, readMapping, readText, readTexts} from './check.js'

const keys = [
  'names',
  'ticker',
  'domain',
  'boilerplate',
  'safe_harbor',
  'trademarks',
  'spokespeople',
  'needs_approval',
  'not_public',
]

/** Checks what a configuration says about the organization. */
export function readOrganization(value: unknown, refuse: Refuse): OrganizationFacts {
  const given = readMapping('organization', value, keys, refuse)
  const text = (key: string): string | undefined => readText(`organization.${key}`, given[key], refuse)
  return {
    names: readTexts('organization.names', given.names, refuse),
    ticker: text('ticker'),
    domain: text('domain'),
    boilerplate: text('boilerplate'),
    safeHarbor: text('safe_harbor'),
    trademarks: readTexts('organization.trademarks', given.trademarks, refuse),
    spokespeople: readPeople(given.spokespeople, refuse),
    needsApproval: readTexts('organization.needs_approval', given.needs_approval, refuse),
    notPublic: readTexts('organization.not_public', given.not_public, refuse),
  }
}

function readPeople(value: unknown, refuse: Refuse): OrganizationFacts['spokespeople'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return refuse('“organization.spokespeople” wants a list of people with name and title')
  return value.map((entry: unknown) => {
    if (typeof entry === 'string') return {name: entry}
    const person = readMapping('organization.spokespeople', entry, ['name', 'title'], refuse)
    const name = readText('organization.spokespeople.name', person.name, refuse)
    if (name === undefined) return refuse('“organization.spokespeople” has a person without a name')
    return {name, title: readText('organization.spokespeople.title', person.title, refuse)}
  })
}
