import {pronouns} from '../../../lexicon/index.js'
import type {FoundQuote} from '../find/found-quote.js'
import type {People} from './people.js'
import type {Person} from './person.js'
import type {Beside, ResolvedQuote} from './resolved-quote.js'

/** “she said”, “the Minister said”: whoever was named last as the subject of a sentence, or the speaker before. */
export function resolvePronoun(
  quote: FoundQuote,
  beside: Beside,
  at: number,
  before: ResolvedQuote | undefined,
  people: People,
): ResolvedQuote {
  const words = (beside.mention?.text ?? '').replace(/^.{0,40}[’']s (?=[a-z])/, '')
  if (words.toLowerCase() === 'they' && before?.speakers && before.speakers.length > 1) {
    const speakers = before.speakers.map(speaker => ({...speaker, mention: beside.mention}))
    return {quote, speaker: speakers[0] ?? null, speakers, resolution: 'pronoun'}
  }
  const isPost = !pronouns.has(words.toLowerCase())
  const holder = isPost ? people.findByTitle(words, at) : undefined
  const person = holder ? named(holder) : lastNamed(startOf(quote, at), before, people)
  // Somebody of another post is not the one whose post is named.
  const isOther = isPost && !holder && (person?.title ?? null) !== null
  if (!person || isOther) {
    const title = isPost ? (beside.title ?? words.replace(/^(?:the|its|our) /i, '')) : null
    return {quote, speaker: {type: 'unnamed', name: null, ...beside, title}, resolution: 'unresolved'}
  }
  const {name, title, organization} = person
  return {quote, speaker: {type: 'person', name, mention: beside.mention, title, organization}, resolution: 'pronoun'}
}

/** Where a quote or its attribution begins: names inside the quotation do not speak. */
function startOf({segments}: FoundQuote, at: number): number {
  const [first] = segments
  return first ? Math.min(at, first.prose.source.start + first.inner.start) : at
}

interface Named {
  readonly name: string
  readonly title: string | null
  readonly organization: string | null
}

function lastNamed(at: number, before: ResolvedQuote | undefined, people: People): Named | undefined {
  const spoken = before?.speaker
  const subject = people.lastBetween(before ? endOf(before) : 0, at, true)
  if (subject) return named(subject)
  if (spoken?.type === 'person' && spoken.name !== null)
    return {name: spoken.name, title: spoken.title, organization: spoken.organization}
  const last = people.lastBetween(0, at, false)
  return last && named(last)
}

const named = ({name, title, organization}: Person): Named => ({
  name,
  title: title ?? null,
  organization: organization ?? null,
})

/** Offset in the source after which a new name may take over from the speaker of a quote. */
function endOf({quote}: ResolvedQuote): number {
  const last = quote.segments.at(-1)
  const cue = quote.attribution?.speaker.mention.end ?? 0
  const said = last ? last.prose.source.start + last.inner.end : 0
  return Math.max(said, quote.attribution ? quote.attribution.prose.source.start + cue : 0)
}
