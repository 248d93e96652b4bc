import type {ReleaseSummary} from '../draft/index.js'
import type {Facts} from './facts.js'

/**
 * The front matter of an imported release. Of what the body says only the date, the organization and the ticker are repeated, since other
 * programs sort by them; title, place, embargo and contacts stand in one place alone, so that nobody corrects one of two.
 */
export function frontMatterOf(summary: ReleaseSummary, lead: string, facts: Facts): Record<string, unknown> {
  const {headline, dateline, date, releaseStatus, contacts} = summary
  const isReachable = contacts.some(contact => contact.email !== null || contact.phone !== null)
  return {
    title: headline === null ? facts.title : undefined,
    date: date ?? facts.date,
    embargo: releaseStatus?.status === 'embargoed' ? undefined : facts.embargo,
    location: dateline?.place ? undefined : facts.location,
    organization: issuerOf(summary, lead) ?? facts.organization,
    ticker: tickerOf(summary),
    contacts: isReachable ? undefined : facts.contacts?.map(withoutNulls),
    language: facts.language,
    source: facts.source,
  }
}

const withoutNulls = (contact: object): object =>
  Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== null))

/** The organization that the release describes, if it describes one alone and its headline or lead names it. */
function issuerOf({boilerplates, headline}: ReleaseSummary, lead: string): string | undefined {
  const [name, ...others] = new Set(boilerplates.map(({organization}) => organization))
  if (name === undefined || others.length > 0) return undefined
  return `${headline ?? ''} ${lead}`.includes(name) ? name : undefined
}

/** `NYSE: ACM`, of a release that names one ticker. */
function tickerOf({tickers}: ReleaseSummary): string | undefined {
  const [first, ...rest] = tickers
  return first && first.exchange !== null && rest.length === 0 ? `${first.exchange}: ${first.symbol}` : undefined
}
