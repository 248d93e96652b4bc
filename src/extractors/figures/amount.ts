import {numberWords} from '../../lexicon/index.js'
import type {Span} from '../../source/index.js'

/** A number as it stands in a text, its scale word included; not yet said what it counts. */
export interface Amount extends Span {
  readonly value: number
  /** Where the number without its scale ends. */
  readonly digitsEnd: number
  readonly isWord: boolean
  /** The power of ten of the scale word, 0 without one. */
  readonly scale: number
  /** The scale is a letter that may be a unit as well (`5m`, `10k`): it counts only beside a currency or a noun. */
  readonly looseScale: boolean
  /** Digits as written, for ranges whose scale serves both ends. */
  readonly plain: string
  readonly isOrdinal: boolean
  /** Minus sign or accounting parentheses stand around it. */
  readonly isNegative?: boolean
}

const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  lacs: 5,
  million: 6,
  millions: 6,
  mm: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  m: 6,
  crore: 7,
  crores: 7,
  cr: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  b: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  t: 12,
  dozen: 0,
}

const scaleWord =
  /^(?:[\s-]|\s?)(hundred\sthousand|thousand|lakh\scrores?|lakhs?|lacs?|millions?|crores?|cr\b|billions?|trillions?|mln|mio|mn|mm|bln|bn|trn|tn|dozen)(?![A-Za-zÀ-ɏ\d])/iu
