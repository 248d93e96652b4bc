import {type CalendarDay, findWrittenDate, toDayNumber, toIso, weekdayOf} from '../../calendar/index.js'
import {monthEntries, weekdayEntries} from '../../lexicon/index.js'
import type {FieldType} from './types.js'

/** `date`: a day of the calendar. */
export const date: FieldType = {
  about: 'a day',
  formats: {
    long: 'September 9, 2026 · 9 September 2026',
    full: 'Wednesday, Sept. 9, 2026 · Wednesday 9 September 2026',
    weekday: 'Wednesday',
    'month-day': 'Sept. 9 · 9 September',
    'month-year': 'September 2026',
    month: 'September',
    year: '2026',
    iso: '2026-09-09',
  },
  wanted: ({form}) => `a day such as ${form === 'uk' ? '12 May 2026' : 'May 12, 2026'} or 2026-05-12`,
  read(value, {form}) {
    const day = readDay(value)
    if (!day) return undefined
    const texts = form === 'uk' ? britishDay(day) : americanDay(day)
    const month = monthName(day)
    const year = String(day.year)
    const shared = {weekday: weekdayName(day), month, 'month-year': `${month} ${year}`, year, iso: toIso(day)}
    return {texts: {...shared, ...texts}, amount: toDayNumber(day)}
  },
}

/** The day that a text writes from its first to its last character. */
function readDay(value: string): CalendarDay | undefined {
  const found = findWrittenDate(value)
  if (found?.start !== 0 || found.end !== value.length) return undefined
  const {year, month, day, weekday, exists} = found
  if (year === undefined || !exists) return undefined
  // A weekday that is not that of the day: one of the two is a slip, and nobody can say which.
  return weekday === undefined || weekday === weekdayOf({year, month, day}) ? {year, month, day} : undefined
}

/** AP: the month is abbreviated before a day. */
function americanDay(day: CalendarDay): Record<string, string> {
  const short = `${monthEntries[day.month - 1]?.ap} ${day.day}`
  return {
    default: `${short}, ${day.year}`,
    long: `${monthName(day)} ${day.day}, ${day.year}`,
    full: `${weekdayName(day)}, ${short}, ${day.year}`,
    'month-day': short,
  }
}

function britishDay(day: CalendarDay): Record<string, string> {
  const short = `${day.day} ${monthName(day)}`
  const long = `${short} ${day.year}`
  return {default: long, long, full: `${weekdayName(day)} ${long}`, 'month-day': short}
}

const monthName = ({month}: CalendarDay): string => monthEntries[month - 1]?.name ?? ''

const weekdayName = (day: CalendarDay): string => weekdayEntries[weekdayOf(day) - 1]?.name ?? ''
