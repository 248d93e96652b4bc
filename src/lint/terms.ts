import {coverOf, type Span} from '../source/index.js'
import {fold, isWordCode} from './fold.js'

/** A word or phrase to look for. */
export interface Term {
  readonly text: string
  /** Found only as it is written: “Acme robotics” is not “ACME ROBOTICS”. Else capitals do not matter. */
  readonly isExact?: boolean
  /** Found only with its hyphens: “next-generation” is an adjective, “the next generation” are people. */
  readonly keepsHyphens?: boolean
  /** Also found with an s: “web sites” for “web site”. */
  readonly hasPlural?: boolean
}

/** Where a term stands in a text. */
export interface TermMatch<T extends Term> extends Span {
  readonly term: T
  readonly isPlural: boolean
}

/** Terms ready to be looked for in many texts. */
export interface TermIndex<T extends Term> {
  /** By their first word, the longest first. */
  readonly byWord: ReadonlyMap<string, readonly IndexedTerm<T>[]>
  readonly starts: Starts
}

/** The first two letters of all first words, so that most words of a text need not be looked up. */
type Starts = ReadonlySet<number>

/** A term as it is compared. */
export interface IndexedTerm<T extends Term> {
  readonly term: T
  readonly written: string
  readonly folded: string
  readonly isPlural: boolean
  /** How many characters stand before its first word: 1 in “@acme”. */
  readonly lead: number
}

const word = /[a-zÀ-ɏ\d]+/

/** Makes terms ready. A space or hyphen in a term stands for either, a straight apostrophe for a curly one as well. */
export function indexTerms<T extends Term>(terms: readonly T[]): TermIndex<T> {
  const byWord = new Map<string, IndexedTerm<T>[]>()
  const add = (term: T, written: string, isPlural: boolean): void => {
    const folded = fold(written)
    const first = word.exec(folded)
    if (!first) return
    const list = byWord.get(first[0]) ?? []
    list.push({term, written, folded, isPlural, lead: first.index})
    byWord.set(first[0], list)
  }
  for (const term of terms) {
    const written = term.text.trim()
    add(term, written, false)
    if (term.hasPlural) add(term, pluralOf(written), true)
  }
  for (const list of byWord.values()) list.sort((a, b) => b.folded.length - a.folded.length)
  return {byWord, starts: startsOf(byWord.keys())}
}

/** The starts of the words that an index is made of. */
const startsOf = (words: Iterable<string>): Starts => new Set([...words].map(word => startAt(word, 0)))

const startAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 1024 + (isWordCode(text.charCodeAt(at + 1)) ? text.charCodeAt(at + 1) : 0)

/** “web sites” of “web site”, “synergies” of “synergy”; “boxs” of “box” is never written and does no harm. */
function pluralOf(text: string): string {
  return /[^aeiou]y$/i.test(text) ? `${text.slice(0, -1)}ies` : `${text}s`
}

/** Finds the terms of a text, from the front, none over another. Linear in the text for short terms. */
export function* findTerms<T extends Term>(text: string, {byWord, starts}: TermIndex<T>): Generator<TermMatch<T>> {
  if (byWord.size === 0) return
  let from = 0
  for (const {first, at, folded} of wordsOf(text, starts)) {
    const terms = at >= from ? byWord.get(first) : undefined
    const match = terms && matchAt(text, folded, terms, at)
    if (!match) continue
    from = match.end
    yield match
  }
}

/** The words of a text that may begin a term: folded, with the place and the whole text, folded as well. */
function* wordsOf(text: string, starts: Starts): Generator<{first: string; at: number; folded: string}> {
  const folded = fold(text)
  for (let at = 0, end = 0; at < folded.length; at = end + 1) {
    for (end = at; end < folded.length && isWordCode(folded.charCodeAt(end)); ) end++
    if (end > at && starts.has(startAt(folded, at))) yield {first: folded.slice(at, end), at, folded}
  }
}

/** The longest of the terms that stands where its first word does. */
export function matchAt<T extends Term>(
  text: string,
  folded: string,
  terms: readonly IndexedTerm<T>[],
  at: number,
): TermMatch<T> | undefined {
  for (const {term, written, folded: wanted, isPlural, lead} of terms) {
    const start = at - lead
    const end = start + wanted.length
    const stands = start >= 0 && folded.startsWith(wanted, start) && beginsAt(text, start) && endsAt(text, end)
    if (stands && isAsWritten(term, written, text.slice(start, end))) return {start, end, term, isPlural}
  }
  return undefined
}

function isAsWritten({isExact, keepsHyphens}: Term, written: string, found: string): boolean {
  if (isExact && found !== written) return false
  return !keepsHyphens || found.includes('-')
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Not within a longer word, an address or a hyphenated word. */
function beginsAt(text: string, start: number): boolean {
  const before = text[start - 1]
  return (
    !isWordCharacter(before) && !/[-@/_]/.test(before ?? ' ') && !(before === '.' && isWordCharacter(text[start - 2]))
  )
}

function endsAt(text: string, end: number): boolean {
  const after = text[end]
  return !isWordCharacter(after) && !/[-@/_]/.test(after ?? ' ') && !(after === '.' && isWordCharacter(text[end + 1]))
}

/** What the terms of an index cover in the text that was asked about last. */
const covers = new WeakMap<TermIndex<Term>, {readonly text: string; readonly isCovered: (span: Span) => boolean}>()

/** Whether a stretch of a text touches a term of an index: of words that are accepted no word list speaks. */
export function touchesTerm(text: string, span: Span, index: TermIndex<Term>): boolean {
  const before = covers.get(index)
  const cover = before?.text === text ? before : {text, isCovered: coverOf([...findTerms(text, index)])}
  covers.set(index, cover)
  return cover.isCovered(span)
}

/** Gives a word the capitals of what it stands for: “Utilize” becomes “Use”. */
export function withCase(model: string, text: string): string {
  return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
