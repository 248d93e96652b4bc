import type {Phrases} from '../../lexicon/index.js'
import {lexemeAt, onceForLexeme} from '../../prose/index.js'
import type {Span} from '../../source/index.js'
import {codeAt, isDigit, isLetter, isSpace} from './letters.js'

/** A word beside a number: as written, and as tables hold it (lower case, without full stops). */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
}

const isHyphen = (code: number): boolean => code === 45 || code === 0x2011
const dot = 46

/** The word of a stretch: of most words the letters are known, and no string is made. */
function toWord(text: string, start: number, end: number): Word {
  const lexeme = lexemeAt(text, start, end)
  return {start, end, text: lexeme.text, lower: lowerOf(lexeme)}
}

const lowerOf = onceForLexeme(text => text.toLowerCase().replaceAll('.', ''))

/**
 * Remembers the last words that were asked for: the readers of a number ask one after another for the words around it, which
 * end at few places.
 */
function remembered(read: (text: string, at: number) => Word | undefined): typeof read {
  const kept = Array.from({length: 8}, () => ({text: '', at: -1, word: undefined as Word | undefined}))
  return (text, at) => {
    const entry = kept[at & 7]
    if (!entry) return undefined
    if (entry.at !== at || entry.text !== text) {
      entry.word = read(text, at)
      entry.text = text
      entry.at = at
    }
    return entry.word
  }
}

/** The word behind `at`, after at most two spaces or a hyphen: `square` in “5⟨⟩ square feet”, `year` in “10⟨⟩-year”. */
export const wordAfter = remembered(readAfter)

function readAfter(text: string, at: number): Word | undefined {
  let start = at
  if (isHyphen(codeAt(text, start))) start++
  else for (let i = 0; i < 2 && isSpace(codeAt(text, start)); i++) start++
  let end = start
  while (isInside(text, end)) end++
  return end > start ? toWord(text, start, end) : undefined
}

/** The word that ends before `at`, at most two spaces between: `about` in “about ⟨⟩5”. Its last full stop is part of it. */
export const wordBefore = remembered(readBefore)

function readBefore(text: string, at: number): Word | undefined {
  let end = at
  for (let i = 0; i < 2 && isSpace(codeAt(text, end - 1)); i++) end--
  let start = codeAt(text, end - 1) === dot ? end - 1 : end
  while (start > 0 && isInside(text, start - 1)) start--
  if (!isLetter(codeAt(text, start))) return undefined
  return toWord(text, start, end)
}

/** Letters, and a full stop between two of them behind at most three (`U.S`, `sq.ft`, not “million.Trading”). */
function isInside(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = codeAt(text, at)
  if (code !== dot) return isLetter(code)
  if (!isLetter(codeAt(text, at + 1)) || !isLetter(codeAt(text, at - 1))) return false
  return !isLetter(codeAt(text, at - 2)) || !isLetter(codeAt(text, at - 3)) || !isLetter(codeAt(text, at - 4))
}

/** Whether a clause ends at `at`: nothing, or a mark, follows. */
export function isClosed(text: string, at: number): boolean {
  const next = isSpace(codeAt(text, at)) ? at + 1 : at
  return next >= text.length || '.,;:!?)]”"\n'.includes(text.charAt(next))
}

/** Whether a block says nothing but a stretch. */
export function isWhole(text: string, {start, end}: Span): boolean {
  return text.length - end + start < 8 && text.slice(0, start).trim() === '' && text.slice(end).trim() === ''
}

/** What a table holds for the words beside a number: the longest phrase counts. */
export interface Found<T> extends Span {
  readonly value: T
  readonly phrase: string
}

/** The longest phrase of a table that begins behind `at`; a letter or digit never follows it. */
export function phraseAfter<T>(text: string, at: number, phrases: Phrases<T>, most = 3): Found<T> | undefined {
  let found: Found<T> | undefined
  let phrase = ''
  let end = at
  let start: number | undefined
  for (let i = 0; i < most; i++) {
    const word = wordAfter(text, end)
    if (!word || (isDigit(codeAt(text, word.end)) && !isFootnote(text, word))) break
    if (i === 0 && !firstWords(phrases).has(word.lower)) return undefined
    start ??= word.start
    phrase = phrase === '' ? word.lower : `${phrase} ${word.lower}`
    end = word.end
    const value = phrases.get(phrase)
    if (value !== undefined) found = {start, end, value, phrase}
    // “sq. ft”: an abbreviation's full stop stands between the words.
    if (codeAt(text, end) === dot && i + 1 < most) end++
  }
  return found
}

/** One word of each phrase of a table, taken together once: most words are none, and need no look at those beside them. */
function wordsOfPhrases(wordOf: (phrase: string) => string): (phrases: Phrases<unknown>) => ReadonlySet<string> {
  const known = new WeakMap<Phrases<unknown>, ReadonlySet<string>>()
  return phrases => {
    const kept = known.get(phrases)
    if (kept) return kept
    const words = new Set(Array.from(phrases.keys(), phrase => wordOf(phrase)))
    known.set(phrases, words)
    return words
  }
}

const firstWords = wordsOfPhrases(phrase => phrase.split(' ', 1)[0] ?? '')
const lastWords = wordsOfPhrases(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1))

/** “$18.3 Million1”: one digit that stands raised behind a word. */
function isFootnote(text: string, {lower, end}: Word): boolean {
  const next = codeAt(text, end + 1)
  return lower.length > 4 && !isDigit(next) && !isLetter(next)
}

/** The longest phrase of a table that ends before `at`. */
export function phraseBefore<T>(text: string, at: number, phrases: Phrases<T>, most = 4): Found<T> | undefined {
  let found: Found<T> | undefined
  let phrase = ''
  let start = at
  for (let i = 0; i < most; i++) {
    const word = wordBefore(text, start)
    if (!word || (i > 0 && word.text.endsWith('.'))) break
    if (i === 0 && !lastWords(phrases).has(word.lower)) return undefined
    phrase = phrase === '' ? word.lower : `${word.lower} ${phrase}`
    start = word.start
    const value = phrases.get(phrase)
    if (value !== undefined) found = {start, end: at, value, phrase}
  }
  return found
}
