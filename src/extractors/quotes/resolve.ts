import type {Quote, Speaker} from '../../ast/index.js'
import type {ExtractContext} from '../../extract/types.js'
import type {FoundQuote, PlacedAttribution} from './find-quotes.js'
import type {People, Person} from './people.js'

/** A quote with its speaker resolved. */
export interface ResolvedQuote {
  readonly quote: FoundQuote
  readonly speaker: Speaker | null
  readonly speakers: readonly Speaker[] | undefined
  readonly resolution: Quote['resolution']
}

/** Links each quote to its speaker: full names are remembered first, then short forms, pronouns and carried quotes. */
export function resolveSpeakers(
  quotes: readonly FoundQuote[],
  people: People,
  ctx: ExtractContext,
): readonly ResolvedQuote[] {
  for (const {attribution} of quotes) if (attribution) remember(attribution, people)
  const out: ResolvedQuote[] = []
  for (const quote of quotes) out.push(resolve(quote, out.at(-1), people, ctx))
  return out
}

const offsetOf = ({prose, mention}: PlacedAttribution): number => prose.source.start + mention.start

function remember(attribution: PlacedAttribution, people: People): void {
  const {name, title, organization, type, others} = attribution.speaker
  if (type !== 'person' || name === undefined || name.split(' ').length < 2) return
  people.add(name, title, organization, offsetOf(attribution))
  for (const other of others) people.add(other, undefined, organization, offsetOf(attribution))
}

function resolve(
  quote: FoundQuote,
  before: ResolvedQuote | undefined,
  people: People,
  ctx: ExtractContext,
): ResolvedQuote {
  const {attribution} = quote
  if (!attribution) return carry(quote, before)
  const {speaker} = attribution
  const mention = ctx.textSpan(attribution.prose, attribution.mention.start, attribution.mention.end)
  const base = {mention, title: speaker.title ?? null, organization: speaker.organization ?? null}
  const plain = (who: Speaker, resolution: Quote['resolution'], speakers?: readonly Speaker[]): ResolvedQuote => ({
    quote,
    speaker: who,
    speakers,
    resolution,
  })
  if (speaker.type === 'unnamed') return plain({type: 'unnamed', name: null, ...base}, 'explicit')
  if (speaker.type === 'organization') {
    const name = speaker.name ?? issuerOf(ctx) ?? null
    return plain({type: 'organization', name, ...base}, speaker.name === undefined ? 'pronoun' : 'explicit')
  }
  if (speaker.type === 'pronoun') return resolvePronoun(quote, base, before, attribution, people)
  const name = speaker.name ?? ''
  const isFull = name.split(' ').length > 1
  const person = people.find(name, offsetOf(attribution))
  if (!person && !isFull) {
    const isOrganization = !/\b(?:Mr|Mrs|Ms|Dr)\b/.test(mention.text)
    return plain({type: isOrganization ? 'organization' : 'person', name, ...base}, 'explicit')
  }
  const who = toSpeaker(person, name, base)
  const joint = speaker.others.map(other =>
    toSpeaker(people.find(other, offsetOf(attribution)), other, {...base, mention: null}),
  )
  return plain(who, isFull ? 'explicit' : 'surname', joint.length > 0 ? [who, ...joint] : undefined)
}

function toSpeaker(
  person: Person | undefined,
  name: string,
  base: Pick<Speaker, 'mention' | 'title' | 'organization'>,
): Speaker {
  const isShort = name.split(' ').length < 2
  return {
    type: 'person',
    name: person?.name ?? name,
    mention: base.mention,
    title: (isShort ? person?.title : undefined) ?? base.title ?? person?.title ?? null,
    organization: (isShort ? person?.organization : undefined) ?? base.organization ?? person?.organization ?? null,
  }
}

/** “she said”: the person named last before it, the speaker of the quote before as a rule. */
function resolvePronoun(
  quote: FoundQuote,
  base: Pick<Speaker, 'mention' | 'title' | 'organization'>,
  before: ResolvedQuote | undefined,
  attribution: PlacedAttribution,
  people: People,
): ResolvedQuote {
  const at = offsetOf(attribution)
  const isPost = !/^(?:he|she|they)$/i.test(base.mention?.text ?? '')
  const holder = isPost ? people.findByTitle(base.mention?.text ?? '') : undefined
  if (holder)
    return {
      quote,
      speaker: {
        type: 'person',
        name: holder.name,
        mention: base.mention,
        title: holder.title ?? base.title,
        organization: holder.organization ?? base.organization,
      },
      speakers: undefined,
      resolution: 'pronoun',
    }
  const last = people.lastBefore(at)
  const spoken = before?.speaker?.type === 'person' ? before.speaker : undefined
  const spokenAt = before?.quote.segments.at(-1)?.prose.source.start ?? -1
  // Whoever was named after the last quote is meant; else its speaker goes on.
  const isSpokenLater = spoken !== undefined && (last === undefined || last.at <= spokenAt || last.name === spoken.name)
  if (spoken && isSpokenLater) {
    const speaker = {
      ...spoken,
      mention: base.mention,
      title: spoken.title ?? base.title,
      organization: spoken.organization ?? base.organization,
    }
    return {quote, speaker, speakers: undefined, resolution: 'pronoun'}
  }
  if (!last)
    return {quote, speaker: {type: 'unnamed', name: null, ...base}, speakers: undefined, resolution: 'unresolved'}
  const speaker = {
    type: 'person' as const,
    name: last.name,
    mention: base.mention,
    title: last.title ?? base.title,
    organization: last.organization ?? base.organization,
  }
  return {quote, speaker, speakers: undefined, resolution: 'pronoun'}
}

function carry(quote: FoundQuote, before: ResolvedQuote | undefined): ResolvedQuote {
  if (!quote.isCarried || !before?.speaker) return {quote, speaker: null, speakers: undefined, resolution: 'unresolved'}
  return {quote, speaker: {...before.speaker, mention: null}, speakers: before.speakers, resolution: 'carried'}
}

/** The organization that issues the release, for “the company said”. */
function issuerOf(ctx: ExtractContext): string | undefined {
  const {meta, children} = ctx.release
  return meta.organization ?? children.find(node => node.type === 'boilerplate')?.organization
}
