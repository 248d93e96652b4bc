import {isWhole} from '../beside.js'
import {codeAt, isDigit, isSpace} from '../letters.js'
import {endOfDigits} from './grouping.js'

const signs = '½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚'
const values = [1 / 2, 1 / 4, 3 / 4, 1 / 3, 2 / 3, 1 / 8, 3 / 8, 5 / 8, 7 / 8, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6]

/** What a fraction in one sign is: `½` → 0.5; undefined for another character. */
export function valueOfSign(sign: string): number | undefined {
  return sign === '' || sign.charCodeAt(0) < 0xbc ? undefined : values[signs.indexOf(sign)]
}

/** A fraction that a whole number in digits goes on into or begins. */
export interface VulgarFraction {
  readonly end: number
  readonly value: number
}

/** `2½` · `2 1/2` · the `1/4` of “1/4 inch”; `start` and `end` are those of the whole number. */
export function vulgarAfter(text: string, start: number, end: number, whole: number): VulgarFraction | undefined {
  let at = end
  while (at < end + 2 && isSpace(codeAt(text, at))) at++
  const sign = valueOfSign(text.charAt(at))
  if (sign !== undefined) return {end: at + 1, value: whole + sign}
  return at > end ? mixed(text, at, whole) : simple(text, start, end, whole)
}

/** `1/2` behind “2 ”. */
function mixed(text: string, at: number, whole: number): VulgarFraction | undefined {
  const [a, b] = [codeAt(text, at) - 48, codeAt(text, at + 2) - 48]
  const isFraction = text[at + 1] === '/' && a > 0 && a < b && b < 10 && !isEndOpen(text, at + 3)
  return isFraction ? {end: at + 3, value: whole + a / b} : undefined
}

/** `/4` behind the “1” of “1/4 inch”; `24/7`, `9/11` and `12/31` are none. */
function simple(text: string, start: number, end: number, whole: number): VulgarFraction | undefined {
  if (text[end] !== '/') return undefined
  const to = endOfDigits(text, end + 1)
  const parts = Number(text.slice(end + 1, to))
  if (parts > 64 || isEndOpen(text, to)) return undefined
  // Nothing but `3/4` or `4/3`: thirds, halves, quarters, eighths.
  const isPlaced = parts > whole && place.test(text.slice(to, to + 10))
  const isFraction = isPlaced || (isBinary(parts) && isWhole(text, {start, end: to}))
  return isFraction ? {end: to, value: whole / parts} : undefined
}

const place = /^(?:[\s-](?:of|inch|inches|miles?|cups?|acres?|teaspoons?)\b|["″])/

const isBinary = (parts: number): boolean => parts === 3 || (parts > 1 && (parts & (parts - 1)) === 0)

const isEndOpen = (text: string, at: number): boolean => isDigit(codeAt(text, at)) || text[at] === '/'
