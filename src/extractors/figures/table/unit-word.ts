import {
  ambiguousCurrencyNames,
  currencyCodes,
  currencyHundredths,
  currencyLetters,
  currencyNames,
  currencySigns,
  looseScales,
  numberScales,
  percentWords,
} from '../../../lexicon/index.js'
import type {Span} from '../../../source/index.js'
import {codeWithScale} from '../read/currency-before.js'

/** A currency as a caption or header names it. */
export interface CurrencyWord extends Span {
  readonly type: 'currency'
  readonly code: string
  /** “pence”, “cents”. */
  readonly isHundredth: boolean
  readonly isBareDollar: boolean
  /** Another word too (“pounds”). */
  readonly isAmbiguous: boolean
  /** A name and no sign or code. */
  readonly isName: boolean
  /** The power of ten that is glued to the code: `MSEK`, `SEKm`. */
  readonly power: number
}

/** A piece of a caption or header: what moves the decimal point, a currency, a percent sign, or anything else. */
export type UnitWord =
  | CurrencyWord
  | (Span & {readonly type: 'scale'; readonly power: number; readonly isLoose: boolean})
  | (Span & {readonly type: 'percent'; readonly unit: string})
  | (Span & {readonly type: 'word' | 'number' | 'mark'; readonly lower: string})

/** A piece of a text as written. */
export interface Piece extends Span {
  readonly written: string
}

/** What words stand for when they are nothing else: “million”, “pence”, “basis points”, “US dollars”. `phrase` is in lower case. */
export function readNames(span: Span, phrase: string): UnitWord | undefined {
  const power = numberScales.get(phrase)
  if (power !== undefined && power > 2) return {...span, type: 'scale', power, isLoose: false}
  const hundredth = currencyHundredths.get(phrase)
  if (hundredth !== undefined) return toCurrency(span, hundredth, {isHundredth: true, isName: true})
  const unit = percentWords.get(phrase) ?? (phrase === 'percentage' ? '%' : undefined)
  if (unit !== undefined) return {...span, type: 'percent', unit}
  const code = currencyNames.get(phrase)
  const isBareDollar = phrase === 'dollars' || phrase === 'dollar'
  return code === undefined
    ? undefined
    : toCurrency(span, code, {isBareDollar, isName: true, isAmbiguous: ambiguousCurrencyNames.has(phrase)})
}

/** What one piece stands for. */
export function readPiece({written, start, end}: Piece): UnitWord {
  const span = {start, end}
  if (written === '%') return {...span, type: 'percent', unit: '%'}
  if (/^[’'‘]?000/.test(written)) return {...span, type: 'scale', power: 3, isLoose: false}
  if (/^\d/.test(written)) return {...span, type: 'number', lower: written}
  if (/^[(),;:/]/.test(written)) return {...span, type: 'mark', lower: written}
  const sign = /^[$€£¥￥₹]/.test(written) ? currencySigns.get(written) : undefined
  if (sign !== undefined) return toCurrency(span, sign, {isBareDollar: written === '$'})
  return readLetters(span, written.replace(/\.$/, ''))
}

/** `USD`, `Rs`, `MSEK`, `SEKm`, `million`, `m`. */
function readLetters(span: Span, letters: string): UnitWord {
  const lower = letters.toLowerCase()
  const bare = letters.replaceAll('.', '')
  const code = currencyCodes.has(bare) ? bare : currencyLetters.get(bare)
  if (code !== undefined) return toCurrency(span, code, {})
  const glued = readGluedScale(letters)
  if (glued) return toCurrency(span, glued.code, {power: glued.power})
  const name = readNames(span, lower)
  if (name) return name
  const loose = letters.length < 3 ? looseScales.get(lower) : undefined
  if (loose !== undefined) return {...span, type: 'scale', power: loose, isLoose: true}
  // “p” and “c” are pence and cents in the head of a column.
  if (letters === 'p') return toCurrency(span, 'GBP', {isHundredth: true})
  return {...span, type: 'word', lower}
}

/** What a code with a scale glued to it says: `MSEK`, `TEUR`, `SEKm`, `EURbn`. */
function readGluedScale(letters: string): {readonly code: string; readonly power: number} | undefined {
  const prefixed = codeWithScale(letters)
  if (prefixed) return {code: prefixed.code, power: prefixed.scale}
  const code = letters.slice(0, 3)
  const scale = letters.slice(3)
  if (!currencyCodes.has(code) || !/^(?:m|mn|bn|k)$/.test(scale)) return undefined
  const power = looseScales.get(scale) ?? numberScales.get(scale)
  return power === undefined ? undefined : {code, power}
}

/** A currency word; the rest says: a sign or code, no scale. */
export function toCurrency(span: Span, code: string, more: Partial<CurrencyWord>): CurrencyWord {
  return {
    ...span,
    type: 'currency',
    code,
    isHundredth: false,
    isBareDollar: false,
    isAmbiguous: false,
    isName: false,
    power: 0,
    ...more,
  }
}
