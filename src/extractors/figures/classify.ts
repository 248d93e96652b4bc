import type {FigureKind} from '../../ast/index.js'
import {type Amount, scaled} from './amount.js'
import type {DraftFigure} from './draft-figure.js'
import {type Currency, currencyAfter, currencyBefore} from './read/currency.js'
import {modifierOf} from './read/modifier.js'
import {nounAfter} from './read/noun.js'
import {unitAfter} from './read/unit.js'

/** What a number is, before its neighbours are looked at: kind, span with sign and unit, unit. */
export interface Classified {
  readonly amount: Amount
  readonly kind: FigureKind
  readonly start: number
  readonly end: number
  readonly unit: string | null
  readonly value: number
  readonly iso?: string
  readonly per?: string
  /** The unit was written beside the number, and is not a guess from a noun. */
  readonly hasOwnUnit: boolean
  readonly isBareDollar: boolean
}

const percent =
  /^(?:\s?%|\s?％|(?:\s|-)?(?:percentage(?:\s|-)points?|percent(?!age)|per\s?cent|per\scents|pct\.?|pps?\b|ppts?\b|basis(?:\s|-)points?|bps?\b))(?:\s?(?:percentage\s)?points?\b)?/i
const duration =
  /^(?:[\s-]|(?:\s(?:or\smore|(?:full|successful|consecutive|additional|straight|whole|calendar|business|working|trading|short|long|successive|great|operating|more|fiscal))){1,2}[\s-]|)(?<unit>seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|decades?|centur(?:y|ies)|quarters?)(?![A-Za-zÀ-ɏ])/iu
const times =
  /^(?:(?<x>[xX×])(?![A-Za-zÀ-ɏ\d])|(?:-|\s)?(?<fold>fold)\b|\s(?<times>times)(?=\s(?:greater|higher|more|faster|larger|bigger|the|as|that|its|their|longer|better|lower|smaller|cheaper|over|oversubscribed|earnings|from|revenue|EBITDA|what|less|increase|stronger|a\b)|[.,;:)]|$))/iu
const isoLetters: Readonly<Record<string, readonly [string, string]>> = {
  second: ['second', 'S'],
  minute: ['minute', 'M'],
  min: ['minute', 'M'],
  hour: ['hour', 'H'],
  hr: ['hour', 'H'],
  day: ['day', 'D'],
  week: ['week', 'W'],
  month: ['month', 'M'],
  year: ['year', 'Y'],
  yr: ['year', 'Y'],
  decade: ['decade', 'Y'],
  century: ['century', 'Y'],
  quarter: ['quarter', 'M'],
}

/** Says what a number states, from what stands straight before and after it. Undefined when it is no figure by itself. */
export function classify(text: string, amount: Amount): Classified | undefined {
  const money = readMoney(text, amount)
  if (money) return money
  const tight = amount.looseScale
    ? {...amount, end: amount.digitsEnd, value: Number(amount.plain), scale: 0, looseScale: false}
    : amount
  if (amount.isOrdinal) return readOrdinal(text, amount)
  return (
    readPercent(text, tight) ??
    readTimes(text, tight) ??
    readDuration(text, tight) ??
    readMeasure(text, tight) ??
    readLoose(text, amount) ??
    readCount(text, tight)
  )
}

function make(amount: Amount, kind: FigureKind, more: Partial<Classified>): Classified {
  return {
    amount,
    kind,
    start: amount.start,
    end: amount.end,
    unit: null,
    value: amount.value,
    hasOwnUnit: true,
    isBareDollar: false,
    ...more,
  }
}

