import type {OrganizationFacts} from '../types.js'
import {isAbsent, listItems, type Refuse, readMapping, readText, readTexts} from './check.js'
import type {KeyPath, LayerContext, Stated, StatedFacts} from './types.js'

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
export function readOrganization(value: unknown, {refuse, originOf}: LayerContext): StatedFacts {
  const given = readMapping(['organization'], value, keys, refuse)
  const state = <T>(key: string, read: Reader<T>): Stated<T> | undefined => {
    const path = ['organization', key]
    const found = isAbsent(given[key]) ? undefined : read(path, given[key], refuse)
    return found === undefined ? undefined : {value: found, origin: originOf(path)}
  }
  return {
    names: state('names', readTexts),
    ticker: state('ticker', readText),
    domain: state('domain', readText),
    boilerplate: state('boilerplate', readText),
    safeHarbor: state('safe_harbor', readText),
    trademarks: state('trademarks', readTexts),
    spokespeople: state('spokespeople', readPeople),
    needsApproval: state('needs_approval', readTexts),
    notPublic: state('not_public', readTexts),
  }
}

type Reader<T> = (path: KeyPath, value: unknown, refuse: Refuse) => T | undefined

function readPeople(path: KeyPath, value: unknown, refuse: Refuse): OrganizationFacts['spokespeople'] {
  if (!Array.isArray(value)) {
    refuse({path}, '“organization.spokespeople” wants a list of people with name and title')
    return []
  }
  return listItems(path, value).flatMap(({value: entry, path: at}) => {
    if (typeof entry === 'string') return [{name: entry}]
    if (isAbsent(entry)) return refuseNameless(at, refuse)
    const person = readMapping(at, entry, ['name', 'title'], refuse)
    const title = readText([...at, 'title'], person.title, refuse)
    if (isAbsent(person.name)) return refuseNameless(at, refuse)
    const name = readText([...at, 'name'], person.name, refuse)
    return name === undefined ? [] : [{name, title}]
  })
}

function refuseNameless(path: KeyPath, refuse: Refuse): [] {
  refuse({path}, '“organization.spokespeople” has a person without a name')
  return []
}

/** The facts as rules read them. */
export function toFacts(stated: StatedFacts): OrganizationFacts {
  return {
    names: stated.names?.value ?? [],
    ticker: stated.ticker?.value,
    domain: stated.domain?.value,
    boilerplate: stated.boilerplate?.value,
    safeHarbor: stated.safeHarbor?.value,
    trademarks: stated.trademarks?.value ?? [],
    spokespeople: stated.spokespeople?.value ?? [],
    needsApproval: stated.needsApproval?.value ?? [],
    notPublic: stated.notPublic?.value ?? [],
  }
}
