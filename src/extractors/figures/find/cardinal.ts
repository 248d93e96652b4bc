import {type NumberWord, numberWords} from '../../../lexicon/index.js'
import {wordAfter} from '../beside.js'
import {codeAt} from '../letters.js'
import {addWord, emptySum, type NumberSum, valueOfSum} from './number-sum.js'

/** Number words that add up: “two hundred and six million”; what may stand behind them decides what they are. */
export interface Cardinal {
  readonly end: number
  readonly sum: NumberSum
  readonly value: number
  /** What it was before its last word, and whether “and” joins that word. */
  readonly before: {readonly sum: NumberSum; readonly isAnd: boolean}
  /** What stands before its last “and”: 200 in “two hundred and six”. */
  readonly whole: number | undefined
  /** The ordinal that it ends in: “twenty-⟨first⟩”, “two ⟨hundredth⟩”. */
  readonly ordinal: {readonly value: number; readonly end: number} | undefined
}

/** The number words that begin behind `at`; its sum is empty (`last` is `none`) where none does. */
export function readCardinal(text: string, at: number, first: NumberSum = emptySum): Cardinal {
  let sum = first
  let end = at
  let before: Cardinal['before'] = {sum: emptySum, isAnd: false}
  let whole: number | undefined
  for (;;) {
    const word = nextWord(text, end, sum)
    const known = word && numberWords.get(word.lower)
    const next = word && addWord(sum, word.lower, known, word.isAnd)
    if (!word || !next) return {end, sum, value: valueOfSum(sum), before, whole, ordinal: ordinalOf(sum, word, known)}
    if (word.isAnd) whole = valueOfSum(sum)
    before = {sum, isAnd: word.isAnd}
    sum = next
    end = word.end
  }
}

interface Step {
  readonly lower: string
  readonly end: number
  readonly isAnd: boolean
}

/** The word behind `at`, past “and” and past a space too many. */
function nextWord(text: string, at: number, sum: NumberSum): Step | undefined {
  const from = pastMark(text, at, sum)
  const word = wordAfter(text, from)
  if (word?.lower !== 'and') return word && {lower: word.lower, end: word.end, isAnd: text[from - 1] === '&'}
  const next = wordAfter(text, word.end)
  return next && {lower: next.lower, end: next.end, isAnd: true}
}

/** “two hundred ⟨&⟩ forty”, “ninety ⟨-⟩ five”, “three million⟨,⟩ two hundred”: marks that do not end a number. */
function pastMark(text: string, at: number, {last}: NumberSum): number {
  const code = codeAt(text, at)
  if (code === 44) return last === 'scale' && /^, [a-z]{3,9} hundred\b/i.test(text.slice(at, at + 20)) ? at + 1 : at
  if (code !== 32 || (last !== 'tens' && last !== 'hundred')) return at
  if (last === 'hundred') return text.startsWith(' & ', at) ? at + 2 : at
  const digit = text.startsWith(' - ', at) ? numberWords.get(wordAfter(text, at + 2)?.lower ?? '') : undefined
  return digit?.kind === 'cardinal' && digit.value < 10 ? at + 2 : at
}

function ordinalOf(sum: NumberSum, word: Step | undefined, known: NumberWord | undefined): Cardinal['ordinal'] {
  if (!word || known?.kind !== 'ordinal') return undefined
  const {last, total, group} = sum
  const {end} = word
  // “two hundredth”: the scale of an ordinal multiplies.
  if (last === 'unit' || last === 'tens') {
    if (known.value >= 100) return {value: total + group * known.value, end}
    return last === 'tens' && known.value < 10 ? {value: total + group + known.value, end} : undefined
  }
  return last === 'scale' && !word.isAnd ? undefined : {value: total + group + known.value, end}
}
