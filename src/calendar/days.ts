/** A day on the Gregorian calendar; months from 1. Plain integers, so no time zone can move it. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days in a month (month from 1). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Whether the three numbers name a day that exists. */
export function isDay({year, month, day}: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Days since 1970-01-01 (negative before).
 * Source: Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”, days_from_civil.
 */
export function toDayNumber({year, month, day}: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The day of a day number; the inverse of `toDayNumber`. */
export function fromDayNumber(dayNumber: number): CalendarDay {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day}
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return fromDayNumber(toDayNumber(day) + count)
}

/** The same day of the month `count` months later, cut to the month's length. */
export function addMonths({year, month, day}: CalendarDay, count: number): CalendarDay {
  const index = year * 12 + month - 1 + count
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  return {year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth))}
}

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601 week and the year it belongs to. */
export function isoWeekOf(day: CalendarDay): {year: number; week: number} {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = toDayNumber({year: thursday.year, month: 1, day: 1})
  return {year: thursday.year, week: Math.floor((toDayNumber(thursday) - first) / 7) + 1}
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): CalendarDay {
  const fourth = {year, month: 1, day: 4}
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
}

/** Whether a text is a day of some year as `MM-DD`; `02-29` is one. */
export function isMonthDay(text: string): boolean {
  // 2024 is a leap year.
  return /^\d\d-\d\d$/.test(text) && fromIso(`2024-${text}`) !== undefined
}

/** `2026-05-12`. */
export function toIso({year, month, day}: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Reads `2026-05-12` (anything after it is ignored); undefined when it is no day that exists. */
export function fromIso(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(text)
  if (!match) return undefined
  const day = {year: Number(match[1]), month: Number(match[2]), day: Number(match[3])}
  return isDay(day) ? day : undefined
}

const two = (n: number): string => String(n).padStart(2, '0')
