import {addDays, mondayOfWeek, toIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {monthValue} from '../nearest.js'
import {daysOfOwner, owner, ownerOf} from '../owner.js'
import {alone, countOf} from '../parts.js'
import {durationOf, unitOf, weekOfYear, weeksIn, weekValue} from '../relative-value.js'
import type {Shape} from '../shape.js'

const ordinal = '(?<ordinal>O|[12]z|L)'

/** first week of 2015 · third week of May 2026 · last week of June · first week of next month */
const week: Finder = {
  needs: 'k OzL oi',
  pattern: new RegExp(`${alone}${ordinal} k [oi] ${owner}(?![A-Za-z0-9-])`, 'dg'),
  read: readWeek,
}

/** third month of 2021 */
const month: Finder = {
  needs: 't OzL Y',
  pattern: new RegExp(`${alone}${ordinal} t [oi] (?<year>Y)(?!%|[.,][0-9Y])`, 'dg'),
  read: readMonth,
}

/** first two weeks of 2026 · last 10 days of May 2026 · first ten days of last year */
const several: Finder = {
  needs: 'kd OL n123 oi',
  pattern: new RegExp(`${alone}(?<ordinal>[OL]) (?<count>n|[1-3]) (?<unitOf>[kd]) [oi] ${owner}(?![A-Za-z0-9-])`, 'dg'),
  read: readSeveral,
}

/** Finds weeks and months that are counted within a year or a month. */
export const weeks: readonly Finder[] = [week, month, several]

function readWeek({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const period = ownerOf(words, today)
  const index = indexOf(words.ordinal ?? '')
  if (!period || (period.month !== undefined && index !== undefined && index > 5)) return undefined
  const {year, month, inferred} = period
  if (month === undefined) return dated(start, end, weekOfYear(year, index ?? weeksIn(year)), inferred)
  const {first, last} = daysOfOwner(period)
  return dated(start, end, weekValue(index === undefined ? last : addDays(first, (index - 1) * 7)), inferred)
}

function readSeveral({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const period = ownerOf(words, today)
  const [count, ordinal, unit] = [countOf(words.count ?? ''), words.ordinal ?? '', unitOf(words.unitOf ?? '')]
  const isLast = /^(?:last|final)$/i.test(ordinal)
  if (!period || (!isLast && !/^first$/i.test(ordinal))) return undefined
  const {first, last} = daysOfOwner(period)
  // The first ISO week of a year may begin in the one before.
  const firstWeek = period.month === undefined ? mondayOfWeek(period.year, 1) : first
  const [edge, value] = unit === 'day' ? [first, toIso] : [firstWeek, weekValue]
  const length = (count - 1) * (unit === 'day' ? 1 : 7)
  const [from, to] = isLast ? [addDays(last, -length), last] : [edge, addDays(edge, length)]
  return {
    start,
    end,
    type: 'range',
    value: `${value(from)}/${value(to)}`,
    inferred: period.inferred,
    rank: 1,
    duration: durationOf(count, unit),
  }
}

function readMonth({start, end, words}: Match): Candidate | undefined {
  const index = indexOf(words.ordinal ?? '') ?? 12
  return index > 12 ? undefined : dated(start, end, monthValue(Number(words.year), index))
}

/** undefined for the last one. */
function indexOf(ordinal: string): number | undefined {
  return /^(?:last|past|final)$/i.test(ordinal) ? undefined : countOf(ordinal)
}

function dated(
  start: number,
  end: number,
  value: string | undefined,
  inferred: Candidate['inferred'] = [],
): Candidate | undefined {
  return value === undefined ? undefined : {start, end, type: 'date', value, inferred, rank: 1}
}
