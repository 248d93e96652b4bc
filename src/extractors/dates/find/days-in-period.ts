import {
  addDays,
  addMonths,
  type CalendarDay,
  daysInMonth,
  toDayNumber,
  toIso,
  weekdayNumber,
} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {weekdayInMonth} from '../holiday-day.js'
import {daysOfOwner, type Owner, owner, ownerOf} from '../owner.js'
import {countOf} from '../parts.js'
import type {Shape} from '../shape.js'
import {isToCome} from '../tense.js'

/** third · 3rd · last */
const ordinal = '(?<ordinal>O|1z|L)'

/** third Monday of March · last Friday in May 2026 · first Sunday of next month */
const weekday: Finder = {
  needs: 'Ww OzL oi',
  pattern: new RegExp(`(?<![A-Za-z0-9-])${ordinal} (?<weekday>[Ww]) [oi] ${owner}(?![A-Za-z0-9-])`, 'dg'),
  read: readWeekday,
}

/** last day of May 2026 · first day of next month · 100th day of 2026 */
const day: Finder = {
  needs: 'd OzL oi',
  pattern: new RegExp(`(?<![A-Za-z0-9-])(?<ordinal>(?:T[- ])?O|[1235-7]z|L) d [oi] ${owner}(?![A-Za-z0-9-])`, 'dg'),
  read: readDay,
}

/** first half of May · second half of June 2026 */
const halfMonth: Finder = {
  needs: 'h OzL oi',
  pattern: new RegExp(`(?<![A-Za-z0-9-])${ordinal} h [oi] ${owner}(?![A-Za-z0-9-])`, 'dg'),
  read: readHalf,
}

/** 15th of next month · 3rd of this month */
const dayOfMonth: Finder = {
  needs: 'z o RLN t',
  pattern: /(?<![A-Za-z0-9-])(?<ordinal>[123]z) o (?<which>[RLN]) (?<unit>t)(?![A-Za-z0-9']|-)/dg,
  read: readDay,
}

/** the 18th of “on the 18th.” */
const alone: Finder = {
  needs: 'z v A',
  pattern: /(?<=v A )(?<day>[123]z)(?=[.,;!?)]|$)/dg,
  read: readAlone,
}

/** Finds days that are counted within a month or a year. */
export const daysInPeriod: readonly Finder[] = [weekday, day, halfMonth, dayOfMonth, alone]

function readWeekday({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const [period, number] = [ownerOf(words, today), weekdayNumber(words.weekday ?? '')]
  const index = indexOf(words.ordinal ?? '')
  if (period?.month === undefined || number === undefined) return undefined
  return dated(start, end, weekdayInMonth(period.year, period.month, number, index), period)
}

function readDay({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const period = ownerOf(words, today)
  const index = indexOf(words.ordinal ?? '')
  if (!period) return undefined
  const {first, last} = daysOfOwner(period)
  const day = index < 0 ? last : addDays(first, index - 1)
  return toDayNumber(day) > toDayNumber(last) ? undefined : dated(start, end, day, period)
}

/** The days to the 15th, or those after it. Halves of years are read elsewhere. */
function readHalf({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const period = ownerOf(words, today)
  const index = indexOf(words.ordinal ?? '')
  if (period?.month === undefined || index === 0 || index > 2) return undefined
  const {first, last} = daysOfOwner(period)
  const [from, to] = index === 1 ? [first, {...first, day: 15}] : [{...first, day: 16}, last]
  return {start, end, type: 'range', value: `${toIso(from)}/${toIso(to)}`, inferred: period.inferred, rank: 2}
}

/** The month is the nearest that the tense allows. */
function readAlone({start, end, words}: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const day = Number.parseInt(words.day ?? '', 10)
  if (!today) return undefined
  const isLater = isToCome(shape, start)
  const days = [-1, 0, 1, 2]
    .map(shift => addMonths({...today, day: 1}, shift))
    .filter(({year, month}) => day <= daysInMonth(year, month))
    .map(month => ({...month, day}))
  const distance = (other: CalendarDay): number => Math.abs(toDayNumber(other) - toDayNumber(today))
  const allowed = days.filter(other => !isLater || toDayNumber(other) >= toDayNumber(today))
  const best = allowed.reduce<CalendarDay | undefined>((a, b) => (a && distance(a) <= distance(b) ? a : b), undefined)
  return dated(start, end, best, {year: 0, month: 0, inferred: ['year', 'month']})
}

/** -1 for the last one. */
function indexOf(ordinal: string): number {
  return /^(?:last|final)$/i.test(ordinal) ? -1 : countOf(ordinal)
}

function dated(start: number, end: number, day: CalendarDay | undefined, {inferred}: Owner): Candidate | undefined {
  return day && {start, end, type: 'date', value: toIso(day), inferred, rank: 1, isDay: true}
}
