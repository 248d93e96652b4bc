import {currencyHundredths} from '../../../lexicon/index.js'
import {isClosed, isWhole, phraseAfter, wordAfter} from '../beside.js'
import type {Amount} from '../find/amount.js'
import {readCardinal} from '../find/cardinal.js'
import {codeAt, isDigit} from '../letters.js'
import type {Reading} from './reading.js'

/** A sum of money with the hundredths behind it: “20 dollars ⟨and 43 cents⟩”, “3 GBP ⟨1 pence⟩”, “15 dollars ⟨and 50⟩”. */
export function withHundredths(text: string, amount: Amount, reading: Reading): Reading {
  const {end, value, per} = reading
  if (text[end] !== ' ' || per !== undefined || amount.scale !== 0 || !Number.isInteger(value)) return reading
  const and = andAfter(text, end)
  const part = numberAfter(text, and ?? end)
  if (!part || part.value > 99) return reading
  const unit = unitAfter(text, part.end)
  const to = unit ?? part.end
  if (unit === undefined && !isMeant(text, reading, to, and !== undefined)) return reading
  const sum = Number(`${Math.abs(value)}.${String(part.value).padStart(2, '0')}`)
  return {...reading, end: to, value: value < 0 ? -sum : sum}
}

function andAfter(text: string, end: number): number | undefined {
  const word = wordAfter(text, end)
  return word?.lower === 'and' ? word.end : text.startsWith(' & ', end) ? end + 2 : undefined
}

/** A number without a point, in digits or words. */
function numberAfter(text: string, at: number): {readonly end: number; readonly value: number} | undefined {
  const start = at + 1
  if (text[at] !== ' ') return undefined
  if (!isDigit(codeAt(text, start))) {
    const {sum, end, value, ordinal} = readCardinal(text, at)
    return sum.last === 'none' || ordinal ? undefined : {end, value}
  }
  let end = start
  while (isDigit(codeAt(text, end))) end++
  return end - start > 2 || /^[.,]\d/.test(text.slice(end, end + 2))
    ? undefined
    : {end, value: Number(text.slice(start, end))}
}

/** Where “cents”, `¢`, `c` or `p` behind the hundredths ends. */
function unitAfter(text: string, at: number): number | undefined {
  const sign = /^\s?(?:¢|[cp]\b)/.exec(text.slice(at, at + 3))
  return sign ? at + sign[0].length : phraseAfter(text, at, currencyHundredths, 2)?.end
}

/** Nothing follows a number that is hundredths without saying so; “between $5 and 10”, “$5, $8 and 10” are none. */
function isMeant(text: string, {start, end, isBareDollar}: Reading, to: number, isAnd: boolean): boolean {
  if (!isClosed(text, to) || /^\s?[)(]/.test(text.slice(to, to + 2))) return false
  const hasSign = !/[a-z]$/i.test(text.slice(start, end))
  if (hasSign && !isAnd) return isWhole(text, {start, end: to})
  return !(
    isAnd &&
    (isBareDollar || hasSign) &&
    /(?:\b(?:between|from|both|of)|\d,) ?$/i.test(text.slice(Math.max(0, start - 9), start))
  )
}
