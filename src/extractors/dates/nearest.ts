import {addMonths, type CalendarDay, isLeapYear, toDayNumber, toIso} from '../../calendar/index.js'

/** The year that puts a month and day nearest to the release date; a leap year for 29 February. */
export function nearestYear(month: number, day: number, today: CalendarDay): number {
  const target = toDayNumber(today)
  const distance = (year: number): number => Math.abs(toDayNumber({year, month, day}) - target)
  const isLeapDay = month === 2 && day === 29
  const shifts = isLeapDay
    ? [0, -1, 1, -2, 2, -3, 3, -4, 4].filter(shift => isLeapYear(today.year + shift))
    : [0, -1, 1]
  return shifts.map(shift => today.year + shift).reduce((best, year) => (distance(year) < distance(best) ? year : best))
}

/** How many days a release may come after what it says “will” be. */
const lag = 30

/** The nearest year, and not one that is long past for what is still to come (1), nor to come for what is past (-1). */
export function yearFor(month: number, day: number, today: CalendarDay, outlook: 0 | 1 | -1): number {
  const year = nearestYear(month, day, today)
  const days = toDayNumber({year, month, day}) - toDayNumber(today)
  const step = month === 2 && day === 29 ? 4 : 1
  if (outlook > 0 && days < -lag) return year + step
  return outlook < 0 && days > lag ? year - step : year
}

/** `2026-05`. */
export const monthValue = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`

/** The month `count` months from the release date's month. */
export function monthFrom(today: CalendarDay, count: number): string {
  const {year, month} = addMonths({...today, day: 1}, count)
  return monthValue(year, month)
}

/** `2026-05-12`, or with the year unknown `XXXX-05-12`. */
export function dayValue(year: number | undefined, month: number, day: number): string {
  if (year !== undefined) return toIso({year, month, day})
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** A year of two or four digits. Two digits are at most twenty years ahead of the release (of 2025 where it has no date): ’48 is 1948. */
export function fullYear(text: string, today?: CalendarDay): number {
  const number = Number(text)
  if (text.length > 2) return number
  const lastAhead = (today?.year ?? 2025) + 20
  return number + (2000 + number > lastAhead ? 1900 : 2000)
}
