/** What a configuration says about the organization, as far as it can fill a release. */
export interface KnownFacts {
  readonly names: readonly string[]
  readonly ticker?: string
  readonly domain?: string
  readonly boilerplate?: string
  readonly safeHarbor?: string
  readonly spokespeople: readonly {readonly name: string; readonly title?: string}[]
}

/** What the `from` of a field may name, with how it is read. */
const facts: Readonly<Record<string, (known: KnownFacts) => string | undefined>> = {
  'organization.name': ({names}) => names[0],
  'organization.ticker': ({ticker}) => ticker,
  'organization.domain': ({domain}) => domain,
  'organization.boilerplate': ({boilerplate}) => boilerplate,
  'organization.safe_harbor': ({safeHarbor}) => safeHarbor,
  // Who of several is meant, only the writer knows.
  'organization.spokespeople': ({spokespeople}) => (spokespeople.length === 1 ? spokespeople[0]?.name : undefined),
}

/** `ceo_name.title`: the title that the configuration gives the person whom another field names. */
const titleOf = /^([a-z][a-z\d_]{0,39})\.title$/

/** Whether the `from` of a field names something that a configuration may know. */
export const isFactName = (from: string): boolean => Object.hasOwn(facts, from) || titleOf.test(from)

/** What the configuration says for the `from` of a field; `valueOf` gives what other fields are set to. */
export function factFor(
  from: string,
  known: KnownFacts,
  valueOf: (field: string) => string | undefined,
): string | undefined {
  const person = titleOf.exec(from)?.[1]
  if (person === undefined) return Object.hasOwn(facts, from) ? facts[from]?.(known) : undefined
  return known.spokespeople.find(({name}) => name === valueOf(person))?.title
}
