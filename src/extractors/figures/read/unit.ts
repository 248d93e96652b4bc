import {measureUnitEntries} from '../../../lexicon/index.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')
const alternation = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')
const byForm = new Map(measureUnitEntries.flatMap(({symbol, forms}) => forms.map(form => [form, symbol] as const)))
const byExact = new Map(measureUnitEntries.flatMap(({symbol, exact}) => exact.map(form => [form, symbol] as const)))
const forms = new RegExp(
  `^(?:\\s|-|\\s?)(?<adjective>(?:gross|net|silver|gold|cubic|dry|fluid|troy|rentable|usable|additional|new|total|leasable)\\s)?(?<form>${alternation(byForm.keys())})(?![A-Za-zÀ-ɏ\\d])`,
  'iu',
)
const exact = new RegExp(`^(?<gap>\\s|-|\\s?)(?<form>${alternation(byExact.keys())})(?![\\p{L}\\d/²³])`, 'u')

/** A unit of measure after a number: its symbol and how far it reaches. */
export interface Unit {
  readonly symbol: string
  readonly trail: number
}

/** The unit of measure after `end` in a text. */
export function unitAfter(text: string, end: number): Unit | undefined {
  const rest = text.slice(end, end + 40)
  const word = forms.exec(rest)
  if (word?.groups?.form) {
    const symbol = byForm.get(word.groups.form.toLowerCase().replace(/\s/g, ' '))
    if (symbol) return {symbol, trail: word[0].replace(/\sof$/, '').length}
  }
  const sign = exact.exec(rest)
  const form = sign?.groups?.form
  if (!sign || form === undefined) return undefined
  const isSpaced = sign.groups?.gap === ' '
  // “5 in Leeds”, “3 A”: a letter apart from its number is a word more often than a unit.
  if (isSpaced && /^(?:in|A|V|W|L|l|t|m|g|"|”|mi|ha|MP)$/.test(form) && !/^(?:m|g|W|V|L|l|t)$/.test(form))
    return undefined
  if (!isSpaced && (form === '"' || form === '”') && !/^["”]\s?(?:[\p{L}/x×]|$)/u.test(rest)) return undefined
  return {symbol: byExact.get(form) ?? form, trail: sign[0].length}
}
