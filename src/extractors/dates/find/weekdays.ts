import {addDays, type CalendarDay, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import {weekdayEntries} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** on Friday · on friday · last Tuesday · Monday morning; abbreviations stand with a day only */
const lone: Finder = {
  needs: 'Ww',
  pattern: /(?<![A-Za-z0-9-])(?:(?<which>[RLN]) )?(?<name>W|(?<=v )w)(?: J)?(?![A-Za-z0-9-])/dg,
  read: readWeekday,
}

/** Finds weekdays that stand alone. */
export const weekdays: readonly Finder[] = [lone]

const names: ReadonlySet<string> = new Set(weekdayEntries.map(({name}) => name.toLowerCase()))
const future = /\b(?:will|shall|expects?|plans?|scheduled|begins?|starts?|opens?|upcoming|coming)\b/i

function readWeekday(match: Match, {text, starts}: Shape, {today}: Reading): Candidate | undefined {
  const {start, end, words, places} = match
  const {name = ''} = words
  // “Following Wednesday’s session, …” begins with a preposition.
  const which = words.which === 'Following' ? undefined : words.which
  const number = weekdayNumber(name)
  if (number === undefined || !names.has(name.toLowerCase())) return undefined
  const from = starts[start] ?? 0
  const isFuture = future.test(text.slice(Math.max(0, from - 120), from))
  const value = today ? toIso(addDays(today, shiftOf(today, number, which, isFuture))) : null
  return {
    start: which ? start : (places.name?.start ?? start),
    end,
    type: 'date',
    value,
    inferred: ['year', 'month', 'day'],
  }
}

/** Days from the release date to the weekday: the last or the next one, else the nearest that the tense allows. */
function shiftOf(today: CalendarDay, weekday: number, which: string | undefined, isFuture: boolean): number {
  const forward = (weekday - weekdayOf(today) + 7) % 7
  const direction = which === undefined ? 0 : directionOf(which)
  if (direction < 0) return forward === 0 ? -7 : forward - 7
  if (direction > 0) return forward || 7
  if (which === undefined && isFuture) return forward
  return forward > 3 ? forward - 7 : forward
}
