import {fractionWords, numberScales, numberWords} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import {phraseAfter, wordAfter} from '../beside.js'
import {isDigit} from '../letters.js'
import {type Amount, moveScale, toAmount} from './amount.js'
import {readFraction, scaleOfFraction} from './fraction.js'
import {addWord, emptySum, type NumberSum} from './number-sum.js'

/** All numbers of a block in words, in order: “two”, “twenty-one”, “two and a half million”, “half a million”, “a dozen”. */
export function findWordAmounts({text, tokens}: Prose): readonly Amount[] {
  const amounts: Amount[] = []
  let at = 0
  for (const {start, type} of tokens) {
    if (type !== 'word' || start < at || isInsideWord(text, start)) continue
    const amount = readAmount(text, start)
    if (!amount) continue
    amounts.push(amount)
    at = amount.end
  }
  return amounts
}

/** The word goes on from a hyphen, a number or an apostrophe. */
function isInsideWord(text: string, start: number): boolean {
  return start > 0 && ("-’'".includes(text.charAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))
}

function readAmount(text: string, start: number): Amount | undefined {
  const first = wordAfter(text, start)
  if (!first || first.start !== start) return undefined
  const {lower, end} = first
  if (numberWords.has(lower)) return readFractionOf(text, start) ?? readWords(text, start, start, emptySum)
  const times = lower.endsWith('fold') ? numberWords.get(lower.slice(0, -4)) : undefined
  if (times) return toAmount({start, end: end - 4, plain: String(times.value), isWord: true})
  if (lower === 'dozen') return toAmount({start, end, plain: '12', isWord: true})
  if (lower === 'half' || lower === 'quarter') return readFractionOf(text, start)
  if (lower !== 'a' && lower !== 'an') return undefined
  const next = wordAfter(text, end)
  if (next?.lower === 'dozen' && text[end] === ' ') return toAmount({start, end: next.end, plain: '12', isWord: true})
  if (next && numberScales.has(next.lower) && next.text.length > 3)
    return readWords(text, start, end, {...emptySum, group: 1, last: 'unit'})
  return readFractionOf(text, start)
}

/** “half a million”, “three quarters of a billion”: a number, because a scale follows. “half a dozen” is six. */
function readFractionOf(text: string, start: number): Amount | undefined {
  const fraction = readFraction(text, start)
  if (!fraction) return undefined
  const plain = String(fraction.count / fraction.parts)
  const scale = scaleOfFraction(text, fraction.end)
  if (scale) return toAmount({start, end: scale.end, plain, scale: scale.power, isWord: true})
  const dozen = fraction.word === 'half' ? phraseAfter(text, fraction.end, halfDozen, 2) : undefined
  return dozen && toAmount({start, end: dozen.end, plain: '6', isWord: true})
}

const halfDozen: ReadonlyMap<string, true> = new Map([
  ['a dozen', true],
  ['dozen', true],
])

function readWords(text: string, start: number, from: number, first: NumberSum): Amount | undefined {
  let sum = first
  let end = from
  for (;;) {
    const word = nextWord(text, end)
    const known = word && numberWords.get(word.lower)
    const next = word && addWord(sum, word.lower, known, word.isAnd)
    if (!word || !next) {
      if (word && known?.kind === 'ordinal' && sum.last !== 'unit' && sum.last !== 'scale')
        return toOrdinal(start, word.end, sum, known.value)
      break
    }
    sum = next
    end = word.end
  }
  if (sum.last === 'none') return undefined
  const value = sum.total + sum.group
  return readTail(text, start, end, value, sum) ?? toWordAmount(start, end, value, sum.scale)
}

/** The word behind `at`, past “and” and past a space too many. */
function nextWord(text: string, at: number): {lower: string; end: number; isAnd: boolean} | undefined {
  const word = wordAfter(text, at)
  if (word?.lower !== 'and') return word && {lower: word.lower, end: word.end, isAnd: false}
  const next = wordAfter(text, word.end)
  return next && {lower: next.lower, end: next.end, isAnd: true}
}

function toOrdinal(start: number, end: number, sum: NumberSum, own: number): Amount | undefined {
  if (sum.last === 'tens' && own >= 10) return undefined
  return toAmount({start, end, plain: String(sum.total + sum.group + own), isWord: true, isOrdinal: true})
}

/** “two ⟨and a half million⟩” · “two ⟨dozen⟩” */
function readTail(text: string, start: number, end: number, value: number, {last}: NumberSum): Amount | undefined {
  const next = wordAfter(text, end)
  if (next?.lower === 'dozen' && last !== 'scale')
    return toAmount({start, end: next.end, plain: String(value * 12), isWord: true})
  if (next?.lower !== 'and' || last === 'scale') return undefined
  const article = wordAfter(text, next.end)
  const part = article?.lower === 'a' ? wordAfter(text, article.end) : undefined
  const parts = part && fractionWords.get(part.lower)
  if (!part || parts === undefined) return undefined
  const scale = phraseAfter(text, part.end, numberScales, 1)
  const plain = String(value + 1 / parts)
  return toAmount({start, end: scale?.end ?? part.end, plain, scale: scale?.value ?? 0, isWord: true})
}

function toWordAmount(start: number, end: number, value: number, scale: number): Amount {
  return toAmount({start, end, plain: String(moveScale(String(value), -scale)), scale, value, isWord: true})
}
