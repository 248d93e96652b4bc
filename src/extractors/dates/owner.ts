import {type CalendarDay, daysInMonth, monthNumber} from '../../calendar/index.js'
import type {Match} from './candidate.js'
import {monthFrom, nearestYear} from './nearest.js'
import {directionOf} from './relative-value.js'

/** March · March 2026 · 2026 · next month · last year: what days and weeks are counted in. */
export const owner =
  "(?:A )?(?:(?<month>[Mm])(?:,? (?:o )?(?<year>Y(?!%|[.,][0-9Y])))?|(?<year2>Y)(?!%|[.,][0-9Y])|(?<which>[RLN]) (?<unit>[ty])(?!'))"

/** A month, or a year where there is none. */
export interface Owner {
  readonly year: number
  readonly month: number | undefined
  readonly inferred: readonly ('year' | 'month')[]
}

/** What the words of `owner` name; undefined where the release date is needed and not known. */
export function ownerOf(
  {month, year, year2, which, unit}: Match['words'],
  today: CalendarDay | undefined,
): Owner | undefined {
  if (which !== undefined) {
    if (!today) return undefined
    const shift = directionOf(which)
    if (/^y/i.test(unit ?? '')) return {year: today.year + shift, month: undefined, inferred: ['year']}
    const [ofYear, ofMonth] = monthFrom(today, shift).split('-')
    return {year: Number(ofYear), month: Number(ofMonth), inferred: ['year', 'month']}
  }
  if (month === undefined) return {year: Number(year2), month: undefined, inferred: []}
  const number = monthNumber(month)
  // “the first day of may” is a month; “the week of march” is none.
  if (number === undefined || /^(?:may|march)$/.test(month)) return undefined
  if (year !== undefined) return {year: Number(year), month: number, inferred: []}
  return today && {year: nearestYear(number, 15, today), month: number, inferred: ['year']}
}

/** First and last day of it. */
export function daysOfOwner({year, month}: Owner): {first: CalendarDay; last: CalendarDay} {
  const last = month ?? 12
  return {first: {year, month: month ?? 1, day: 1}, last: {year, month: last, day: daysInMonth(year, last)}}
}
