import type {Span} from '../../source/index.js'
import {isAbbreviation, letterOfNumber, letterOfWord} from './letters.js'

/**
 * A text with every word and number put into one letter that says which part of a date it can be, so that the patterns
 * are short and know no words: “on Tuesday, May 12, 2026, at 9:00 a.m. ET” → `v W, M 1, Y, v 1:0 Z X`.
 *
 * Spans of candidates are offsets into `codes`. A stretch of white space is one space (two where it is three or more).
 */
export interface Shape {
  readonly codes: string
  readonly text: string
  /** Where each letter begins in the text; one more than there are letters. */
  readonly starts: readonly number[]
}

/** Reads the shape of a text in one pass. */
export function readShape(text: string): Shape {
  const starts: number[] = []
  let codes = ''
  let at = 0
  while (at < text.length) {
    const {letters, end} = readPiece(text, at)
    for (let i = 0; i < letters.length; i++) starts.push(at + i)
    codes += letters
    at = end
  }
  starts.push(text.length)
  return {codes, text, starts}
}

/** The words of a span of a shape. */
export function wordsOf({text, starts}: Shape, {start, end}: Span): string {
  return text.slice(starts[start], starts[end])
}

interface Piece {
  readonly letters: string
  readonly end: number
}

function readPiece(text: string, start: number): Piece {
  const kind = kindOf(text.charCodeAt(start))
  if (kind === other) return {letters: marks[text.charAt(start)] ?? text.charAt(start), end: start + 1}
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
  if (kind === space) return {letters: end - start > 2 ? '  ' : ' ', end}
  return kind === digit ? {letters: letterOfNumber(text.slice(start, end)), end} : readWord(text, start, end)
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

/** Signs that are written in several ways. */
const marks: Readonly<Record<string, string>> = {'’': "'", '‘': "'", '—': '–', '‑': '-', '‐': '-', '−': '-'}

/** A word; `z` for the “th” of “17th”, `Z` for “a.m.”. The full stop of “Sept.” is part of it. */
function readWord(text: string, start: number, end: number): Piece {
  if (start > 0 && kindOf(text.charCodeAt(start - 1)) === digit && suffix.test(text.slice(start, end)))
    return {letters: 'z', end: start + 2}
  const half = meridiemEnd(text, start)
  if (half > start) return {letters: 'Z', end: half}
  const hasStop = text[end] === '.' && isAbbreviation(text.slice(start, end))
  return {letters: letterOfWord(text, start, end), end: hasStop ? end + 1 : end}
}

/** th · TH · the th of 17thFebruary */
const suffix = /^(?:(?:st|nd|rd|th)(?![a-z])|(?:ST|ND|RD|TH)$)/
/** a.m. · AM · p m */
const meridiem = /[ap](?:\.\s?m\.?|\s?m)(?![a-z])/iy

/** The end of “a.m.” or “pm” at an offset; the offset itself where there is none. */
function meridiemEnd(text: string, start: number): number {
  const letter = text.charCodeAt(start) | 32
  if (letter !== 97 && letter !== 112) return start
  if (!'. mM'.includes(text.charAt(start + 1))) return start
  meridiem.lastIndex = start
  return meridiem.test(text) ? meridiem.lastIndex : start
}
