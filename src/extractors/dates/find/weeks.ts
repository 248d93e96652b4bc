import {addDays, addMonths, isoWeekOf, mondayOfWeek, monthNumber, toIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match} from '../candidate.js'
import {monthValue} from '../nearest.js'
import {alone, countOf} from '../parts.js'
import {durationOf, unitOf, weekValue} from '../relative-value.js'

const ordinal = '(?<ordinal>O|[12]z|L)'
/** 2026 · May 2026 */
const owner = '(?:(?<month>[Mm]),? )?(?<year>Y)(?!%|[.,][0-9Y])'

/** first week of 2015 · third week of May 2026 · last week of June 2025 */
const week: Finder = {
  needs: 'k',
  pattern: new RegExp(`${alone}${ordinal} k [oi] ${owner}`, 'dg'),
  read: readWeek,
}

/** third month of 2021 */
const month: Finder = {
  needs: 't',
  pattern: new RegExp(`${alone}${ordinal} t [oi] (?<year>Y)(?!%|[.,][0-9Y])`, 'dg'),
  read: readMonth,
}

/** week 31 of 2026 · week 7, 2026 */
const numbered: Finder = {
  needs: 'k',
  pattern: new RegExp(`${alone}k (?<number>[1-5])(?: [oi] |, | )(?<year>Y)(?!%|[.,][0-9Y])`, 'dg'),
  read: ({start, end, words}) => dated(start, end, weekOfYear(Number(words.year), Number(words.number))),
}

/** first two weeks of 2026 · first 10 days of May 2026 */
const several: Finder = {
  needs: 'kd',
  pattern: new RegExp(`${alone}(?<ordinal>O) (?<count>n|[1-3]) (?<unit>[kd]) [oi] ${owner}`, 'dg'),
  read: readSeveral,
}

/** Finds weeks and months that are counted within a year or a month. */
export const weeks: readonly Finder[] = [week, month, numbered, several]

function readWeek({start, end, words}: Match): Candidate | undefined {
  const [year, index] = [Number(words.year), indexOf(words.ordinal ?? '')]
  if (words.month === undefined) return dated(start, end, weekOfYear(year, index ?? weeksIn(year)))
  const month = monthNumber(words.month)
  if (month === undefined || (index !== undefined && index > 5)) return undefined
  const first = {year, month, day: 1}
  const day = index === undefined ? addDays(addMonths(first, 1), -1) : addDays(first, (index - 1) * 7)
  return dated(start, end, weekValue(day))
}

function readSeveral({start, end, words}: Match): Candidate | undefined {
  const month = words.month === undefined ? 1 : monthNumber(words.month)
  const count = countOf(words.count ?? '')
  if (month === undefined || !/^first$/i.test(words.ordinal ?? '')) return undefined
  const first = {year: Number(words.year), month, day: 1}
  const unit = unitOf(words.unit ?? '')
  const value =
    unit === 'day'
      ? `${toIso(first)}/${toIso(addDays(first, count - 1))}`
      : `${weekValue(first)}/${weekValue(addDays(first, (count - 1) * 7))}`
  return {start, end, type: 'range', value, inferred: [], rank: 1, duration: durationOf(count, unit)}
}

function readMonth({start, end, words}: Match): Candidate | undefined {
  const index = indexOf(words.ordinal ?? '') ?? 12
  return index > 12 ? undefined : dated(start, end, monthValue(Number(words.year), index))
}

/** undefined for the last one. */
function indexOf(ordinal: string): number | undefined {
  return /^(?:last|past|final)$/i.test(ordinal) ? undefined : countOf(ordinal)
}

function weekOfYear(year: number, week: number): string | undefined {
  return week >= 1 && week <= weeksIn(year) ? weekValue(mondayOfWeek(year, week)) : undefined
}

/** 28 December is always in the last ISO week of its year. */
const weeksIn = (year: number): number => isoWeekOf({year, month: 12, day: 28}).week

function dated(start: number, end: number, value: string | undefined): Candidate | undefined {
  return value === undefined ? undefined : {start, end, type: 'date', value, inferred: [], rank: 1}
}
