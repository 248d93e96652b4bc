import {daysInMonth, monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Reading} from '../candidate.js'
import {dayValue, fullYear, nearestYear} from '../nearest.js'
import {dash, dayNumber, month, weekday, year} from '../patterns.js'

const after = `(?:,?\\s{0,2}(?:of\\s)?(?<year>${year})(?![-–/]\\d))?`
/** Tuesday, May 12, 2026 · May 3–5, 2026 · Aug. 08 · March., 18 */
const monthFirst = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])${weekday}?(?<month>${month}),?\\s{0,2}(?<day>${dayNumber})(?:${dash}(?:${weekday})?(?<last>${dayNumber})(?!\\s{1,2}(?:${month})))?${after}`,
  'giu',
)
/** Tuesday 12 May 2026 · 3–5 May 2026 · 25th of April 2024 · 17thFebruary 2026 */
const dayFirst = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d.,/:-])${weekday}?(?<day>${dayNumber})(?:${dash}(?<last>${dayNumber}))?\\s{0,2}(?:of\\s)?(?<month>${month})${after}`,
  'giu',
)
/** 2026-05-12 */
const iso = /(?<![\d-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/g
/** 31.12.2025 · 15.04.20 · 10/05/2025 · 5-10-2025 */
const numeric =
  /(?<![\d./-])(?<a>0?[1-9]|[12]\d|3[01])(?<mark>[./-])(?<b>0?[1-9]|[12]\d|3[01])\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/]|[.-]\d)/g

/** Finds days with their month. */
export const findDays: Finder = (text, reading) => {
  const words = [...text.matchAll(monthFirst), ...text.matchAll(dayFirst)].flatMap(match =>
    fromWords(match, text, reading),
  )
  const digits = /\d[./-]\d/.test(text)
    ? [...text.matchAll(iso)].flatMap(fromIso).concat([...text.matchAll(numeric)].flatMap(m => fromNumeric(m, reading)))
    : []
  return [...words, ...digits]
}

function fromWords(match: RegExpExecArray, text: string, reading: Reading): Candidate[] {
  const {month: name = '', day: dayText = '', last, year: yearText} = match.groups ?? {}
  const number = monthNumber(name)
  // “march 10” and “may 10” in small letters are more likely words.
  if (number === undefined || (/^(?:may|march|mar|dec|sat|sun)$/.test(name) && !yearText)) return []
  const day = Number.parseInt(dayText, 10)
  const end = match.index + match[0].length
  // “May 2020” leaves “May 20” behind; “Dec. 5 billion” is none.
  if (/^\s?(?:per\s?cent|million|billion|crore|lakh|%)/i.test(text.slice(end, end + 12)) && !yearText) return []
  if (day > daysInMonth(2024, number)) return []
  const year = yearText ? Number(yearText) : reading.today && nearestYear(number, day, reading.today)
  const inferred = yearText ? [] : (['year'] as const)
  const start = match.index
  if (last === undefined) return [{start, end, type: 'date', value: dayValue(year, number, day), inferred}]
  const lastDay = Number.parseInt(last, 10)
  if (lastDay <= day) return [{start, end, type: 'date', value: dayValue(year, number, day), inferred}]
  return [
    {start, end, type: 'range', value: `${dayValue(year, number, day)}/${dayValue(year, number, lastDay)}`, inferred},
  ]
}

function fromIso(match: RegExpExecArray): Candidate[] {
  return [{start: match.index, end: match.index + match[0].length, type: 'date', value: match[0], inferred: []}]
}

function fromNumeric(match: RegExpExecArray, {dayFirst: isDayFirst}: Reading): Candidate[] {
  const {a = '', b = '', mark, year: yearText = ''} = match.groups ?? {}
  const isDotted = mark === '.'
  if (yearText.length === 2 && isDotted && (a.length < 2 || b.length < 2)) return []
  if (yearText.length === 2 && mark === '-') return []
  const [x, y] = [Number(a), Number(b)]
  const dayComesFirst = x > 12 || (y <= 12 && (isDotted || isDayFirst))
  const [day, number] = dayComesFirst ? [x, y] : [y, x]
  if (number > 12 || day > daysInMonth(2024, number)) return []
  const isAmbiguous = !isDotted && x <= 12 && y <= 12 && x !== y
  const value = dayValue(fullYear(yearText), number, day)
  const base = {start: match.index, end: match.index + match[0].length, type: 'date' as const, value, inferred: []}
  return [isAmbiguous ? {...base, ambiguous: true} : base]
}
