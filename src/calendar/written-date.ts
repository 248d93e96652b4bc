import {isDay} from './days.js'
import {monthNumber, monthPattern, weekdayNumber, weekdayPattern} from './names.js'

/** A day as a release writes it: “Tuesday, May 12, 2026”, “12 May 2026”, “2026-05-12”. Offsets into the text read. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly year: number | undefined
  readonly month: number
  readonly day: number
  /** ISO weekday, where one is written. */
  readonly weekday: number | undefined
  /** False for “June 31, 2026”: it is written, but there is no such day. */
  readonly exists: boolean
}

const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>(?:19|20)\\d{2})'
const weekday = `(?:(?<weekday>${weekdayPattern}),?\\s{1,2})?`
/** Tuesday, May 12, 2026 · May 12th 2026 · Aug. 08, 2026 */
const monthFirst = new RegExp(
  `\\b${weekday}(?<month>${monthPattern})\\s{1,2}${day}(?!\\d|[.,]\\d)(?:(?:,\\s{0,2}|\\s{1,2})${year}\\b)?`,
  'i',
)
/** Tuesday 12 May 2026 · 12th of May, 2026 */
const dayFirst = new RegExp(
  `\\b${weekday}${day}\\s{1,2}(?:of\\s)?(?<month>${monthPattern})(?:(?:,\\s{0,2}|\\s{1,2})${year}\\b)?`,
  'i',
)
/** 2026-05-12 */
const iso = /\b(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/

/** The first full day (month and day at least) in `text`, or undefined. */
export function findWrittenDate(text: string): WrittenDate | undefined {
  const matches = [monthFirst, dayFirst, iso].map(pattern => pattern.exec(text)).filter(match => match !== null)
  const first = matches.sort((a, b) => a.index - b.index || b[0].length - a[0].length)[0]
  return first && toWrittenDate(first)
}

function toWrittenDate(match: RegExpExecArray): WrittenDate | undefined {
  const {year: yearText, month: monthText = '', day: dayText, weekday: weekdayText} = match.groups ?? {}
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNumber(monthText)
  if (month === undefined) return undefined
  const year = yearText ? Number(yearText) : undefined
  const day = Number(dayText)
  return {
    start: match.index,
    end: match.index + match[0].length,
    year,
    month,
    day,
    weekday: weekdayText ? weekdayNumber(weekdayText) : undefined,
    exists: isDay({year: year ?? 2000, month, day}),
  }
}
