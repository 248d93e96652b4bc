import type {Candidate, Finder, Reading} from '../candidate.js'
import {fullYear} from '../nearest.js'
import {modOf, position} from '../patterns.js'

const fiscalWord = '(?:fiscal|financial)'
const anyYear = "(?<year>(?:19|20)\\d{2}(?![\\d,.]\\d|\\d)|[’']\\d{2}\\b)"
const split = '(?:\\s?[-–/]\\s?(?<split>\\d{2,4})(?!\\d))?'
/** FY2025 · FY 2025-26 · FY25 · fiscal 2025 · fiscal year 2025 · Financial Year (FY) 2022 */
const fiscalYear = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<position>${position})?(?:FY\\s?[’']?(?<short>\\d{2}(?!\\d))|(?:FY|${fiscalWord}(?:\\s(?:full\\s)?year)?(?:\\s\\(FY\\))?)\\s?${anyYear})${split}(?!\\d)`,
  'giu',
)
/** 2025 financial year · 2025 fiscal year · 2024-25 fiscal year */
const yearFiscal = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<year>(?:19|20)\\d{2})(?:[-–/](?<split>\\d{2,4}))?\\s(?:${fiscalWord}|business)\\syear\\b`,
  'giu',
)

const ordinal = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)'
const between = '(?:\\s(?:of|in|for)(?:\\sthe)?)?\\s'
const owner = `(?:(?<fiscal>(?:${fiscalWord}(?:\\syear)?|FY))\\s?)?(?:(?:full\\s|calendar\\s)?year\\s)?(?<year>(?:19|20)\\d{2}(?!\\d)|(?<=FY\\s?)\\d{2}(?!\\d))`
const ofYear = '(?<leaning>\\sof\\s(?:the|this|last|next|that)\\s(?:current\\s)?(?:fiscal\\s|financial\\s)?year)'
/** first quarter of 2025 · third-quarter 2025 · fourth quarter of fiscal 2020 · First Half Year · second half of the year */
const wordPeriod = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<position>${position})?(?:(?<before>(?:(?<beforeFiscal>${fiscalWord}(?:\\syear)?|FY)\\s?)?(?<beforeYear>(?:19|20)\\d{2}))\\s|(?<relative>last\\syear[’']s|this\\syear[’']s|this|last)\\s)?(?<plainFiscal>${fiscalWord}\\s)?${ordinal}(?:-|\\s)(?:${fiscalWord}\\s)?(?<unit>quarter|half)(?:(?:-|\\s)year\\b)?(?:${between}${owner}|${ofYear})?(?![A-Za-zÀ-ɏ])`,
  'giu',
)
/** Q1 2025 · Q3/2025 · Q1 FY25 · 2025 Q1 · 1Q25 · H1 2025 · 9M/2025 · Q2’15 */
const short = new RegExp(
  `(?<![\\p{L}\\d.])(?<position>${position})?(?:(?<beforeYear>(?:19|20)\\d{2})\\s?[/-]?\\s?)?(?:(?<unit>[QH])(?<number>[1-4])|(?<number2>[1-4])(?<unit2>[QH]))(?:\\s?[/-]?\\s?(?:of\\s)?(?:(?<fiscal>FY|fiscal(?:\\syear)?)\\s?)?[’']?(?<year>(?:19|20)\\d{2}(?!\\d)|\\d{2}(?!\\d|%|\\s?(?:million|percent|per\\s?cent))))?(?![\\p{L}\\d])`,
  'gu',
)
/** first nine months of 2025 · 9 months 2025 · first six months · 9M/2025 */
const months =
  /(?<![A-Za-zÀ-ɏ\d])(?:(?<first>first\s)(?<count>three|six|nine|3|6|9|ten|11|eleven|ten)(?:-|\s)months?|(?<count2>three|six|nine|3|6|9)(?:-|\s)months?(?=\s(?:19|20)\d{2})|(?<count3>3|6|9)M(?=\s?\/?\s?(?:19|20)\d{2}))(?:(?:\s(?:of|in)(?:\s(?:the|this)\syear)?|\s?\/)?(?:\s?(?:fiscal\s)?(?<year>(?:19|20)\d{2})(?!\d))?)/giu

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
}
const counts: Readonly<Record<string, number>> = {three: 3, six: 6, nine: 9, ten: 10, eleven: 11}

/** Finds fiscal years, quarters, halves and months counted from a year's start. */
export const findPeriods: Finder = (text, reading) => [
  ...[...text.matchAll(fiscalYear)].map(fromFiscalYear),
  ...[...text.matchAll(yearFiscal)].map(fromFiscalYear),
  ...[...text.matchAll(wordPeriod)].flatMap(match => fromWords(match, reading)),
  ...(/[QH]/.test(text) ? [...text.matchAll(short)].flatMap(match => fromShort(match, reading)) : []),
  ...(/month|\dM/i.test(text) ? [...text.matchAll(months)].flatMap(match => fromMonths(match, reading)) : []),
]

