import {currencyCodes, currencyLetters, dollarIssuers} from '../../../lexicon/index.js'
import type {Lexeme} from '../../../prose/index.js'
import {isDigit, isLetter} from '../letters.js'
import {hint} from './hint.js'
import {hintsOfNumber, mayBeCounted} from './number-hints.js'
import {valueOfSign} from './vulgar.js'

/**
 * The hints of a token by its letters alone. Every token of a release is asked for its own: what is known stands in a table of
 * numbers, where a look-up costs the least.
 */
export function hintsOf({id, text}: Lexeme): number {
  const isKept = id >= 0 && id < known.length
  const kept = isKept ? (known[id] ?? 0) : 0
  if (kept !== 0) return kept & ~looked
  const hints = isDigit(text.charCodeAt(0)) ? hint.number | hintsOfDigits(text) : hintsOfMark(text) || hintsOfWord(text)
  if (isKept) known[id] = hints | looked
  return hints
}

/** As many as words are kept. Zero is a word that nobody has looked at. */
const known = new Int32Array(1 << 15)
const looked = 1 << 30

function hintsOfMark(mark: string): number {
  if (mark === '[') return hint.bracket
  if (mark === ';') return hint.semicolon
  if (mark === '@') return hint.at
  if (mark === '$') return hint.dollar
  return valueOfSign(mark) === undefined ? 0 : hint.fraction
}

function hintsOfDigits(digits: string): number {
  return (
    (/^\d{5}$/.test(digits) ? hint.fiveDigits : 0) |
    (/\d{7}/.test(digits) ? hint.sevenDigits : 0) |
    (/(?:^|\D)(?:1|24)$/.test(digits) ? hint.prefix : 0)
  )
}

/** The first words of the homes: “British” of “British Columbia”. */
const homes = dollarIssuers.flatMap(issuer => issuer.homes.map(home => home.split(/\W/, 1)[0] ?? ''))

/** Letters that stand together stand in one token: what a text holds of these its tokens hold. */
const inWord: readonly (readonly [number, RegExp])[] = [
  [hint.address, /http|www/],
  [hint.codeWord, /doi|CFR|CUSIP/],
  [hint.iban, /IBAN/],
  [hint.call, /(?:call|dial)$/i],
  [hint.exchange, /(?:^|\.)(?:HK|SZ|SS|TW|KS|T|HE|ST)(?!\w)/],
  [hint.court, /^(?:F\.|U\.|S\.|Fed)/],
  [hint.statedDollar, /dollar|amounts|figures|CAD|AUD/],
  [hint.home, new RegExp(homes.join('|'))],
  // With digits inside: `EIN-12-3456789`, `D-80333`, `x-1-800`, `X-20-F`.
  [hint.sevenDigits, /\d{7}/],
  [hint.postal, /(?:D|CH|A|F)-\d{4}/],
  [hint.prefix, /1-8|24-7/],
  [hint.lettered, /\d-[A-Z]/],
]

/** Whether a word holds any of them: most hold none. */
const holdsAny = new RegExp(inWord.map(([, {source}]) => source).join('|'), 'i')

function hintsOfWord(word: string): number {
  let hints = hintsOfNumber(word) | (mayBeCounted(word) ? hint.counted : 0)
  if (holdsAny.test(word)) for (const [bit, pattern] of inWord) if (pattern.test(word)) hints |= bit
  return startOfGlued(word) === undefined ? hints : hints | hint.glued
}

/** Where the digits of `RMB870` and `Rs500` begin, one word with a currency before them. */
export function startOfGlued(word: string): number | undefined {
  if (!isDigit(word.charCodeAt(word.length - 1)) || word.length > 24) return undefined
  let at = 0
  while (isLetter(word.charCodeAt(at))) at++
  const letters = word.slice(0, at)
  // COP28 is a conference more often than a sum in Colombian pesos.
  if (letters === 'COP') return undefined
  return isDigit(word.charCodeAt(at)) && (currencyCodes.has(letters) || currencyLetters.has(letters)) ? at : undefined
}
