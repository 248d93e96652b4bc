import {investorEventWords, remoteEvents} from '../../../lexicon/index.js'
import {findTerms, indexTerms, type Term, type TermIndex, type TermMatch} from '../../../lint/terms.js'

/** A word around an event, and what it says. */
export interface EventWord extends Term {
  readonly use: string
}

let index: TermIndex<EventWord> | undefined

/** The words of a text that speak of an event: `event`, `hosting`, `access`, `replay`, `end`. */
export function eventWords(text: string): readonly TermMatch<EventWord>[] {
  index ??= indexTerms([
    // “livestreamed” says how an event is sent, and names none.
    ...remoteEvents.filter(words => !/(?:ed|live)$/.test(words)).map(words => ({text: words, use: 'event'})),
    ...investorEventWords.flatMap(({use, words}) => words.map(one => ({text: one, use}))),
  ])
  return [...findTerms(text, index)]
}

/** No event of the kind is named without one of these. */
export const mayNameEvent = (text: string): boolean =>
  /cast|\bcall\b|webinar|stream|\bmeeting\b|\bday\b|\bevent\b/i.test(text)
