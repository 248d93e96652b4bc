import type {Prose, Token} from '../../prose/index.js'
import type {Span} from '../../source/index.js'
import {isAbbreviation, letterOfNumber, letterOfToken, letterOfWord} from './letters.js'

/**
 * A text with every word and number put into one letter that says which part of a date it can be, so that the patterns
 * are short and know no words: “on Tuesday, May 12, 2026, at 9:00 a.m. ET” → `v W, M 1, Y, v 1:0 Z X`.
 *
 * Spans of candidates are offsets into `codes`. A stretch of white space is one space (two where it is three or more).
 */
export interface Shape {
  /** With a `leftOut` for each stretch of the text that was not read. */
  readonly codes: string
  readonly text: string
  /** Where each letter begins in the text; one more than there are letters. */
  readonly starts: readonly number[]
}

/** A stretch of a block from one of its tokens to another, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Stands for a stretch of the text in which no date can be. No pattern matches it. */
export const leftOut = '\n'

/** The shape of a text in which no date can be. */
export const noShape: Shape = {codes: '', text: '', starts: [0]}

/** Reads the shape of a text in one pass. */
export function readShape(text: string): Shape {
  const letters = new Letters(text)
  letters.readTo(text.length)
  return letters.toShape()
}

/** Reads the shape of stretches of a block, from one token to another each; most words are known by their lexemes. */
export function readStretches({text, tokens}: Prose, stretches: readonly TokenRange[]): Shape {
  const letters = new Letters(text)
  // The first letter is always there: an agenda asks what opens a block.
  letters.readTo(1)
  for (const {first, last} of stretches) {
    if (first > 0) letters.skipTo(tokens[first]?.start ?? 0)
    for (let i = first; i <= last; i++) {
      const token = tokens[i]
      if (token) letters.readToken(token)
    }
    if (last === tokens.length - 1) letters.readTo(text.length)
  }
  letters.skipTo(text.length)
  return letters.toShape()
}

/** The words of a span of a shape. */
export function wordsOf({text, starts}: Shape, {start, end}: Span): string {
  return text.slice(starts[start], starts[end])
}

/** Whether a letter stands anywhere in the text, also where the shape has left it out. */
export function hasLetter({codes, text}: Shape, letter: string): boolean {
  return codes.includes(letter) || (codes.includes(leftOut) && readShape(text).codes.includes(letter))
}

/** The last letters before one of the shape, also where the shape has left them out. */
export function lettersBefore({codes, text, starts}: Shape, end: number, count: number): string {
  const own = codes.slice(Math.max(0, end - count), end)
  return own.includes(leftOut) ? readShape(text.slice(0, starts[end])).codes.slice(-count) : own
}

/** A shape that is being read from the start of its text to the end. */
class Letters {
  readonly #text: string
  readonly #starts: number[] = []
  #codes = ''
  /** Up to where the text is read. */
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Leaves out what stands before an offset. */
  skipTo(offset: number): void {
    if (offset <= this.#at) return
    this.#put(leftOut, this.#at)
    this.#at = offset
  }

  /** Reads words, numbers, signs and spaces up to an offset; the last of them may end behind it. */
  readTo(end: number): void {
    while (this.#at < end) this.#readPiece()
  }

  /** Reads a token and the space before it. */
  readToken({start, end, lexeme}: Token): void {
    this.readTo(start)
    const known = start === this.#at && isApart(this.#text, start, end) ? letterOfToken(lexeme) : ''
    if (known === '') return this.readTo(end)
    this.#put(known, start)
    this.#at = end
  }

  toShape(): Shape {
    this.#starts.push(this.#text.length)
    return {codes: this.#codes, text: this.#text, starts: this.#starts}
  }

  #put(letter: string, start: number): void {
    this.#codes += letter
    this.#starts.push(start)
  }

  #readPiece(): void {
    const [text, start] = [this.#text, this.#at]
    const kind = kindOf(text.charCodeAt(start))
    const end = kind === other ? start + 1 : endOfKind(text, start, kind)
    this.#at = end
    if (kind === letter) return this.#readWord(start, end)
    if (kind === other) return this.#put(marks[text.charAt(start)] ?? text.charAt(start), start)
    this.#put(kind === space ? ' ' : letterOfNumber(text.slice(start, end)), start)
    if (kind === space && end - start > 2) this.#put(' ', start + 1)
  }

  /** A word; `z` for the “th” of “17th”, `Z` for “a.m.”. The full stop of “Sept.” is part of it. */
  #readWord(start: number, end: number): void {
    const word = this.#text.slice(start, end)
    const half = meridiemEnd(this.#text, start)
    if (kindOf(this.#text.charCodeAt(start - 1)) === digit && suffix.test(word)) {
      this.#put('z', start)
      this.#at = start + 2
    } else if (half > start) {
      this.#put('Z', start)
      this.#at = half
    } else {
      this.#put(letterOfWord(word), start)
      if (this.#text[end] === '.' && isAbbreviation(word)) this.#at = end + 1
    }
  }
}

const [other, letter, digit, space] = [0, 1, 2, 3]

/** Kinds of the characters up to U+0530. */
const kinds = Uint8Array.from({length: 0x530}, (_, code) => {
  if (code >= 48 && code <= 57) return digit
  if ((code | 32) >= 97 && (code | 32) <= 122) return letter
  if (code <= 32 || code === 0xa0) return space
  // À to the end of Cyrillic, but × and ÷
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? letter : other
})

function kindOf(code: number): number {
  return kinds[code] ?? (code === 0x2009 || code === 0x202f ? space : other)
}

/** Where the run of one kind that begins at an offset ends. */
function endOfKind(text: string, start: number, kind: number): number {
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
  return end
}

/** Whether neither a letter nor a digit touches a stretch. */
function isApart(text: string, start: number, end: number): boolean {
  return isNoPart(kindOf(text.charCodeAt(start - 1))) && isNoPart(kindOf(text.charCodeAt(end)))
}

const isNoPart = (kind: number): boolean => kind === other || kind === space

/** Signs that are written in several ways. */
const marks: Readonly<Record<string, string>> = {'’': "'", '‘': "'", '—': '–', '‑': '-', '‐': '-', '−': '-'}

/** th · TH · the th of 17thFebruary */
const suffix = /^(?:(?:st|nd|rd|th)(?![a-z])|(?:ST|ND|RD|TH)$)/
/** a.m. · AM · p m */
const meridiem = /[ap](?:\.\s?m\.?|\s?m)(?![a-z])/iy

/** The end of “a.m.” or “pm” at an offset; the offset itself where there is none. */
function meridiemEnd(text: string, start: number): number {
  const letter = text.charCodeAt(start) | 32
  if (letter !== 97 && letter !== 112) return start
  if (!'. mM'.includes(text.charAt(start + 1)) || !/^\W{0,2}m/i.test(text.slice(start + 1, start + 4))) return start
  meridiem.lastIndex = start
  return meridiem.test(text) ? meridiem.lastIndex : start
}