function readMoney(text: string, amount: Amount): Classified | undefined {
  if (amount.isOrdinal) return undefined
  const before = amount.isWord ? undefined : currencyBefore(text, amount.start)
  const after = currencyAfter(text, amount.end)
  const currency: Currency | undefined = before ?? after
  if (!currency) return undefined
  const isClosed = before?.isNegative && text[amount.start - 1] === '('
  const split =
    isClosed && amount.scale === 0
      ? /^\s?\)\s(thousand|million|billion|trillion)\b/i.exec(text.slice(amount.end, amount.end + 14))
      : null
  const closing = isClosed
    ? (split?.[0].length ?? /^\s?\)/.exec(text.slice(amount.end, amount.end + 2))?.[0].length)
    : 0
  if (isClosed && closing === undefined) return undefined
  const isParenthesised =
    !before?.isNegative && before && closesParenthesis(text, amount.start - before.lead, amount.end)
  const isMinus = before
    ? before.isNegative || leadingMinus(text, amount.start - before.lead)
    : leadingMinus(text, amount.start)
  const splitScale = split
    ? {thousand: 3, million: 6, billion: 9, trillion: 12}[(split[1] ?? '').toLowerCase()]
    : undefined
  const raw =
    splitScale !== undefined
      ? scaled(amount.plain, splitScale)
      : currency.isHundredth
        ? scaled(amount.plain, amount.scale - 2)
        : amount.value
  const value = (isMinus || isParenthesised) && raw !== 0 ? -raw : raw
  // “$5 USD”: the code after it says which dollar, and belongs to the figure.
  const both =
    before && after && !after.isHundredth && /^\s?[A-Z]{3}/.test(text.slice(amount.end, amount.end + 4))
      ? after
      : undefined
  const start =
    amount.start - (before?.lead ?? 0) - (isMinus && !before?.isNegative ? 1 : 0) - (isParenthesised ? 1 : 0)
  const end = amount.end + (before ? (both?.trail ?? closing ?? 0) : currency.trail) + (isParenthesised ? 1 : 0)
  const code = currency.isBareDollar && both ? both.code : currency.code
  return make(amount, 'money', {
    start,
    end,
    unit: code,
    value,
    isBareDollar: currency.isBareDollar && !both,
    per: perAfter(text, end),
  })
}

