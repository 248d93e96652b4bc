import {monthEntries} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** One thing that makes a release hard to read. */
export interface Fault {
  /** How many times too much it is: 1.5 for 60 words where 40 are the limit. */
  readonly weight: number
  /** As it is told: “a sentence of 58 words (“The plant …”)”. */
  readonly words: string
  /** Where it stands; undefined for the whole release. */
  readonly place: Place | undefined
  /** Whether it is a long sentence. */
  readonly isLong?: true
}

/** A stretch of a block's text. */
export interface Place {
  readonly prose: Prose
  readonly span: Span
}

const shown = 30
/** “was opened by Acme”, but neither “is due by the end of May” nor “grew by 12%” */
const passive =
  /\b(?:is|are|was|were|been|being)\s(?:\p{Ll}{2,16}ly\s)?\p{Ll}{2,20}\sby\s(?:the\s|an?\s)?(?=(\p{L}{1,20}))/u
const noAgents: ReadonlySet<string> = new Set(['end', 'beginning', 'middle', 'time', 'year', 'way', 'next', 'mid'])

/** The first words of a stretch of text, to tell it from others. */
export function opening(text: string, {start, end}: Span): string {
  const words = text.slice(start, end).trim()
  return words.length <= shown ? words : `${words.slice(0, Math.max(words.lastIndexOf(' ', shown), 1))} …`
}

/** Who does what to whom stands upside down: “The plant was opened by Acme”. Into `text`. */
export function findPassive(text: string, from: number): Span | undefined {
  const found = passive.exec(text.slice(from))
  const agent = found?.[1] ?? ''
  if (!found || noAgents.has(agent) || /^(?:\p{L}{2,20}ing|\p{Lu}\d)$/u.test(agent) || isMonth(agent)) return undefined
  return {start: from + found.index, end: from + found.index + found[0].trimEnd().length}
}

const isMonth = (word: string): boolean =>
  monthEntries.some(({name, ap}) => name === word || ap.replace('.', '') === word)
