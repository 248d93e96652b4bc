import type {Prose} from '../prose/index.js'
import type {Edit, Span} from '../source/index.js'
import {alignWords} from './align-words.js'
import {type PlacedWord, placedWords, type StandingWord, standingWords} from './standing-words.js'

/** One place where a text differs from the approved one. */
export interface Drift {
  readonly prose: Prose
  /** Where it shows, into `prose.text`: the words that are not approved, or the word beside which some are missing. */
  readonly span: Span
  /** The words that stand there, and those of the approved text; empty where there are none. */
  readonly written: string
  readonly approved: string
  /** What gives the approved text, into `prose.text`. */
  readonly edit: Edit
}

/** How a text compares with the approved one. */
export interface Comparison {
  /** In order; empty where the text is the approved one. */
  readonly drifts: readonly Drift[]
  /** Which share of the approved words stands there in order, 0 to 1. */
  readonly likeness: number
}

/**
 * Compares a standing text, in blocks, with the approved one: spaces, line endings, paragraphs and the kinds of quotation
 * marks and dashes do not matter. What stands before the text (a heading) and after it (another notice) is none of it.
 */
export function compareWith(approved: string, blocks: readonly Prose[]): Comparison {
  const text = approved.trim().replace(/\s+/g, ' ')
  const wanted = standingWords(text)
  const written = placedWords(blocks, wanted)
  if (wanted.length === 0 || written.length === 0) return {drifts: [], likeness: 0}
  const keys = (words: readonly StandingWord[]): readonly string[] => words.map(({key}) => key)
  const pairs = alignWords(keys(wanted), keys(written))
  const drifts: Drift[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...pairs, [wanted.length, endOfBlock(written, pairs.at(-1)?.[1] ?? 0)] as const]) {
    // Nothing is said about what follows the whole text.
    if (a > i || (b > j && a < wanted.length)) drifts.push(...driftsAt({text, wanted, written, i, a, j, b}))
    i = a + 1
    j = b + 1
  }
  return {drifts, likeness: pairs.length / wanted.length}
}

function endOfBlock(written: readonly PlacedWord[], at: number): number {
  const next = written.findIndex(({prose}, i) => i > at && prose !== written[at]?.prose)
  return next < 0 ? written.length : next
}

/** The approved words `[i, a)` against the written ones `[j, b)`. */
interface Gap {
  readonly text: string
  readonly wanted: readonly StandingWord[]
  readonly written: readonly PlacedWord[]
  readonly i: number
  readonly a: number
  readonly j: number
  readonly b: number
}

/** One for each block that the written words stand in; the approved words go into the first. */
function driftsAt(gap: Gap): readonly Drift[] {
  const {text, wanted, written, i, a, j, b} = gap
  if (b <= j) return missing(gap)
  const approved = a > i ? text.slice(wanted[i]?.start, wanted[a - 1]?.end) : ''
  const stretches = new Map<Prose, Span>()
  for (const {prose, start, end} of written.slice(j, b))
    stretches.set(prose, {start: stretches.get(prose)?.start ?? start, end})
  return [...stretches].map(([prose, span], nth) => {
    const instead = nth === 0 ? approved : ''
    const edit = {...(instead === '' ? withSpace(prose.text, span) : span), text: instead}
    return {prose, span, written: prose.text.slice(span.start, span.end), approved: instead, edit}
  })
}

/** Words taken out take the space before them along, at the start of a block the one after them. */
function withSpace(text: string, {start, end}: Span): Span {
  const before = text.slice(0, start).trimEnd().length
  return before > 0
    ? {start: before, end}
    : {start, end: end + (text.slice(end).length - text.slice(end).trimStart().length)}
}

function missing({text, wanted, written, i, a, j}: Gap): readonly Drift[] {
  const before = i > 0 ? written[j - 1] : undefined
  const beside = before ?? written[j]
  if (!beside) return []
  const {prose, start, end} = beside
  const edit = before
    ? {start: end, end, text: text.slice(wanted[i - 1]?.end, wanted[a - 1]?.end)}
    : {start, end: start, text: text.slice(0, wanted[a]?.start)}
  return [{prose, span: {start, end}, written: '', approved: text.slice(wanted[i]?.start, wanted[a - 1]?.end), edit}]
}

/** The first words of a long stretch, for a message. */
export function shorten(words: string): string {
  const list = words.split(/\s+/)
  return list.length > 12 ? `${list.slice(0, 10).join(' ')} …` : words
}