const leadingMinus = (text: string, at: number): boolean =>
  /(?:^|[\s(:])[-−–]$/.test(text.slice(Math.max(0, at - 2), at))

/** Accounting: `($1.2 million)`, `(56)` — the parenthesis holds the amount alone. */
function closesParenthesis(text: string, start: number, end: number): boolean {
  return (
    text[start - 1] === '(' &&
    text[end] === ')' &&
    (start === 1 ||
      /^\s?\($|[|]\s?\($/.test(text.slice(0, start)) ||
      /\b(?:loss|losses|deficit|outflow|negative|of|was|to|from)\s\($/i.test(
        text.slice(Math.max(0, start - 14), start),
      ))
  )
}

const per =
  /^\s(?:(?:per|a|an|each|every)\s|\/\s?)(?<unit>(?:(?:diluted|basic|common|ordinary|adjusted|square|cubic|metric|American)\s){0,2}(?:share|unit|month|year|week|day|hour|night|ounce|ounces|ton|tonne|barrel|kilogram|kg|foot|metre|meter|person|household|employee|customer|seat|user|transaction|mile|gallon|litre|liter|MWh|kWh|ADS|head|minute|annum|capita|vehicle|room))\b(?!\s(?:earlier|ago|before|later|prior))/i

function perAfter(text: string, end: number): string | undefined {
  return per
    .exec(text.slice(end, end + 50))
    ?.groups?.unit?.split(' ')
    .at(-1)
}

function readPercent(text: string, amount: Amount): Classified | undefined {
  const match = percent.exec(text.slice(amount.end, amount.end + 26))
  if (!match) return undefined
  const unit = /basis|bp/i.test(match[0]) ? 'bp' : /point|pp/i.test(match[0]) ? 'pp' : '%'
  const sign =
    /(?:^|[\s(:,])([-−–])$/.exec(text.slice(Math.max(0, amount.start - 2), amount.start)) &&
    !/\d\s?[-−–]$/.test(text.slice(Math.max(0, amount.start - 3), amount.start))
  const plus = /(?:^|[\s(])\+$/.test(text.slice(Math.max(0, amount.start - 2), amount.start))
  const value = sign ? -amount.value : amount.value
  return make(amount, 'percent', {
    start: amount.start - (sign || plus ? 1 : 0),
    end: amount.end + match[0].length,
    unit,
    value,
  })
}

function readTimes(text: string, amount: Amount): Classified | undefined {
  const match = times.exec(text.slice(amount.end, amount.end + 24))
  if (!match) return undefined
  if (match.groups?.x && /^\s?\d/.test(text.slice(amount.end + 1, amount.end + 3))) return undefined
  return make(amount, 'multiplier', {end: amount.end + match[0].length, unit: 'x'})
}

function readDuration(text: string, amount: Amount): Classified | undefined {
  const match = duration.exec(text.slice(amount.end, amount.end + 44))
  const written = match?.groups?.unit?.toLowerCase()
  if (!match || !written) return undefined
  const singular = written === 'centuries' ? 'century' : written.replace(/s$/, '')
  const [unit, letter] = isoLetters[singular] ?? [singular, 'Y']
  if (unit === 'quarter' && !/s$/.test(written)) return undefined
  // “four-quarter”, “24/7 hours” aside, a glued “5m” is never minutes.
  if (match[0] === written && written.length < 3) return undefined
  const number =
    unit === 'decade'
      ? amount.value * 10
      : unit === 'century'
        ? amount.value * 100
        : unit === 'quarter'
          ? amount.value * 3
          : amount.value
  const iso = `P${letter === 'S' || letter === 'H' || unit === 'minute' ? 'T' : ''}${number}${letter}`
  return make(amount, 'duration', {end: amount.end + match[0].length, unit, iso})
}

function readMeasure(text: string, amount: Amount): Classified | undefined {
  const unit = unitAfter(text, amount.end)
  if (!unit) return undefined
  const sign =
    /(?:^|[\s(:])[-−]$/.test(text.slice(Math.max(0, amount.start - 2), amount.start)) && unit.symbol.startsWith('°')
  return make(amount, 'measure', {
    start: amount.start - (sign ? 1 : 0),
    end: amount.end + unit.trail,
    unit: unit.symbol,
    value: sign ? -amount.value : amount.value,
  })
}

/** “5K users”, “2m people”: the letter is a scale where a noun follows, or a plus sign. */
function readLoose(text: string, amount: Amount): Classified | undefined {
  if (!amount.looseScale) return undefined
  const letter = text.slice(amount.digitsEnd, amount.end).trim()
  const noun = nounAfter(text, amount.end)
  const isSure = /^[KMB]$/.test(letter) || noun !== null
  return isSure && !/^\s/.test(text.slice(amount.digitsEnd, amount.digitsEnd + 1))
    ? make(amount, noun ? 'count' : 'number', {unit: noun, hasOwnUnit: noun !== null})
    : undefined
}

function readCount(text: string, amount: Amount): Classified | undefined {
  const noun = nounAfter(text, amount.end)
  if (amount.isWord && noun === null && amount.scale === 0) {
    if (
      /^\s?(?:to|or|-|–)\s?(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)/i.test(
        text.slice(amount.end, amount.end + 12),
      )
    )
      return make(amount, 'number', {hasOwnUnit: false})
    // “two” alone may be anything; before a verb or a stop it still counts what was named before.
    return /^\s(?:of|were|are|have|will)\b/.test(text.slice(amount.end, amount.end + 6))
      ? make(amount, 'count', {hasOwnUnit: false})
      : undefined
  }
  const isAge = /\b(?:aged?|ages)\s$/i.test(text.slice(Math.max(0, amount.start - 6), amount.start))
  if (isAge) return make(amount, 'number', {hasOwnUnit: false})
  return make(amount, noun === null ? 'number' : 'count', {unit: noun, hasOwnUnit: noun !== null})
}

const ranked =
  /^\s\(\d|^\s(?:half|quarter|quarters|party|parties|floor|street|avenue|amendment|century|of\s(?:January|February|March|April|May|June|July|August|September|October|November|December))\b|^-(?:party|hand|class|rate|largest-ever|generation\b)/i

function readOrdinal(text: string, amount: Amount): Classified | undefined {
  const after = text.slice(amount.end, amount.end + 20)
  if (ranked.test(after) || (amount.isWord && amount.value === 1)) return undefined
  const noun = nounAfter(text, amount.end)
  if (amount.isWord) {
    const isOrder =
      noun === null ||
      /^(?:to|and)\b/.test(noun) ||
      (/^\s\p{Lu}/u.test(after) &&
        /^\p{Lu}/u.test(text.slice(amount.start, amount.start + 1)) &&
        !/^\s(?:Annual|Consecutive|Largest|Straight|Edition|Place|Prize)/.test(after) &&
        amount.start > 0)
    if (isOrder) return undefined
  }
  return make(amount, 'ordinal', {unit: noun, hasOwnUnit: noun !== null})
}

/** The figure of a classified number. */
export function toDraft(text: string, found: Classified): DraftFigure {
  const modifier = modifierOf(text, found.start, found.end)
  const {start, end, kind, value, unit, iso, per: perUnit} = found
  return {start, end, kind, value, unit, modifier, ...(iso ? {iso} : {}), ...(perUnit ? {per: perUnit} : {})}
}
