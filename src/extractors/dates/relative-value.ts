import {addDays, type CalendarDay, isoWeekOf, mondayOfWeek, toIso} from '../../calendar/index.js'
import {monthFrom} from './nearest.js'

/** A unit that relative expressions count in. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade'

/** TIMEX3 of the unit `shift` units from the one that the release date is in: (2026-05-12, -1, month) → `2026-04`. */
export function unitValue(today: CalendarDay, shift: number, unit: Unit): string {
  switch (unit) {
    case 'day':
      return toIso(addDays(today, shift))
    case 'week':
      return weekValue(addDays(today, shift * 7))
    case 'weekend':
      return `${weekValue(addDays(today, shift * 7))}-WE`
    case 'month':
      return monthFrom(today, shift)
    case 'quarter': {
      const index = today.year * 4 + Math.floor((today.month - 1) / 3) + shift
      return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`
    }
    case 'decade':
      return String(today.year + shift * 10)
    default:
      return String(today.year + shift)
  }
}

/** `2026-W20` */
export function weekValue(day: CalendarDay): string {
  const {year, week} = isoWeekOf(day)
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** (2026, 31) → `2026-W31`; undefined where the year has no such week. */
export function weekOfYear(year: number, week: number): string | undefined {
  return week >= 1 && week <= weeksIn(year) ? weekValue(mondayOfWeek(year, week)) : undefined
}

/** Weeks of a year. ISO 8601: 28 December is always in the last one. */
export const weeksIn = (year: number): number => isoWeekOf({year, month: 12, day: 28}).week

/**
 * A stretch counted from the release date, at the precision of its unit: from the unit N back to the release's own.
 * Completed quarters count only themselves.
 */
export function stretchValue(today: CalendarDay, direction: 1 | -1, count: number, unit: Unit): string {
  if (unit === 'quarter') {
    const [near, far] = [unitValue(today, direction, unit), unitValue(today, direction * count, unit)]
    return direction < 0 ? `${far}/${near}` : `${near}/${far}`
  }
  const near = unit === 'decade' ? String(today.year) : unitValue(today, 0, unit)
  const far = unitValue(today, direction * count, unit)
  return direction < 0 ? `${far}/${near}` : `${near}/${far}`
}

/** ISO 8601: (20, year) → `P20Y`, (2, quarter) → `P6M`. */
export function durationOf(count: number, unit: Unit): string {
  if (unit === 'decade') return `P${count * 10}Y`
  if (unit === 'quarter') return `P${count * 3}M`
  return `P${count}${unit.charAt(0).toUpperCase()}`
}

/** The unit of a word in singular or plural. */
export function unitOf(word: string): Unit {
  const name = word.toLowerCase().replace(/s$/, '')
  return units.has(name) ? (name as Unit) : 'season'
}

const units: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade'])

const seasons: Readonly<Record<string, string>> = {spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI'}

/** `2026-SU` */
export function seasonValue(year: number, word: string): string {
  return `${year}-${seasons[word.toLowerCase()] ?? 'SU'}`
}

/** Direction of a word: 0 for this, -1 for last and its like, 1 for next and its like. */
export function directionOf(word: string): 0 | 1 | -1 {
  if (/^(?:this|current)/i.test(word)) return 0
  return /^(?:next|coming|following|upcoming)/i.test(word) ? 1 : -1
}

/** TIMEX3 parts of the day. */
const partsOfDay: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
}

/** (evening) → `TEV`; undefined for words that are no part of the day. */
export const partOfDay = (word: string): string | undefined => partsOfDay[word.toLowerCase()]
