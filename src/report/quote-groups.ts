import type {Quote, Speaker} from '../ast/index.js'

/** A quote and the one that stands before it in the release, whose speaker it may go on with. */
export interface PlacedQuote {
  readonly quote: Quote
  readonly before: Quote | undefined
}

/** What one speaker said, or several together. */
export interface QuoteGroup {
  /** With title and organization wherever the release gives them; none where nobody was found. */
  readonly speakers: readonly Speaker[]
  readonly quotes: readonly PlacedQuote[]
}

/** The quotes by speaker in order of first appearance; those whose speaker was not found come last. */
export function groupQuotes(quotes: readonly Quote[]): readonly QuoteGroup[] {
  const groups = new Map<string, {speakers: readonly Speaker[]; quotes: PlacedQuote[]}>()
  for (const [i, quote] of quotes.entries()) {
    const speakers = speakersOf(quote)
    const key = speakers.map(keyOf).join('\n')
    const group = groups.get(key) ?? {speakers, quotes: []}
    group.speakers = group.speakers.map((speaker, at) => complete(speaker, speakers[at]))
    group.quotes.push({quote, before: quotes[i - 1]})
    groups.set(key, group)
  }
  const isFound = ({speakers}: QuoteGroup): boolean => speakers.length > 0
  const all = [...groups.values()]
  return [...all.filter(isFound), ...all.filter(group => !isFound(group))]
}

/** Those who said it; nobody where the words beside the quote led to nobody. */
export function speakersOf({speaker, speakers, resolution}: Quote): readonly Speaker[] {
  if (resolution === 'unresolved' || !speaker) return []
  return speakers ?? [speaker]
}

/** The title and the organization may stand only where somebody speaks a second time. */
function complete(speaker: Speaker, again: Speaker | undefined): Speaker {
  return {
    ...speaker,
    title: speaker.title ?? again?.title ?? null,
    organization: speaker.organization ?? again?.organization ?? null,
  }
}

const keyOf = ({type, name, mention, organization}: Speaker): string =>
  (name ?? `${type} ${mention?.text} ${organization}`).toLowerCase()
