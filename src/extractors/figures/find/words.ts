import {
  ambiguousCurrencyNames,
  articleGroups,
  currencyHundredths,
  currencyNames,
  numberGroups,
  numberScales,
  numberWords,
  zeroWords,
} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {isClosed, phraseAfter, type Word, wordAfter} from '../beside.js'
import {codeAt, isDigit} from '../letters.js'
import {perAfter} from '../read/per.js'
import {type Amount, toAmount, toWordAmount} from './amount.js'
import {type Cardinal, readCardinal} from './cardinal.js'
import {decimalAfter} from './decimal-words.js'
import {articleFraction, bareFraction, type Fraction, numberFraction, scaleOfFraction} from './fraction.js'
import {hint} from './hint.js'
import {hintsOf} from './hints.js'
import {isRatio} from './is-ratio.js'
import {mixedAfter, mixedOf} from './mixed-words.js'
import {emptySum} from './number-sum.js'

/** The numbers of a block in words, and the fractions that may be ratios; both in order. */
export interface WordNumbers {
  readonly amounts: readonly Amount[]
  readonly fractions: readonly Fraction[]
}

/** Numbers in words: “two”, “twenty-one”, “two and a half million”, “half a million”, “a dozen”, “two thirds”. */
export function findWordNumbers({text, tokens}: Prose, places: readonly number[]): WordNumbers {
  const amounts: Amount[] = []
  const fractions: Fraction[] = []
  let at = 0
  for (const i of places) {
    const token = tokens[i]
    if (!token || (hintsOf(token.lexeme) & (hint.word | hint.article)) === 0) continue
    const {start} = token
    if (start < at || isInsideWord(text, start)) continue
    const first = wordAfter(text, start)
    const found = first?.start === start ? readNumber(text, first) : undefined
    if (!found) continue
    if ('parts' in found) fractions.push(found)
    else amounts.push(found)
    at = found.end
  }
  return {amounts, fractions}
}

/** The word goes on from a hyphen, a number or an apostrophe. */
function isInsideWord(text: string, start: number): boolean {
  return start > 0 && ("-’'".includes(text.charAt(start - 1)) || isDigit(codeAt(text, start - 1)))
}

function readNumber(text: string, first: Word): Amount | Fraction | undefined {
  const {start, end, lower} = first
  if (numberWords.has(lower)) return readCardinalNumber(text, start, readCardinal(text, start))
  if (lower === 'a' || lower === 'an') return readArticle(text, start, end)
  if (lower === 'half' || lower === 'quarter') return readFraction(text, bareFraction(first))
  const times = lower.endsWith('fold') ? numberWords.get(lower.slice(0, -4)) : undefined
  if (times) return toAmount({start, end: end - 4, plain: String(times.value), isWord: true})
  if (lower === 'dozen') return toAmount({start, end, plain: '12', isWord: true})
  return zeroWords.has(lower)
    ? (decimalAfter(text, start, end, 0) ?? toAmount({start, end, plain: '0', isWord: true}))
    : undefined
}

/** “a million”, “a dozen”, “a couple of”, “a third” */
function readArticle(text: string, start: number, end: number): Amount | Fraction | undefined {
  const next = text[end] === ' ' ? wordAfter(text, end) : undefined
  if (!next) return undefined
  const group = groupOf(text, next)
  if (group) return readGroup(text, start, group)
  if (numberScales.has(next.lower) && next.text.length > 3)
    return readCardinalNumber(text, start, readCardinal(text, end, {...emptySum, group: 1, last: 'unit'}))
  // “a dollar.”, “a euro a day”, not “a dollar store”
  if (isCurrency(next.lower) && (isClosed(text, next.end) || perAfter(text, next.end) !== undefined))
    return toAmount({start, end, plain: '1', isWord: true})
  const fraction = articleFraction(text, start, end)
  return fraction && readFraction(text, fraction)
}

const isCurrency = (word: string): boolean =>
  (currencyNames.has(word) && !ambiguousCurrencyNames.has(word)) || currencyHundredths.has(word)

/** “a dozen”, “a couple of hundred” */
function readGroup(text: string, start: number, {end, value}: Group): Amount {
  const cardinal = readCardinal(text, end, {...emptySum, group: value, last: 'unit'})
  return toWordAmount({start, end: cardinal.end}, cardinal.value, cardinal.sum.scale)
}

interface Group {
  readonly end: number
  readonly value: number
}

/** “a ⟨dozen⟩”, “a ⟨couple of⟩” */
function groupOf(text: string, {lower, end}: Word): Group | undefined {
  const groups = numberGroups.get(lower)
  if (groups !== undefined) return {end, value: groups}
  const value = articleGroups.get(lower)
  const of = value === undefined ? undefined : wordAfter(text, end)
  return value !== undefined && of?.lower === 'of' ? {end: of.end, value} : undefined
}

function readCardinalNumber(text: string, start: number, cardinal: Cardinal): ReturnType<typeof readNumber> {
  const {end, value, sum, ordinal} = cardinal
  const fraction = numberFraction(text, start, cardinal)
  const found = fraction && (mixedOf(cardinal, fraction) ?? readFraction(text, fraction))
  if (found) return found
  if (ordinal) return toAmount({start, end: ordinal.end, plain: String(ordinal.value), isWord: true, isOrdinal: true})
  if (sum.last === 'none') return undefined
  return (
    decimalAfter(text, start, end, value) ??
    groupsAfter(text, start, cardinal) ??
    mixedAfter(text, start, cardinal) ??
    toWordAmount({start, end}, value, sum.scale)
  )
}

/** “two ⟨dozen⟩”, “three hundred and two ⟨dozens⟩”: what stands behind “and” is multiplied. */
function groupsAfter(text: string, start: number, {end, value, whole = 0, sum}: Cardinal): Amount | undefined {
  const group = sum.last === 'scale' ? undefined : phraseAfter(text, end, numberGroups, 1)
  return group && toWordAmount({start, end: group.end}, whole + (value - whole) * group.value, 0)
}

/** “half a million”, “three quarters of a billion”: a number, because a scale follows. “half a dozen” is six. */
function readFraction(text: string, fraction: Fraction): Amount | Fraction | undefined {
  const {start, end, count, parts} = fraction
  const scale = scaleOfFraction(text, end)
  if (scale) return toAmount({start, end: scale.end, plain: String(count / parts), scale: scale.power, isWord: true})
  const dozen = fraction.word === 'half' ? phraseAfter(text, end, halfDozen, 2) : undefined
  if (dozen) return toAmount({start, end: dozen.end, plain: '6', isWord: true})
  return isRatio(text, fraction) ? fraction : undefined
}

const halfDozen: ReadonlyMap<string, true> = new Map([
  ['a dozen', true],
  ['dozen', true],
])
