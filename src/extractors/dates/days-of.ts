import {addDays, addMonths, type CalendarDay, daysInMonth, fromIso, mondayOfWeek, toIso} from '../../calendar/index.js'

/** First and last day of a period, inclusive. */
export interface Days {
  readonly start: string
  readonly end: string
}

/** The days of a TIMEX3 value; undefined where none are known (`PAST_REF`, fiscal periods of an unknown calendar). */
export function daysOf(value: string, fiscalYearEnd: string | undefined): Days | undefined {
  const [from, to] = value.split('/')
  if (to !== undefined) {
    const [a, b] = [daysOf(from ?? '', fiscalYearEnd), daysOf(to, fiscalYearEnd)]
    return a && b ? {start: a.start, end: b.end} : undefined
  }
  const day = fromIso(value)
  if (day) return {start: toIso(day), end: toIso(day)}
  if (value.startsWith('FY')) return fiscalDays(value, fiscalYearEnd)
  return calendarDays(value)
}

/** Q3 · H1 · SP */
const part = 'Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)'
/** 2026 · 2026-05 · 2026-Q3 · 2026-W20 · 2026-W20-WE */
const shape = new RegExp(`^(?<year>\\d{4})(?:-(?:${part}|W(?<week>\\d\\d)(?<weekend>-WE)?|(?<month>\\d\\d)))?$`)
const seasonMonths: Readonly<Record<string, number>> = {SP: 3, SU: 6, FA: 9, WI: 12}

function calendarDays(value: string): Days | undefined {
  if (/^\d{2,3}$/.test(value)) return {start: `${value.padEnd(4, '0')}-01-01`, end: `${value.padEnd(4, '9')}-12-31`}
  const groups = shape.exec(value)?.groups
  if (!groups) return undefined
  const year = Number(groups.year)
  if (groups.week) return weekDays(year, Number(groups.week), groups.weekend !== undefined)
  if (groups.quarter) return months({year, month: Number(groups.quarter) * 3 - 2, day: 1}, 3)
  if (groups.half) return months({year, month: Number(groups.half) * 6 - 5, day: 1}, 6)
  if (groups.season) return months({year, month: seasonMonths[groups.season] ?? 3, day: 1}, 3)
  if (!groups.month) return {start: `${year}-01-01`, end: `${year}-12-31`}
  const month = Number(groups.month)
  return month >= 1 && month <= 12 ? months({year, month, day: 1}, 1) : undefined
}

function weekDays(year: number, week: number, isWeekend: boolean): Days {
  const monday = mondayOfWeek(year, week)
  return {start: toIso(isWeekend ? addDays(monday, 5) : monday), end: toIso(addDays(monday, 6))}
}

function fiscalDays(value: string, fiscalYearEnd: string | undefined): Days | undefined {
  const match = /^FY(\d{4})(?:-([QH])([1-4]))?$/.exec(value)
  const end = /^(\d\d)-(\d\d)$/.exec(fiscalYearEnd ?? '')
  if (!match || !end) return undefined
  const first = addMonths({year: Number(match[1]), month: Number(end[1]), day: 1}, -11)
  if (!match[2]) return months(first, 12)
  const length = match[2] === 'Q' ? 3 : 6
  return months(addMonths(first, (Number(match[3]) - 1) * length), length)
}

function months(first: CalendarDay, length: number): Days {
  const last = addMonths(first, length - 1)
  return {start: toIso(first), end: toIso({...last, day: daysInMonth(last.year, last.month)})}
}
