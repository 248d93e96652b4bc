import {addDays, type CalendarDay, daysInMonth, fromIso, weekdayOf} from '../../calendar/index.js'
import type {Holiday} from '../../lexicon/index.js'
import {type FeastDays, islamicDaysIn} from './islamic-days.js'

/** The days of a feast in a year: an Islamic one may fall into it twice, and of others not all years are known. */
export function feastDaysIn(year: number, holiday: Holiday): readonly FeastDays[] {
  const {isIslamic, days, month = 1, day} = holiday
  if (isIslamic) return islamicDaysIn(year, month, day)
  const listed = days?.find(iso => iso.startsWith(`${year}-`))
  const only = days === undefined ? holidayIn(year, holiday) : fromIso(listed ?? '')
  return only ? [{first: only, last: only}] : []
}

function holidayIn(year: number, holiday: Holiday): CalendarDay {
  const {month = 1, day, weekday, index = 1, after = 0, easter} = holiday
  if (easter !== undefined) return addDays(easterSunday(year), easter)
  const base = weekday === undefined ? {year, month, day: day ?? 1} : weekdayInMonth(year, month, weekday, index)
  return addDays(base ?? {year, month, day: 1}, after)
}

/** The weekday of that number in a month, -1 being the last: (2026, 5, 1, -1) → May 25. Undefined where there is none. */
export function weekdayInMonth(year: number, month: number, weekday: number, index: number): CalendarDay | undefined {
  const length = daysInMonth(year, month)
  const first = ((weekday - weekdayOf({year, month, day: 1}) + 7) % 7) + 1
  const day = index < 0 ? first + Math.floor((length - first) / 7) * 7 : first + (index - 1) * 7
  return day <= length ? {year, month, day} : undefined
}

/** Easter Sunday. Source: the “anonymous Gregorian” reckoning, J.-M. Oudin 1940, as in the Explanatory Supplement. */
export function easterSunday(year: number): CalendarDay {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const k = Math.floor((century - 17) / 25)
  let i = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30
  i -= Math.floor(i / 28) * (1 - Math.floor(i / 28) * Math.floor(29 / (i + 1)) * Math.floor((21 - golden) / 11))
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7
  const offset = i - j
  const month = 3 + Math.floor((offset + 40) / 44)
  return {year, month, day: offset + 28 - 31 * Math.floor(month / 4)}
}
