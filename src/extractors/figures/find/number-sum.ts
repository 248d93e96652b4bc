import {type NumberWord, numberScales} from '../../../lexicon/index.js'

/** A number in words, as far as it has been read: “two hundred and | six million”. */
export interface NumberSum {
  /** What closed groups add up to, and the group that is open. */
  readonly total: number
  readonly group: number
  readonly last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale'
  /** The power of ten of the last scale word. */
  readonly scale: number
}

export const emptySum: NumberSum = {total: 0, group: 0, last: 'none', scale: 0}

/** What the words of a number add up to. */
export const valueOfSum = ({total, group}: NumberSum): number => total + group

/** The number with one more word; undefined when the word is no part of it. `isAnd`: “and” stands before the word. */
export function addWord(
  sum: NumberSum,
  word: string,
  known: NumberWord | undefined,
  isAnd: boolean,
): NumberSum | undefined {
  if (known) return known.kind === 'ordinal' ? undefined : addDigit(sum, known, isAnd)
  const power = isAnd ? undefined : numberScales.get(word)
  return power === undefined || sum.last === 'none' ? undefined : addScale(sum, power)
}

function addDigit(sum: NumberSum, {kind, value}: NumberWord, isAnd: boolean): NumberSum | undefined {
  const {last, group} = sum
  const isOpen = last === 'hundred' || (last === 'scale' && (!isAnd || sum.scale === 3)) || (last === 'none' && !isAnd)
  if (kind === 'tens') return isOpen ? {...sum, group: group + value, last: 'tens'} : undefined
  const fills = last === 'tens' && value < 10 && !isAnd
  return isOpen || fills ? {...sum, group: group + value, last: 'unit'} : undefined
}

function addScale(sum: NumberSum, power: number): NumberSum | undefined {
  const {total, group, last, scale} = sum
  if (power === 2) return last === 'unit' || last === 'tens' ? {...sum, group: group * 100, last: 'hundred'} : undefined
  // “two lakh crore”
  if (last === 'scale')
    return power === 7 && scale < 7 ? {...sum, total: total * 10 ** power, scale: scale + power} : undefined
  return {total: total + group * 10 ** power, group: 0, last: 'scale', scale: power}
}
