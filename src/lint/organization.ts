import type {OrganizationFacts} from './types.js'

type Fail = (message: string, hint?: string) => never

/** Checks what a configuration says about the organization. */
export function toOrganization(value: unknown, fail: Fail): OrganizationFacts {
  if (value === undefined || value === null) return {names: [], trademarks: [], spokespeople: []}
  if (typeof value !== 'object' || Array.isArray(value))
    return fail('“organization” wants keys such as names and ticker')
  const given: Partial<Record<string, unknown>> = {...value}
  const text = (key: string): string | undefined => {
    const found = given[key]
    if (found === undefined || found === null) return undefined
    return typeof found === 'string' ? found : fail(`“${key}” of the organization wants a text`)
  }
  const texts = (key: string): readonly string[] => {
    const found = given[key] ?? []
    const list: readonly unknown[] = Array.isArray(found) ? found : [found]
    return list.map(item =>
      typeof item === 'string' ? item : fail(`“${key}” of the organization wants a list of texts`),
    )
  }
  return {
    names: texts('names'),
    ticker: text('ticker'),
    domain: text('domain'),
    boilerplate: text('boilerplate'),
    safeHarbor: text('safeHarbor') ?? text('safe_harbor'),
    trademarks: texts('trademarks'),
    spokespeople: toPeople(given.spokespeople, fail),
  }
}

function toPeople(value: unknown, fail: Fail): OrganizationFacts['spokespeople'] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return fail('“spokespeople” wants a list of people with name and title')
  return value.map((entry: unknown) => {
    if (typeof entry === 'string') return {name: entry}
    const person: Partial<Record<string, unknown>> = typeof entry === 'object' && entry !== null ? {...entry} : {}
    if (typeof person.name !== 'string') return fail('a spokesperson wants a name')
    return typeof person.title === 'string' ? {name: person.name, title: person.title} : {name: person.name}
  })
}
