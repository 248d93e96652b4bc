import type {Token, TokenType} from './types.js'

/** A word: letters first, then letters, digits, inner apostrophes, hyphens, dots and ampersands (`AT&T`, `U.S.`). */
const word = /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}]|[’'&.](?=[\p{L}])|[-‑](?=[\p{L}\p{N}]))*/uy
/** A number: digits, then digits with inner commas, points, apostrophes (`1,120.5`). */
const number = /\d(?:\d|[.,](?=\d))*/y
const punctuation = new Set('.,;:!?()[]{}“”"‘’\'«»„‹›–—-…')

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
  if (code >= 48 && code <= 57) return {at: matchEnd(number, text, at), type: 'number'}
  const end = matchEnd(word, text, at)
  if (end > at) return {at: withAbbreviationDot(text, at, end), type: 'word'}
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  if (character.trim() === '') return {at: at + character.length}
  return {at: at + character.length, type: punctuation.has(character) ? 'punctuation' : 'symbol'}
}

/** `U.S` and `J` take their last full stop along: `U.S.`, `J.` */
function withAbbreviationDot(text: string, start: number, end: number): number {
  if (text[end] !== '.') return end
  const isInitials = /^(?:\p{L}\.){0,4}\p{L}$/u.test(text.slice(start, Math.min(end, start + 12)))
  return isInitials ? end + 1 : end
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