function fromFiscalYear(match: RegExpExecArray): Candidate {
  const {year: yearText, short: twoDigits, split: splitText, position: words} = match.groups ?? {}
  const first = fullYear((yearText ?? twoDigits ?? '').replace(/\D/g, ''))
  const last =
    splitText === undefined
      ? first
      : splitText.length === 4
        ? Number(splitText)
        : Number(`${String(first).slice(0, 2)}${splitText}`)
  const mod = modOf(words)
  return {
    start: match.index,
    end: match.index + match[0].length,
    type: 'date',
    value: `FY${last}`,
    inferred: [],
    rank: 1,
    ...(mod ? {mod} : {}),
  }
}

function fromWords(match: RegExpExecArray, reading: Reading): Candidate[] {
  const groups = match.groups ?? {}
  const number = ordinals[(groups.ordinal ?? '').toLowerCase()] ?? 1
  const letter = /half/i.test(groups.unit ?? '') ? 'H' : 'Q'
  if (letter === 'H' && number > 2 && !/final/i.test(groups.ordinal ?? '')) return []
  const index = letter === 'H' ? Math.min(2, number) : number
  const isFiscal = Boolean(groups.fiscal ?? groups.beforeFiscal ?? groups.plainFiscal)
  const written = groups.year ?? groups.beforeYear
  const shift = /^last/i.test(groups.relative ?? '') ? -1 : 0
  const value = periodValue(letter, index, written, isFiscal, reading, groups.relative ? shift : undefined)
  const mod = modOf(groups.position)
  const trimmed = match[0].replace(/[\s-]{1,3}$/, '')
  return [
    {
      start: match.index,
      end: match.index + trimmed.length,
      type: 'date',
      value,
      inferred: written ? [] : ['year'],
      rank: 1,
      ...(mod ? {mod} : {}),
    },
  ]
}

function fromShort(match: RegExpExecArray, reading: Reading): Candidate[] {
  const {unit, unit2, number, number2, year: yearText, beforeYear, fiscal, position: words} = match.groups ?? {}
  const letter = unit ?? unit2 ?? 'Q'
  const index = Number(number ?? number2)
  if (letter === 'H' && index > 2) return []
  const written = yearText ?? beforeYear
  const value = periodValue(letter, index, written && String(fullYear(written)), Boolean(fiscal), reading, undefined)
  const mod = modOf(words)
  return [
    {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      type: 'date',
      value,
      inferred: written ? [] : ['year'],
      rank: 1,
      ...(mod ? {mod} : {}),
    },
  ]
}

function periodValue(
  letter: string,
  index: number,
  written: string | undefined,
  isFiscal: boolean,
  reading: Reading,
  shift: number | undefined,
): string | null {
  const {fiscalQuarters, today} = reading
  const hasFiscalCalendar = letter === 'Q' && fiscalQuarters !== undefined
  const prefix = isFiscal || hasFiscalCalendar ? 'FY' : ''
  if (written !== undefined) return `${prefix}${written}-${letter}${index}`
  if (hasFiscalCalendar && shift === undefined) {
    const year = fiscalQuarters.get(index) ?? [...fiscalQuarters.values()][0]
    return year === undefined ? null : `FY${year}-${letter}${index}`
  }
  if (!today) return null
  const firstMonth = letter === 'Q' ? index * 3 - 2 : index * 6 - 5
  const year = shift === undefined ? (firstMonth > today.month ? today.year - 1 : today.year) : today.year + shift
  // A half that has not begun is the coming one: “in the second half” is said in July of the past, in May of the future.
  const isComing = shift === undefined && letter === 'H' && firstMonth > today.month
  return `${prefix}${isComing ? today.year : year}-${letter}${index}`
}

function fromMonths(match: RegExpExecArray, {today}: Reading): Candidate[] {
  const {first, count, count2, count3, year: yearText} = match.groups ?? {}
  const word = (count ?? count2 ?? count3 ?? '').toLowerCase()
  const number = counts[word] ?? Number(word)
  const year = yearText ? Number(yearText) : today?.year
  const end = match.index + match[0].trimEnd().length
  const inferred = yearText ? [] : (['year'] as const)
  if (year === undefined) return first ? [{start: match.index, end, type: 'range', value: null, inferred}] : []
  return [
    {
      start: match.index,
      end,
      type: 'range',
      value: `${year}-01/${year}-${String(number).padStart(2, '0')}`,
      inferred,
      rank: 1,
    },
  ]
}
