import {
  ambiguousCurrencyNames,
  currencyCodes,
  currencyLetters,
  currencyNames,
  currencySigns,
  isCue,
  numberScales,
  numberWords,
} from '../../../lexicon/index.js'
import {lexemeAt, onceForLexeme} from '../../../prose/index.js'
import {isClosed, phraseBefore, wordBefore} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {codeAt, isDigit, isLetter, isSpace} from '../letters.js'
import {isMinus} from './sign.js'

/** The currency before a number. */
export interface CurrencyBefore {
  readonly code: string
  /** Where it begins. */
  readonly start: number
  /** A minus sign or an opening parenthesis between the sign and the number: `$-5`, `$(5)`. */
  readonly inner: '' | '-' | '('
  readonly isBareDollar: boolean
  /** The power of ten of a letter before the code: `MSEK 120`. */
  readonly scale: number
}

/** The currency that ends before `start`: `US$⟨⟩5`, `€ ⟨⟩5`, `EUR ⟨⟩5`, `Rs. ⟨⟩5`, `$(⟨⟩5)`. */
export function currencyBefore(text: string, start: number): CurrencyBefore | undefined {
  let at = start
  const mark = text.charAt(at - 1)
  const inner = mark === '(' ? '(' : isMinus(mark) ? '-' : ''
  if (inner !== '') at--
  for (let i = 0; i < 2 && isSpace(codeAt(text, at - 1)); i++) at--
  const found = signBefore(text, at) ?? lettersBefore(text, pastTilde(text, at))
  return found && {code: found.code, start: found.start, inner, isBareDollar: found.isBareDollar, scale: found.scale}
}

/** “CAD ⟨~⟩$2.35M”: the mark of an approximate sum stands between the code and the sign. */
function pastTilde(text: string, end: number): number {
  if (text[end - 1] !== '~') return end
  return isSpace(codeAt(text, end - 2)) ? end - 2 : end - 1
}

type Found = Omit<CurrencyBefore, 'inner'>

/** “ringgit ⟨⟩42”, “rupees ⟨⟩500 crore”, “dollar ⟨⟩22.5 million”: a name before its sum, which a scale or a mark closes. */
export function currencyNameBefore(text: string, {start, end, scale}: Amount): CurrencyBefore | undefined {
  if (text[start - 1] !== ' ' || !isLetter(codeAt(text, start - 2)) || (scale === 0 && !isClosed(text, end)))
    return undefined
  const name = wordBefore(text, start)
  const code = name && currencyNames.get(name.lower)
  if (!name || code === undefined) return undefined
  const isSure = scale > 0 || !(isCue('scaledCurrency', name.lower) || ambiguousCurrencyNames.has(name.lower))
  const whole = phraseBefore(text, start, currencyNames, 3)
  const from = whole?.start ?? name.start
  // “20 rupees 43” began before.
  if (!isSure || isDigit(codeAt(text, from - 2)) || isNumberWord(text, from)) return undefined
  return {
    code: whole?.value ?? code,
    start: from,
    inner: '',
    isBareDollar: name.start === from && code === 'USD',
    scale: 0,
  }
}

const isNumberWord = (text: string, at: number): boolean => {
  const word = wordBefore(text, at)?.lower ?? ''
  return numberWords.has(word) || numberScales.has(word)
}

/** `$`, `US$`, `USD $`, `€` */
function signBefore(text: string, end: number): Found | undefined {
  const sign = text.charAt(end - 1)
  const code = sign === '' || isLetter(sign.charCodeAt(0)) ? undefined : currencySigns.get(sign)
  if (code === undefined) return undefined
  const tilde = text[end - 2] === '~' ? codeBeforeTilde(text, end - 1) : undefined
  if (tilde) return tilde
  const gap = isSpace(codeAt(text, end - 2)) ? 1 : 0
  const letters = lettersThatEnd(text, end - 1 - gap)
  const written = letters + sign
  const prefixed = letters === '' ? undefined : (currencySigns.get(written.toLowerCase()) ?? codeIn(letters))
  // “A $5 note” and “in C $5” have an article, no prefix; only dollars of two letters and more stand apart from their
  // sign, and the c of “c $ 5”, where spaces stand around every mark.
  const isApart = letters.length > 1 || (letters === 'c' && isSpace(codeAt(text, end)))
  if (prefixed !== undefined && (gap === 0 || isApart))
    return {code: prefixed, start: end - 1 - gap - letters.length, isBareDollar: false, scale: 0}
  return {code, start: end - 1, isBareDollar: sign === '$', scale: 0}
}

/** “⟨CAD⟩ ~$2.35M” */
function codeBeforeTilde(text: string, end: number): Found | undefined {
  const found = lettersBefore(text, pastTilde(text, end))
  return found && codeIn(text.slice(found.start, found.start + 3)) === found.code ? found : undefined
}

const codeIn = (letters: string): string | undefined => (currencyCodes.has(letters) ? letters : undefined)

/** `EUR`, `Rs.`, `RM`, `MSEK`, written just so. */
function lettersBefore(text: string, end: number): Found | undefined {
  const start = startOfLetters(text, end)
  const found = start < end ? currencyOfLetters(lexemeAt(text, start, end)) : null
  return found ? {code: found.code, start, isBareDollar: false, scale: found.scale} : undefined
}

const currencyOfLetters = onceForLexeme(letters => {
  const code = codeIn(letters) ?? currencyLetters.get(letters.replaceAll('.', ''))
  return code === undefined ? (codeWithScale(letters) ?? null) : {code, scale: 0}
})

const scalesOfPrefix: ReadonlyMap<string, number> = new Map([
  ['M', 6],
  ['T', 3],
  ['K', 3],
])

/** MSEK, TEUR, KUSD: millions and thousands as Nordic and German issuers write them. */
export function codeWithScale(letters: string): {readonly code: string; readonly scale: number} | undefined {
  const scale = letters.length === 4 ? scalesOfPrefix.get(letters.charAt(0)) : undefined
  const code = letters.slice(1)
  return scale !== undefined && currencyCodes.has(code) ? {code, scale} : undefined
}

const lettersThatEnd = (text: string, end: number): string => text.slice(startOfLetters(text, end), end)

/** Where letters and full stops that end at `end` begin, when no digit or further letter stands before them; else `end`. */
function startOfLetters(text: string, end: number): number {
  let at = end
  while (at > 0 && end - at < 6 && (isLetter(codeAt(text, at - 1)) || text[at - 1] === '.')) at--
  const before = at > 0 ? codeAt(text, at - 1) : 0
  return isLetter(before) || isDigit(before) || text[at] === '.' ? end : at
}
