import type {CalendarDay} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {modOf} from '../parts.js'
import {directionOf, seasonValue, stretchValue, unitOf, unitValue} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** this year · last month · earlier this year · end of this month · this weekend · last decade · this calendar year */
const period: Finder = {
  needs: 'RLN ketqycu',
  pattern: /(?<![A-Za-z0-9-])(?<position>[Pj] |p o )?(?<which>[RLN]) (?:K )?(?<unit>[ketqycu])(?![A-Za-z0-9]|-(?!p))/dg,
  read: readPeriod,
}

/** end of the year · end of the month */
const endOfPeriod: Finder = {
  needs: 'p tqy',
  pattern: /(?<![A-Za-z0-9-])(?<position>p) o A (?:K )?(?<unit>[tqy])(?![A-Za-z0-9]|[-'])/dg,
  read: readPeriod,
}

/** spring 2026 · summer of 2025 · fall 2024 · winter 2025-26 */
const season: Finder = {
  needs: 'u Y',
  pattern:
    /(?<![A-Za-z0-9-])(?<position>P[- ])?(?<season>u) (?:o )?(?<year>Y)(?:[-–/][0-6Y])?(?![0-9]|[/:–-][0-9Y]|[.,][0-9])/dg,
  read: ({start, end, words}) => {
    const mod = modOf(words.position)
    const value = seasonValue(Number(words.year), words.season ?? '')
    return {start, end, type: 'date', value, inferred: [], rank: 1, ...(mod ? {mod} : {})}
  },
}

/** Finds periods that count from the release date, and seasons. */
export const relativePeriods: readonly Finder[] = [period, endOfPeriod, season]

function readPeriod({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const {which = 'this', unit: name = '', position} = words
  // “the prior year” leans on a year that the text has named.
  if (/s$/i.test(name) || /^(?:prior|preceding)$/i.test(which)) return undefined
  const unit = unitOf(name)
  const isStretch = unit === 'decade' || (/^past$/i.test(which) && unit !== 'weekend')
  const mod = modOfPeriod(position)
  return {
    start,
    end,
    type: isStretch ? 'range' : 'date',
    value: today ? valueOf(today, which, name, isStretch) : null,
    inferred: ['year', 'month', 'day'],
    ...(mod && !isStretch ? {mod} : {}),
  }
}

/** “past year” and “last decade” are stretches up to now; “last year” is the one before. */
function valueOf(today: CalendarDay, which: string, name: string, isStretch: boolean): string {
  const unit = unitOf(name)
  const direction = directionOf(which)
  if (isStretch) return stretchValue(today, direction || -1, 1, unit)
  return unit === 'season' ? seasonValue(today.year + direction, name) : unitValue(today, direction, unit)
}

/** “earlier this year” is its start, “later this year” its end. */
function modOfPeriod(words: string | undefined): Candidate['mod'] {
  if (words === undefined) return undefined
  return /^earlier/i.test(words) ? 'START' : modOf(words)
}
