import {currencyCodes} from '../../lexicon/index.js'
import {decimal, plainDigits, withHyphenMinus, withSeparators} from './decimal.js'
import type {FieldContext, FieldType} from './types.js'

/** $462.0 million · £4.2m · USD 48,000 · 1.85bn · 10.5p · -$3 million */
const wholeSum = new RegExp(
  `^(?<minus>-)?(?<sign>[A-Z]{3}\\s?|[A-Z.]{0,4}[$£€¥₹])?(?<digits>${decimal})\\s?(?<scale>thousand|million|billion|trillion|k|m|mn|bn|b|tn)?(?<pence>p)?$`,
  'i',
)
const scales = [
  {name: 'trillion', letter: 'tn', power: 12, forms: ['trillion', 'tn']},
  {name: 'billion', letter: 'bn', power: 9, forms: ['billion', 'bn', 'b']},
  {name: 'million', letter: 'm', power: 6, forms: ['million', 'm', 'mn']},
  {name: 'thousand', letter: 'k', power: 3, forms: ['thousand', 'k']},
] as const
type Scale = (typeof scales)[number]

/** `money`: a sum, with or without currency and scale, which the field and the form fill in. */
export const money: FieldType = {
  about: 'a sum of money, written with its currency and scale',
  formats: {plain: '462.0', amount: '462.0 million · 462.0m'},
  wanted: ({field, form}) =>
    `a sum such as ${field.scale ? '462.0' : form === 'uk' ? '£48,000 or £4.2m' : '$48,000 or $4.2 million'}`,
  read(value, ctx) {
    const groups = wholeSum.exec(withHyphenMinus(value))?.groups
    if (!groups?.digits) return undefined
    const digits = plainDigits(groups.digits.replace('-', ''))
    const minus = groups.minus || groups.digits.startsWith('-') ? '-' : ''
    if (groups.pence) return pence(minus + digits)
    const sign = signOf(groups.sign, ctx)
    const given = scales.find(({forms}) =>
      forms.some(form => form === (groups.scale?.toLowerCase() ?? ctx.field.scale)),
    )
    if (sign === undefined) return undefined
    const {scale, written} = given ? {scale: given, written: digits} : scaled(digits)
    const plain = minus + withSeparators(written)
    const counted = withScale(withSeparators(written), scale, ctx)
    return {
      texts: {default: minus + sign + counted, plain, amount: minus + counted},
      amount: Number(minus + written) * 10 ** (scale?.power ?? 0),
    }
  },
}

const pence = (digits: string) => ({
  texts: {default: `${digits}p`, plain: digits, amount: digits},
  amount: Number(digits) / 100,
})

/** The sign as written, or that of the field or form; undefined for what names no currency. */
function signOf(written: string | undefined, {field, form}: FieldContext): string | undefined {
  const given = (written ?? field.currency ?? (form === 'uk' ? 'GBP' : 'USD')).trim()
  if (!/^[A-Za-z]{3}$/.test(given)) return /[$£€¥₹]$/.test(given) ? given.toUpperCase() : undefined
  const code = given.toUpperCase()
  if (!currencyCodes.has(code)) return undefined
  const sign = {USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹'}[code]
  return sign ?? `${code} `
}

/** From a million up a sum that two decimals can say gets its scale: 4200000 → 4.2 million. */
function scaled(digits: string): {scale: Scale | undefined; written: string} {
  if (digits.includes('.')) return {scale: undefined, written: digits}
  const scale = scales.find(({power}) => power >= 6 && digits.length > power)
  if (!scale || !/^0{0,20}$/.test(digits.slice(digits.length - scale.power + 2)))
    return {scale: undefined, written: digits}
  const at = digits.length - scale.power
  const decimals = digits.slice(at, at + 2).replace(/0{1,2}$/, '')
  return {scale, written: digits.slice(0, at) + (decimals === '' ? '' : `.${decimals}`)}
}

/** Thousands are written in full: $48 thousand → $48,000. */
function withScale(written: string, scale: Scale | undefined, {form}: FieldContext): string {
  if (!scale) return written
  if (scale.power === 3) return withSeparators(String(Math.round(Number(plainDigits(written)) * 1000)))
  return form === 'uk' ? `${written}${scale.letter}` : `${written} ${scale.name}`
}
