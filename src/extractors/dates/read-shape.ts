import type {Prose, Token} from '../../prose/index.js'
import {digit, endOfKind, isApart, kindOf, letter, other, space} from './character-kinds.js'
import {isAbbreviation, letterOfNumber, letterOfToken, letterOfWord} from './letters.js'
import {leftOut, type Shape, type TokenRange} from './shape.js'

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
