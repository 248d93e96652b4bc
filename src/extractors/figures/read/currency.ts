import {currencyEntries} from '../../../lexicon/index.js'

const bySign = new Map<string, string>([
  ['$', 'USD'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ...currencyEntries.flatMap(({code, signs}) => signs.map(sign => [sign.toLowerCase(), code] as const)),
])
const byCode = new Map(currencyEntries.map(({code}) => [code, code] as const))
const byName = new Map(
  currencyEntries.flatMap(({code, names}) => names.map(name => [name.toLowerCase(), code] as const)),
)
const byHundredth = new Map(
  currencyEntries.flatMap(({code, hundredths}) => hundredths.map(name => [name.toLowerCase(), code] as const)),
)

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s?')
const alternation = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

const isLetter = /^[\p{L}]/u
const signs = [...bySign.keys()]
const signPattern = alternation(signs.filter(sign => !isLetter.test(sign)))
const letterSignPattern = alternation(signs.filter(sign => isLetter.test(sign)))
/** …US$ · …€ · …EUR · …Rs. before a number; a minus sign or parenthesis may stand between. */
const before = new RegExp(
  `(?:(?<![A-Za-zÀ-ɏ\\d])(?<code>${[...byCode.keys()].join('|')})\\s?(?<codeSign>[$€£¥])?|(?<![A-Za-zÀ-ɏ\\d])(?<letter>${letterSignPattern})|(?<sign>${signPattern}))\\s{0,2}(?<minus>[-−–(]?)$`,
  'iu',
)
const after = new RegExp(
  `^(?<gap>\\s?|-)(?:(?<code>${[...byCode.keys()].join('|')})(?![A-Za-zÀ-ɏ\\d])|(?<name>${alternation(byName.keys())})(?![A-Za-zÀ-ɏ])|(?<hundredth>${alternation([...byHundredth.keys()].filter(name => name !== 'p'))})(?![A-Za-zÀ-ɏ])|(?<sign>[€£₹])(?!\\s?\\d)|(?<pence>p)(?![A-Za-zÀ-ɏ\\d])|(?<cent>¢))`,
  'iu',
)

/** A currency beside a number: its code, and how far the span reaches. */
export interface Currency {
  readonly code: string
  /** Characters before the number that belong to it. */
  readonly lead: number
  /** Characters after it. */
  readonly trail: number
  /** “cents”: the value is a hundredth. */
  readonly isHundredth: boolean
  readonly isNegative: boolean
  /** A bare `$`, whose country the text may say. */
  readonly isBareDollar: boolean
}

/** The currency before `start` in a text. */
export function currencyBefore(text: string, start: number): Currency | undefined {
  const head = text.slice(Math.max(0, start - 14), start)
  if (!/[\p{Sc}\p{L}.]\s{0,2}[-−–(]?$/u.test(head)) return undefined
  const match = before.exec(head)
  if (!match) return undefined
  const {code, codeSign, letter, sign, minus} = match.groups ?? {}
  if (code !== undefined && code !== code.toUpperCase()) return undefined
  // “RM” and “Rs” are written so; a word that ends in them is not one.
  if (letter !== undefined && !currencyEntries.some(entry => entry.signs.includes(letter.replace(/\s/g, ' '))))
    return undefined
  const found = code ?? bySign.get((letter ?? sign ?? '').toLowerCase())
  if (found === undefined) return undefined
  const isParenthesis = minus === '('
  if (isParenthesis && sign === undefined) return undefined
  return {
    code: found,
    lead: match[0].length,
    trail: 0,
    isHundredth: false,
    isNegative: minus !== undefined && minus !== '',
    isBareDollar: sign === '$' && code === undefined && codeSign === undefined,
  }
}

/** The currency after `end` in a text. */
export function currencyAfter(text: string, end: number): Currency | undefined {
  const match = after.exec(text.slice(end, end + 26))
  if (!match) return undefined
  const {code, name, hundredth, sign, pence, cent} = match.groups ?? {}
  if (code !== undefined && code !== code.toUpperCase()) return undefined
  const base = {lead: 0, trail: match[0].length, isNegative: false, isBareDollar: false}
  if (hundredth !== undefined)
    return {...base, code: byHundredth.get(hundredth.toLowerCase().replace(/\s/g, ' ')) ?? 'USD', isHundredth: true}
  if (cent !== undefined) return {...base, code: 'USD', isHundredth: true}
  if (pence !== undefined) return match[0] === 'p' ? {...base, code: 'GBP', isHundredth: true} : undefined
  if (
    name !== undefined &&
    /^(?:real|pound|pounds|won|rand|lira|buck|bucks|sterling|lei)$/i.test(name) &&
    /^\s?(?:of|per)\b/.test(text.slice(end + match[0].length, end + match[0].length + 5))
  )
    return undefined
  if (name !== undefined && /^(?:real|won|buck)$/i.test(name)) return undefined
  const found =
    code ??
    (name === undefined
      ? sign === undefined
        ? undefined
        : bySign.get(sign)
      : byName.get(name.toLowerCase().replace(/\s/g, ' ')))
  return found === undefined ? undefined : {...base, code: found, isHundredth: false}
}
