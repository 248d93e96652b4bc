import type {Quote, Speaker} from '../ast/index.js'
import type {Draft} from '../draft/index.js'
import {oneLine} from './display-text.js'
import type {PlacedQuote} from './quote-groups.js'
import {sentenceAt} from './sentence.js'

/** `Ana Ruiz, chief executive, Acme`; somebody without a name goes by the words beside the quote. */
export function speakerLine({name, mention, title, organization}: Speaker): string {
  const who = name ?? `“${mention?.text ?? ''}” (not named)`
  // “a spokesperson for Acme” says it already.
  const isSaid = (part: string): boolean => name === null && (mention?.text ?? '').includes(part)
  return oneLine([who, title, organization].filter(part => part && !isSaid(part)).join(', '))
}

/**
 * The words said, each stretch in marks of its own, as the release has them; a fragment shows that the sentence around it
 * is somebody else's, and what is only reported has no marks.
 */
export function spokenWords({kind, segments}: Quote): string {
  const stretches = segments.map(({text}) => (kind === 'indirect' ? oneLine(text) : `“${oneLine(text)}”`))
  return kind === 'partial' ? `… ${stretches.join(' … ')} …` : stretches.join(kind === 'indirect' ? ' … ' : ' ')
}

/** The sentence that a fragment stands in, without which nobody can say whether it is right; empty for other quotes. */
export function sentenceAround({kind, segments: [first]}: Quote, draft: Draft): string {
  if (kind !== 'partial' || !first) return ''
  return oneLine(sentenceAt(draft, first.position)?.text ?? '')
}

/** Where a quote stands, and how its speaker is known where no full name stands beside it: `line 9, by “she”`. */
export function quoteNote({quote, before}: PlacedQuote): string {
  const notes = [linesOf(quote), attributionOf(quote, before), kindNotes[quote.kind] ?? '']
  return notes.filter(note => note !== '').join(', ')
}

const kindNotes: Partial<Record<Quote['kind'], string>> = {
  partial: 'part of a sentence',
  indirect: 'reported, not word for word',
}

/** `line 9`, or `lines 9–12`. */
function linesOf({segments}: Quote): string {
  const first = segments[0]?.position.start.line ?? 1
  const last = segments.at(-1)?.position.end.line ?? first
  return first === last ? `line ${first}` : `lines ${first}–${last}`
}

function attributionOf({resolution, speaker}: Quote, before: Quote | undefined): string {
  if (resolution === 'explicit') return ''
  if (resolution === 'carried') return before ? `goes on from ${linesOf(before)}` : 'goes on from the text before'
  return speaker?.mention ? `by “${oneLine(speaker.mention.text)}”` : ''
}