const scaleLetter = /^(?:\s?)([KkMmBbT])(?=\+|[\s,.;:)\]–—-]|$)/
const digits =
  /(?:(?<![\p{L}\d_]|\d[.,:/]|[\p{L}]-)|(?<=(?<![\p{L}\d])(?:[A-Z]{3}|Rs|RM|Rp)))(?:\d{1,3}(?:,\d{2,3}){1,6}|\d{1,3}(?:[.’'\u00a0\u202f]\d{3}){2,5}|\d{1,15})(?:[.,]\d{1,6})?(?![\d])/gu
const fraction: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅛': 0.125}

/** All numbers of a text in digits, in order. */
export function findDigitAmounts(text: string): readonly Amount[] {
  const amounts: Amount[] = []
  for (const match of text.matchAll(digits)) {
    const amount = toAmount(text, match.index, match[0])
    if (amount) amounts.push(amount)
  }
  return amounts
}

function toAmount(text: string, start: number, written: string): Amount | undefined {
  let raw = written
  let end = start + raw.length
  // “in 2024, 5” and a sentence's full stop: a mark without digits after it is no part of the number.
  let plain = normalise(raw)
  // A number that begins with a zero is a code or the part of a telephone number.
  if (/^0\d/.test(raw)) return undefined
  if (plain === undefined) {
    raw = /^\d+/.exec(raw)?.[0] ?? raw
    end = start + raw.length
    plain = raw
  }
  const after = text.slice(end, end + 24)
  const mixed = /^(?:\s?([½¼¾⅓⅔⅛])|\s([1-9])\/([2-9])(?![\d/]))/.exec(after)
  if (mixed) {
    const part = mixed[1] ? (fraction[mixed[1]] ?? 0) : Number(mixed[2]) / Number(mixed[3])
    return {
      start,
      end: end + mixed[0].length,
      digitsEnd: end,
      value: Number(plain) + part,
      isWord: false,
      scale: 0,
      looseScale: false,
      plain,
      isOrdinal: false,
    }
  }
  const ordinal = /^(?:st|nd|rd|th)(?![A-Za-zÀ-ɏ\d])/iu.exec(after)
  if (ordinal)
    return {
      start,
      end: end + 2,
      digitsEnd: end,
      value: Number(plain),
      isWord: false,
      scale: 0,
      looseScale: false,
      plain,
      isOrdinal: true,
    }
  const word = scaleWord.exec(after)
  const letter = word ? null : scaleLetter.exec(after)
  const scaleText = (word?.[1] ?? letter?.[1] ?? '').toLowerCase()
  const scale = scaleOf(scaleText)
  const factor = scaleText === 'dozen' ? 12 : 1
  return {
    start,
    end: end + (word?.[0].length ?? letter?.[0].length ?? 0),
    digitsEnd: end,
    value: factor === 12 ? Number(plain) * 12 : scaled(plain, scale),
    isWord: false,
    scale,
    looseScale: letter !== null,
    plain,
    isOrdinal: false,
  }
}

function scaleOf(text: string): number {
  if (/^hundred\s/.test(text)) return 5
  if (/^lakh\s/.test(text)) return 12
  return scales[text] ?? 0
}

/** Moves the decimal point of the digits: floats are never multiplied, so `1.12` million is 1120000 exactly. */
export function scaled(plain: string, scale: number): number {
  return Number(scale === 0 ? plain : `${plain}e${scale}`)
}

/** Digits with their grouping read: `1,120.5`, `12,34,567`, `1.234,5`, `1 234`; undefined when the marks make no number. */
function normalise(raw: string): string | undefined {
  if (/^\d+$/.test(raw)) return raw
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(raw) || /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/.test(raw))
    return raw.replaceAll(',', '')
  if (/^\d+\.\d+$/.test(raw)) return raw
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(raw)) return raw.replaceAll('.', '').replace(',', '.')
  if (/^\d{1,3}(?:[’'\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(raw))
    return raw.replace(/[’'\u00a0\u202f]/g, '').replace(',', '.')
  if (/^\d{1,3},\d{1,2}$/.test(raw)) return raw.replace(',', '.')
  return undefined
}

const bigWords: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  lakh: 5,
  million: 6,
  crore: 7,
  billion: 9,
  trillion: 12,
}

/** All numbers of a text in words, in order: “two”, “twenty-one”, “two hundred and six”, “half a million”, “a dozen”. */
export function findWordAmounts(text: string): readonly Amount[] {
  const amounts: Amount[] = []
  const word = /[A-Za-z]+/g
  let at = 0
  for (let match = word.exec(text); match; match = word.exec(text)) {
    if (match.index < at || !startsNumber(match[0])) continue
    const amount = readWords(text, match.index)
    if (!amount) continue
    amounts.push(amount)
    at = amount.end
    word.lastIndex = amount.end
  }
  return amounts
}

function startsNumber(word: string): boolean {
  const lower = word.toLowerCase()
  return numberWords.has(lower) || lower === 'a' || lower === 'an' || lower === 'half' || lower === 'dozen'
}

const part = /^(\s(?:and\s)?|-)?([A-Za-z]+)/

function readWords(text: string, start: number): Amount | undefined {
  if (start > 0 && /[\p{L}\d’'-]/u.test(text[start - 1] ?? '')) return undefined
  const fixed =
    /^(?:half\sa\s(million|billion|trillion|dozen)|an?\s(hundred|thousand|million|billion|trillion|dozen|lakh|crore))(?![A-Za-zÀ-ɏ])/iu.exec(
      text.slice(start, start + 24),
    )
  if (fixed) {
    const name = (fixed[1] ?? fixed[2] ?? '').toLowerCase()
    const base = name === 'dozen' ? 12 : 10 ** (bigWords[name] ?? 0)
    return wordAmount(start, start + fixed[0].length, fixed[1] ? base / 2 : base, bigWords[name] ?? 0)
  }
  let total = 0
  let group = 0
  let end = start
  let last: 'none' | 'unit' | 'tens' | 'hundred' | 'scale' = 'none'
  let lastScale = 0
  for (;;) {
    const match = part.exec(text.slice(end, end + 24))
    if (!match || (end === start && match[1])) break
    const lower = (match[2] ?? '').toLowerCase()
    const known = numberWords.get(lower)
    const big = bigWords[lower]
    const joiner = match[1] ?? ''
    if (known?.kind === 'ordinal') {
      if (last === 'none' || last === 'tens' || last === 'hundred')
        return ordinalAmount(start, end + match[0].length, total + group + known.value, last, known.value)
      break
    }
    if (known && known.kind === 'tens' && (last === 'none' || last === 'hundred' || last === 'scale')) {
      group += known.value
      last = 'tens'
    } else if (
      known &&
      known.kind === 'cardinal' &&
      (last === 'none' ||
        last === 'hundred' ||
        last === 'scale' ||
        (last === 'tens' && known.value < 10 && !joiner.includes('and')))
    ) {
      group += known.value
      last = 'unit'
    } else if (big === 2 && (last === 'unit' || last === 'tens') && !joiner.includes('and')) {
      group *= 100
      last = 'hundred'
    } else if (big !== undefined && big > 2 && last !== 'none' && last !== 'scale' && !joiner.includes('and')) {
      total += group * 10 ** big
      group = 0
      last = 'scale'
      lastScale = big
    } else break
    end += match[0].length
  }
  if (last === 'none') return undefined
  return wordAmount(start, end, total + group, lastScale)
}

function ordinalAmount(start: number, end: number, value: number, last: string, own: number): Amount | undefined {
  if (last === 'tens' && own >= 10) return undefined
  return {
    start,
    end,
    digitsEnd: end,
    value,
    isWord: true,
    scale: 0,
    looseScale: false,
    plain: String(value),
    isOrdinal: true,
  }
}

function wordAmount(start: number, end: number, value: number, scale: number): Amount {
  return {
    start,
    end,
    digitsEnd: end,
    value,
    isWord: true,
    scale,
    looseScale: false,
    plain: String(value / 10 ** scale),
    isOrdinal: false,
  }
}
