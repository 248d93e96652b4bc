import {numberWords} from '../../lexicon/index.js'
import {decimal, plainDigits, withHyphenMinus, withSeparators} from './decimal.js'
import type {FieldType} from './types.js'

const wholeNumber = new RegExp(`^${decimal}$`)
const wholePercent = new RegExp(`^(?<digits>${decimal})\\s?(?:%|percent|per cent|pc)?$`, 'i')

/** `number`: digits, written with thousands separators. */
export const number: FieldType = {
  about: 'a number in digits, written with thousands separators',
  formats: {plain: '1200', words: 'nine, but 1,200', ordinal: 'second, but 21st'},
  wanted: () => 'a number such as 1,200 or 2.4',
  read(value) {
    const text = withHyphenMinus(value)
    if (!wholeNumber.test(text)) return undefined
    const plain = plainDigits(text)
    const amount = Number(plain)
    const written = withSeparators(plain)
    return {
      texts: {
        default: written,
        plain,
        words: wordFor(amount, 'cardinal') ?? written,
        ordinal: wordFor(amount, 'ordinal') ?? `${written}${ending(amount)}`,
      },
      amount,
    }
  },
}

/** `year`: four digits, never parted. */
export const year: FieldType = {
  about: 'a year',
  formats: {previous: 'the year before'},
  wanted: () => 'a year such as 2026',
  read: value =>
    /^(?:19|20|21)\d\d$/.test(value)
      ? {texts: {default: value, previous: String(Number(value) - 1)}, amount: Number(value)}
      : undefined,
}

/** `percent`: a number of percent, with or without the sign. */
export const percent: FieldType = {
  about: 'a number of percent, written with the sign',
  formats: {plain: '10.5', words: '10.5 percent · 10.5 per cent'},
  wanted: () => 'a percentage such as 10 or 10.5%',
  read(value, {form}) {
    const digits = wholePercent.exec(withHyphenMinus(value))?.groups?.digits
    if (digits === undefined) return undefined
    const plain = plainDigits(digits)
    const words = `${withSeparators(plain)} ${form === 'uk' ? 'per cent' : 'percent'}`
    return {texts: {default: `${withSeparators(plain)}%`, plain, words}, amount: Number(plain)}
  },
}

/** AP: one to nine in words, figures from 10 up. */
function wordFor(amount: number, kind: 'cardinal' | 'ordinal'): string | undefined {
  if (!Number.isInteger(amount) || amount < 1 || amount > 9) return undefined
  for (const entry of numberWords.values()) if (entry.kind === kind && entry.value === amount) return entry.word
  return undefined
}

function ending(amount: number): string {
  if (amount % 100 >= 11 && amount % 100 <= 13) return 'th'
  return {1: 'st', 2: 'nd', 3: 'rd'}[amount % 10] ?? 'th'
}
