import {type Lexeme, onceForLexeme} from '../prose/index.js'
import type {IndexedTerm, Term, TermIndex} from './terms.js'
import type {Signs} from './visit-blocks.js'

/** What all rules together look for. */
export interface Wanted {
  readonly indices: readonly TermIndex<Term>[]
  readonly signs: readonly Signs[]
}

/** What a word of a text calls for. */
export interface Cue {
  /** Whose signs it is one of, by their places in `Wanted.signs`. */
  readonly signs: readonly number[]
  /** The terms that may begin in it. */
  readonly starts: readonly Start[]
}

/** Terms with one first word, and where in the lexeme that begins. */
export interface Start extends FirstWord {
  readonly at: number
}

/** The terms of several indices with one first word, by the place of their index in `Wanted.indices`. */
interface FirstWord {
  readonly first: string
  readonly calls: {readonly slot: number; readonly terms: readonly IndexedTerm<Term>[]}[]
}

/** The cue of nearly every word. */
export const noCue: Cue = {signs: [], starts: []}

/**
 * What a lexeme may begin: the digits of “5g” and the whole of “acme”. Each run of letters and digits in a text begins with one,
 * whether the text's tokens part its digits from its letters or not.
 */
const piece = /\d+|[a-zÀ-ÖØ-öø-ɏ][a-z\dÀ-ÖØ-öø-ɏ]*/g

/** Most lexemes are one piece. */
const oneWord = /^[a-z]+$/

/** Says of each lexeme what it calls for; each different one is asked once. */
export function cuesFor({indices, signs}: Wanted): (lexeme: Lexeme) => Cue {
  const firstWords = firstWordsOf(indices)
  const {byWord, patterns} = signWordsOf(signs)
  return onceForLexeme(written => {
    const text = written.toLowerCase()
    const found: number[] = []
    const starts: Start[] = []
    const look = (part: string, at: number): void => {
      found.push(...(byWord.get(part) ?? []))
      for (const word of firstWords.get(part) ?? []) starts.push({...word, at})
    }
    if (oneWord.test(text)) look(text, 0)
    else {
      // A mark, or an abbreviation with its points.
      found.push(...(byWord.get(text) ?? []))
      for (const {0: part, index: at} of text.matchAll(piece)) look(part, at)
    }
    for (const {pattern, sign} of patterns) if (pattern.test(written)) found.push(sign)
    return found.length + starts.length === 0 ? noCue : {signs: found, starts}
  })
}

/** The first words of all terms by their first piece. */
function firstWordsOf(indices: readonly TermIndex<Term>[]): ReadonlyMap<string, readonly FirstWord[]> {
  const words = new Map<string, FirstWord>()
  indices.forEach(({byWord}, slot) => {
    for (const [first, terms] of byWord) {
      const known = words.get(first)
      if (known) known.calls.push({slot, terms})
      else words.set(first, {first, calls: [{slot, terms}]})
    }
  })
  const byPiece = new Map<string, FirstWord[]>()
  for (const word of words.values()) add(byPiece, word.first.match(piece)?.[0] ?? word.first, word)
  return byPiece
}

function signWordsOf(signs: readonly Signs[]) {
  const byWord = new Map<string, number[]>()
  signs.forEach(({words}, sign) => {
    for (const word of words) add(byWord, word, sign)
  })
  const patterns = signs.flatMap(({pattern}, sign) => (pattern ? [{pattern, sign}] : []))
  return {byWord, patterns}
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
