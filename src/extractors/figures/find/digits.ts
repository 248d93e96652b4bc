import {isCue} from '../../../lexicon/index.js'
import type {Prose, Token} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {wordAfter} from '../beside.js'
import {codeAt, isDigit, isLetter} from '../letters.js'
import {type Amount, toAmount} from './amount.js'
import {endOfDigits, endOfThree, readGrouping} from './grouping.js'
import {hint} from './hint.js'
import {hintsOf, startOfGlued} from './hints.js'
import {withPower} from './power.js'
import {withScale} from './scale.js'
import {valueOfSign, vulgarAfter} from './vulgar.js'

/** All numbers of a block in digits, in order. */
export function findDigitAmounts({text, tokens}: Prose, places: readonly number[]): readonly Amount[] {
  const amounts: Amount[] = []
  let at = 0
  for (const i of places) {
    const token = tokens[i]
    if (!token || token.start < at) continue
    const hints = hintsOf(token.lexeme)
    if (hints & hint.fraction) {
      amounts.push(...readSign(text, token))
      continue
    }
    const start = hints & hint.number ? token.start : hints & hint.glued ? startOfDigits(token) : undefined
    if (start === undefined) continue
    const amount = readDigits(text, start)
    const list = amount ? undefined : readList(text, token)
    if (list) amounts.push(...list)
    if (!amount) continue
    amounts.push(amount)
    at = amount.end
  }
  return amounts
}

/** Where the digits of `RMB870` begin. */
const startOfDigits = ({start, lexeme}: Token): number => start + (startOfGlued(lexeme.text) ?? 0)

/** `22,24,26,31`: numbers of two digits that no space parts. */
function readList(text: string, {start, end}: Span): readonly Amount[] | undefined {
  const isList = text[start - 1] === ' ' && /^[1-9]\d(?:,[1-9]\d){2,9}$/.test(text.slice(start, end))
  if (!isList) return undefined
  const list: Amount[] = []
  for (let at = start; at < end; at += 3) list.push(toAmount({start: at, end: at + 2, plain: text.slice(at, at + 2)}))
  return list
}

/** `½` with no whole number before it. */
function readSign(text: string, {start, end}: Token): readonly Amount[] {
  const value = valueOfSign(text.charAt(start))
  return value === undefined ? [] : [toAmount({start, end, plain: String(value)})]
}

function readDigits(text: string, first: number): Amount | undefined {
  if (isTailOfCode(text, first)) return undefined
  const end = endOfSpaced(text, first, endOfDigits(text, first))
  const raw = text.slice(first, end)
  if (isPoint(text, first)) return /^\d{1,9}$/.test(raw) ? withScale(text, first - 1, end, `0.${raw}`) : undefined
  // A number that begins with a zero is a code or the part of a telephone number.
  if (raw.charCodeAt(0) === 48 && isDigit(raw.charCodeAt(1))) return undefined
  const plain = readGrouping(raw)
  return plain === undefined ? undefined : readBehind(text, first, end, plain)
}

/** What goes on from the digits: a fraction, the ending of an ordinal, a power, a scale. */
function readBehind(text: string, start: number, end: number, plain: string): Amount | undefined {
  const fraction = vulgarAfter(text, start, end, Number(plain))
  if (fraction) return toAmount({start, end: fraction.end, plain: String(fraction.value)})
  // 24/7 · 9/11 · 3/2026
  if (text[end] === '/' && isDigit(codeAt(text, end + 1))) return undefined
  if (isOrdinalSuffix(text, end)) return toAmount({start, end: end + 2, digitsEnd: end, plain, isOrdinal: true})
  return withPower(text, start, end, plain) ?? withScale(text, start, end, plain)
}

/** The point of `.5` and `$.05`, behind a space, a bracket or a currency. */
const isPoint = (text: string, start: number): boolean =>
  text[start - 1] === '.' && (start === 1 || ' ($€£-−'.includes(text.charAt(start - 2)))

/** The `30` of `10:30`, the `2` of `1/2`, the `3` of `v5_3`. */
function isTailOfCode(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  return before === '_' || (':/.'.includes(before || ' ') && isDigit(codeAt(text, start - 2)))
}

/** `10 000`: a space between groups of three digits, the last of which is zeros, has decimals or stands beside money. */
function endOfSpaced(text: string, start: number, end: number): number {
  if (end - start > 3 || text[end] !== ' ') return end
  let to = end
  for (let next = endOfThree(text, to + 1); next !== undefined && text[to] === ' '; next = endOfThree(text, to + 1))
    to = next
  if (to === end) return end
  // 1 234 567.89
  if (to - end >= 8 && text[to] === '.' && isDigit(codeAt(text, to + 1))) return endOfDigits(text, to + 1)
  const isMoney = /(?:[$€£¥₹]|[A-Z]{3}) ?$/.test(text.slice(Math.max(0, start - 4), start))
  return isMoney || text.startsWith(' 000', to - 4) ? to : end
}

function isOrdinalSuffix(text: string, end: number): boolean {
  if (!isLetter(codeAt(text, end))) return false
  const suffix = text.slice(end, end + 2).toLowerCase()
  if (suffix !== 'th' && suffix !== 'st' && suffix !== 'nd' && suffix !== 'rd') return false
  const after = codeAt(text, end + 2)
  // “the 21stin the nation”: the space is missing.
  return isLetter(after) ? isCue('gluedToOrdinal', wordAfter(text, end + 2)?.lower) : !isDigit(after)
}
