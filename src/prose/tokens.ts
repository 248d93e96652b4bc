import type {Token, TokenType} from './types.js'

const punctuation = new Set('.,;:!?()[]{}“”"‘’\'«»„‹›–—-…')
/** Letters and marks beyond ASCII; tried only on a character that may be one, because its first use takes a millisecond. */
const letter = /[\p{L}\p{M}]/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** The tokens of a text in order; spaces are left out. One pass, linear. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const end = tokenEnd(text, at)
    if (end.type) tokens.push({type: end.type, start: at, end: end.at})
    at = end.at
  }
  return tokens
}

function tokenEnd(text: string, at: number): {at: number; type?: TokenType} {
  const code = text.charCodeAt(at)
  if (code === 32 || code === 160 || code === 9) return {at: at + 1}
  if (isDigit(code)) return {at: numberEnd(text, at), type: 'number'}
  const end = wordEnd(text, at)
  if (end > at) return {at: withAbbreviationDot(text, at, end), type: 'word'}
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (character.trim() === '') return {at: at + character.length}
  return {at: at + character.length, type: punctuation.has(character) ? 'punctuation' : 'symbol'}
}

/** A number: digits, then digits with inner commas and points (`1,120.5`). */
function numberEnd(text: string, start: number): number {
  let end = start + 1
  while (isDigit(text.charCodeAt(end)) || (',.'.includes(text.charAt(end) || ' ') && isDigit(text.charCodeAt(end + 1))))
    end++
  return end
}

/** A word: letters first, then letters, digits, inner apostrophes, hyphens, dots and ampersands (`AT&T`, `U.S.`). */
function wordEnd(text: string, start: number): number {
  let end = start + letterAt(text, start, letter)
  if (end === start) return start
  for (let length = partAt(text, end); length > 0; length = partAt(text, end)) end += length
  return end
}

/** The length of what goes on a word at a place, 0 where it ends. */
function partAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isDigit(code)) return 1
  const mark = text.charAt(at)
  if (mark === '-' || mark === '‑')
    return isDigit(text.charCodeAt(at + 1)) || letterAt(text, at + 1, letterOrDigit) > 0 ? 1 : 0
  if (mark === '.' || mark === '&' || mark === "'" || mark === '’') return letterAt(text, at + 1, letter) > 0 ? 1 : 0
  return letterAt(text, at, letterOrDigit)
}

/** The length of the letter at a place, 0 when there is none. ASCII and general punctuation need no pattern. */
function letterAt(text: string, at: number, pattern: RegExp): number {
  const code = text.charCodeAt(at)
  if (code < 128 || Number.isNaN(code)) return (code | 32) >= 97 && (code | 32) <= 122 ? 1 : 0
  if (code === 160 || (code >= 0x2000 && code < 0x2070)) return 0
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return pattern.test(character) ? character.length : 0
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** `U.S` and `J` take their last full stop along: `U.S.`, `J.` */
function withAbbreviationDot(text: string, start: number, end: number): number {
  if (text[end] !== '.' || end - start > 9 || (end - start) % 2 === 0) return end
  for (let at = start + 1; at < end; at += 2) if (text[at] !== '.') return end
  return end + 1
}
