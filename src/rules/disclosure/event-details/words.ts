import {investorEventWords, remoteEvents} from '../../../lexicon/index.js'
import {findTerms, indexTerms, type Term, type TermIndex, type TermMatch} from '../../../lint/terms.js'

/** A word around an event, and what it says. */
export interface EventWord extends Term {
  readonly use: string
}

/** No event of the kind is named without one of these. */
const signs = ['cast', 'call', 'ebinar', 'tream', 'eeting', ' day', ' Day', 'event', 'Event', 'presentation']
/** Every verb that announces an event begins so. */
const hosting = /\b(?:will|to|is) (?:be |host|hold|conduct|take|webcast|broadcast|begin|present)/

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

/** Whether a block may announce an event. */
export const mayNameEvent = (text: string): boolean => signs.some(sign => text.includes(sign)) && hosting.test(text)
