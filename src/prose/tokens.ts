import type {Token, TokenType} from './types.js'
import {hashOn, lexemeAt, lexemeOf} from './vocabulary.js'

const punctuation = new Set('.,;:!?()[]{}“”"‘’\'«»„‹›–—-…')
/** Letters and marks beyond ASCII; tried only on a character that may be one, because its first use takes a millisecond. */
const letter = /[\p{L}\p{M}]/u
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What an ASCII character is: a space, a letter, a digit, or something else. */
const [space, asciiLetter, digit] = [1, 2, 3]
const ascii = Uint8Array.from({length: 128}, (_, code) => {
  if (code === 32 || code === 9) return space
  if (isDigit(code)) return digit
  return (code | 32) >= 97 && (code | 32) <= 122 ? asciiLetter : 0
})

/** A character of a text, -1 past its end: V8 gives up fast code that reads out of bounds. */
const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : -1)

/** The kind of a character; 0 beyond ASCII and past the end of a text, where a look into the table would be dear. */
const kindOf = (code: number): number => (code >= 0 && code < 128 ? (ascii[code] ?? 0) : 0)

/** The tokens of a text in order; spaces are left out. One pass, linear. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start)
    const kind = kindOf(code)
    if (kind === space || code === 160) {
      start++
      continue
    }
    const token = kind === asciiLetter ? readWord(text, start, code) : readOther(text, start, code)
    if (token) tokens.push(token)
    start = token?.end ?? start + characterAt(text, start).length
  }
  return tokens
}

/** A word; most are letters between spaces, which are hashed while they are passed. */
function readWord(text: string, start: number, first: number): Token {
  let hash = 0
  let end = start
  let code = first
  do {
    hash = hashOn(hash, code)
    end++
    code = codeAt(text, end)
  } while (kindOf(code) >= asciiLetter)
  if (kindOf(code) === space || code === comma)
    return {type: 'word', start, end, lexeme: lexemeOf(text, start, end, hash)}
  end = withAbbreviationDot(text, start, wordEnd(text, start))
  return {type: 'word', start, end, lexeme: lexemeAt(text, start, end)}
}

const comma = 44

/** A number, a mark, or a word that begins beyond ASCII. */
function readOther(text: string, start: number, code: number): Token | undefined {
  const type = typeAt(text, start, code)
  if (!type) return undefined
  const end = endOf(text, start, type)
  return {type, start, end, lexeme: lexemeAt(text, start, end)}
}

/** What begins at a place where no ASCII letter stands; nothing where a rare kind of space does. */
function typeAt(text: string, at: number, code: number): TokenType | undefined {
  if (code < 128) return asciiTypes[code]
  if (letterAt(text, at, letter) > 0) return 'word'
  return typeOf(characterAt(text, at))
}

function typeOf(character: string): TokenType | undefined {
  if (punctuation.has(character)) return 'punctuation'
  return character.trim() === '' ? undefined : 'symbol'
}

const asciiTypes = Array.from({length: 128}, (_, code) =>
  isDigit(code) ? 'number' : typeOf(String.fromCharCode(code)),
)

function endOf(text: string, start: number, type: TokenType): number {
  if (type === 'word') return withAbbreviationDot(text, start, wordEnd(text, start))
  return type === 'number' ? numberEnd(text, start) : start + characterAt(text, start).length
}

const characterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0)

/** A number: digits, then digits with inner commas and points (`1,120.5`). */
function numberEnd(text: string, start: number): number {
  let end = start + 1
  while (isDigit(codeAt(text, end)) || (',.'.includes(text.charAt(end) || ' ') && isDigit(codeAt(text, end + 1)))) end++
  return end
}

/** A word: letters first, then letters, digits, inner apostrophes, hyphens, dots and ampersands (`AT&T`, `U.S.`). */
function wordEnd(text: string, start: number): number {
  let end = start + letterAt(text, start, letter)
  while (kindOf(codeAt(text, end)) >= asciiLetter) end++
  for (let length = partAt(text, end); length > 0; length = partAt(text, end)) end += length
  return end
}

/** The length of what goes on a word at a place, 0 where it ends. */
function partAt(text: string, at: number): number {
  const code = codeAt(text, at)
  if (isDigit(code)) return 1
  const mark = text.charAt(at)
  if (mark === '-' || mark === '‑')
    return isDigit(codeAt(text, at + 1)) || letterAt(text, at + 1, letterOrDigit) > 0 ? 1 : 0
  if (mark === '.' || mark === '&' || mark === "'" || mark === '’') return letterAt(text, at + 1, letter) > 0 ? 1 : 0
  return letterAt(text, at, letterOrDigit)
}

/** The length of the letter at a place, 0 when there is none. ASCII and general punctuation need no pattern. */
function letterAt(text: string, at: number, pattern: RegExp): number {
  const code = codeAt(text, at)
  if (code < 128) return (code | 32) >= 97 && (code | 32) <= 122 ? 1 : 0
  if (code === 160 || (code >= 0x2000 && code < 0x2070)) return 0
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return pattern.test(character) ? character.length : 0
}

/** `U.S` and `J` take their last full stop along: `U.S.`, `J.` */
function withAbbreviationDot(text: string, start: number, end: number): number {
  if (text[end] !== '.' || end - start > 9 || (end - start) % 2 === 0) return end
  for (let at = start + 1; at < end; at += 2) if (text[at] !== '.') return end
  return end + 1
}
