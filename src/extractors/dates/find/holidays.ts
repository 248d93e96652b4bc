import {addDays, type CalendarDay, toDayNumber, toIso} from '../../../calendar/index.js'
import {holidays as entries, type Holiday} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {feastDaysIn} from '../holiday-day.js'
import type {FeastDays} from '../islamic-days.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'
import {tenseBefore} from '../tense.js'

/** Christmas · Christmas Eve · Mother’s Day · Black Friday · Easter Monday */
const feast = "(?<name>Ü(?:'?s|')?(?: [dÊWw])?|[Xx] [Ww])"
/** New Year’s Day · New Year’s Eve */
const newYear = "(?<name>[Xx] y(?:'s)? [dÊ])"
/** Eid al-Fitr · Lunar New Year */
const moonFeast = '(?<name>Ý(?:[- ][Xx][- ][Xx]| [Xx] y))'
/** 2026 · , 2026 · of 2026 */
const year = '(?:,? (?:o |i )?(?<year>Y)(?!%|[.,/:–-][0-9Y]))?'
/** on · by · before · since · until · this · last · next */
const lead = '(?:(?<lead>[vSbr]) )?(?:(?<which>[RLN]) )?'
/** What may stand behind the day, so that “on Easter eggs” has no date. */
const phraseEnd = /^(?:[.,;!?)]|$| [ivbrSo&])/

const patternOf = (name: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9-])${lead}(?:(?<before>e) o )?${name}${year}(?<weekend> e)?(?![A-Za-z0-9-]|'s)`, 'dg')

/** on Christmas Eve · Easter 2027 · last Thanksgiving · this Memorial Day weekend · weekend of Labor Day */
const holiday: Finder = {needs: 'ÜWw', pattern: patternOf(feast), read: readHoliday}
const turnOfYear: Finder = {needs: 'y dÊ', pattern: patternOf(newYear), read: readHoliday}
const byMoon: Finder = {needs: 'Ý', pattern: patternOf(moonFeast), read: readHoliday}

/** Finds feasts and days of remembrance where something says that the day is meant and not the sale or the song. */
export const holidays: readonly Finder[] = [holiday, turnOfYear, byMoon]

const byName = new Map(entries.flatMap(entry => entry.names.map(name => [name, entry] as const)))

function readHoliday(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {words, places, end} = match
  const entry = byName.get(
    (words.name ?? '')
      .toLowerCase()
      .replace(/[’'‘]/g, '')
      .replace(/[\s-]+/g, ' '),
  )
  const isFree = phraseEnd.test(shape.codes.slice(end, end + 2))
  if (!entry || !isDayMeant(words, entry, isFree)) return undefined
  const days = words.year ? feastDaysIn(Number(words.year), entry)[0] : today && nearest(today, entry, match, shape)
  if (!days) return undefined
  const isWeekend = words.weekend !== undefined || words.before !== undefined
  const {first, last} = days
  const isLong = toDayNumber(last) > toDayNumber(first)
  return {
    start: (places.which ?? places.before ?? places.name)?.start ?? match.start,
    end,
    type: isWeekend || isLong ? 'range' : 'date',
    value: isWeekend ? weekendOf(first) : isLong ? `${toIso(first)}/${toIso(last)}` : toIso(first),
    inferred: words.year ? ['month', 'day'] : ['year', 'month', 'day'],
    rank: 2,
    ...(isWeekend || isLong ? {} : {isDay: true}),
  }
}

function isDayMeant(
  {year, which, lead, weekend, before}: Match['words'],
  {isNamed}: Holiday,
  isFree: boolean,
): boolean {
  if (year !== undefined || weekend !== undefined || before !== undefined) return true
  if (!isFree) return false
  return which !== undefined || (lead !== undefined && isNamed !== true)
}

/** How many days a release may come after a feast that no verb puts into the past. */
const lag = 30

/** The one before or after the release date where the words say so, else the nearest. */
function nearest(today: CalendarDay, entry: Holiday, {words, start}: Match, shape: Shape): FeastDays | undefined {
  const now = toDayNumber(today)
  const days = [-1, 0, 1].flatMap(shift => feastDaysIn(today.year + shift, entry))
  const direction = words.which ? directionOf(words.which) : isAhead(words.lead, shape, start) ? 1 : 0
  const after = days.find(({last}) => toDayNumber(last) >= (words.which && direction === 1 ? now + 1 : now))
  const before = days.findLast(({first}) => toDayNumber(first) < now)
  if (direction !== 0) return direction > 0 ? after : before
  if (!after || !before) return after ?? before
  const isNear =
    now - toDayNumber(before.last) <= (tenseBefore(shape, start) < 0 ? toDayNumber(after.first) - now : lag)
  return isNear ? before : after
}

/** “until Christmas” is still to come, and so is what no verb puts into the past. */
function isAhead(lead: string | undefined, shape: Shape, start: number): boolean {
  return /^(?:by|until|till|through)$/i.test(lead ?? '') || tenseBefore(shape, start) > 0
}

/** From the day to the end of the weekend beside it, or from the weekend to the day: Labor Day → Saturday to Monday. */
function weekendOf(day: CalendarDay): string {
  const weekday = (((toDayNumber(day) + 3) % 7) + 7) % 7
  const [first, last] = weekday < 3 ? [-weekday - 2, 0] : [0, 6 - weekday]
  return `${toIso(addDays(day, weekday > 4 ? 5 - weekday : first))}/${toIso(addDays(day, last))}`
}
