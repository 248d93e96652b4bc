import type {Quote, Speaker} from '../../../ast/index.js'
import type {ExtractContext} from '../../../extract/types.js'
import {givenNames, pronouns} from '../../../lexicon/index.js'
import type {FoundQuote} from '../find/found-quote.js'
import type {Attribution} from '../read/attribution.js'
import type {SpeakerText} from '../read/speaker-text.js'
import {isRank} from '../read/word-kinds.js'
import {type Bodies, readBodies} from './bodies.js'
import {employ} from './employ.js'
import {type Issuer, issuerOf, ownerBefore} from './issuer.js'
import {foldName} from './names.js'
import {People} from './people.js'
import type {Person} from './person.js'
import {resolvePronoun} from './pronoun.js'
import type {Beside, ResolvedQuote} from './resolved-quote.js'

/** Links each quote to its speaker: full names are remembered first, then short forms, pronouns and carried quotes. */
export function resolveSpeakers(quotes: readonly FoundQuote[], ctx: ExtractContext): readonly ResolvedQuote[] {
  if (quotes.length === 0) return []
  const people = new People(ctx.prose)
  for (const {attribution} of quotes) if (attribution) remember(attribution.speaker, offsetOf(attribution), people)
  const scene: Scene = {ctx, people, issuer: issuerOf(ctx), bodies: readBodies(ctx.prose)}
  const resolved: ResolvedQuote[] = []
  for (const quote of quotes) {
    const one = resolve(quote, resolved.at(-1), scene)
    if (one) resolved.push(employ(one, scene.issuer))
  }
  return resolved
}

/** What speakers are looked up in. */
interface Scene {
  readonly ctx: ExtractContext
  readonly people: People
  readonly issuer: Issuer
  readonly bodies: Bodies
}

const offsetOf = ({prose, speaker}: Attribution): number => prose.source.start + speaker.mention.start

function remember({name, title, organization, type, others}: SpeakerText, at: number, people: People): void {
  if (type === 'person' && name !== undefined) people.remember({name, title, organization, at})
  for (const other of others) remember(other, at, people)
}

function resolve(quote: FoundQuote, before: ResolvedQuote | undefined, scene: Scene): ResolvedQuote | undefined {
  const {ctx, people, issuer, bodies} = scene
  const {attribution} = quote
  if (!attribution) return carry(quote, before)
  const {speaker, prose} = attribution
  if (attribution.isTentative && !people.find(speaker.name ?? '', offsetOf(attribution)))
    return quote.isCarried ? carry(quote, before) : undefined
  const mention = ctx.textSpan(prose, speaker.mention.start, speaker.mention.end)
  const organization = speaker.organization ?? (speaker.isOwned ? ownerBefore(prose, speaker.mention.start) : undefined)
  const beside: Beside = {mention, title: speaker.title ?? null, organization: organization ?? null}
  switch (speaker.type) {
    case 'unnamed':
      return {quote, speaker: {type: 'unnamed', name: null, ...beside}, resolution: 'explicit'}
    case 'organization': {
      const name = speaker.name ?? bodies.named(mention.text, offsetOf(attribution)) ?? issuer.name ?? null
      return {
        quote,
        speaker: {type: 'organization', name, ...beside},
        resolution: speaker.name === undefined ? 'pronoun' : 'explicit',
      }
    }
    case 'pronoun':
      if (isSurname(mention.text, attribution, people))
        return resolveName(
          quote,
          {...attribution, speaker: {...speaker, name: mention.text}},
          {...beside, title: null},
          scene,
        )
      return resolvePronoun(quote, beside, offsetOf(attribution), before, people)
    case 'person':
      return resolveName(quote, attribution, beside, scene)
  }
}

/** “Dean said”: a title that is somebody’s surname here. */
const isSurname = (words: string, attribution: Attribution, people: People): boolean =>
  /^[A-Z][a-z]+$/.test(words) &&
  !pronouns.has(words.toLowerCase()) &&
  people.find(words, offsetOf(attribution)) !== undefined

function resolveName(
  quote: FoundQuote,
  attribution: Attribution,
  beside: Beside,
  {people, issuer}: Scene,
): ResolvedQuote {
  const {name = '', others} = attribution.speaker
  const at = offsetOf(attribution)
  const person = people.find(name, at)
  if (isOrganization(name, person, beside, issuer))
    return {quote, speaker: {type: 'organization', name, ...beside}, resolution: 'explicit'}
  const speaker = toSpeaker(name, person, beside)
  const joint = others.map(other => {
    const own = {mention: null, title: other.title ?? null, organization: other.organization ?? null}
    return toSpeaker(other.name ?? '', people.find(other.name ?? '', at), own)
  })
  return {
    quote,
    speaker,
    ...(joint.length > 0 ? {speakers: [speaker, ...joint]} : {}),
    resolution: resolutionOf(name, person),
  }
}

const resolutionOf = (name: string, person: Person | undefined): Quote['resolution'] =>
  !person ||
  foldName(person.name) === foldName(name) ||
  (name.includes(' ') && !foldName(person.name).endsWith(` ${foldName(name)}`))
    ? 'explicit'
    : 'surname'

/** A capital alone that nobody is called, or the name of an organization that the release describes. */
function isOrganization(
  name: string,
  person: Person | undefined,
  {mention, title}: Beside,
  {described}: Issuer,
): boolean {
  if (title !== null || mention?.text !== name) return false
  const isShort = !name.includes(' ')
  if (isShort && !person) return !givenNames.has(foldName(name))
  return person?.title === undefined && described.some(organization => foldName(organization) === foldName(name))
}

function toSpeaker(name: string, person: Person | undefined, {mention, title, organization}: Beside): Speaker {
  const isShort = !name.includes(' ')
  const first = isShort ? person : undefined
  return {
    type: 'person',
    name: person?.name ?? name,
    mention,
    title: (isRank(first?.title) ? title : first?.title) ?? title ?? person?.title ?? null,
    organization: first?.organization ?? organization ?? person?.organization ?? null,
  }
}

/** A quote without words beside it: the speaker of the quote before goes on. */
function carry(quote: FoundQuote, before: ResolvedQuote | undefined): ResolvedQuote {
  if (!quote.isCarried || !before?.speaker) return {quote, speaker: null, resolution: 'unresolved'}
  return {quote, speaker: {...before.speaker, mention: null}, speakers: before.speakers, resolution: 'carried'}
}
