import {addDays, type CalendarDay, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import {namedWeekdays, weekdayEntries} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'
import {tenseBefore} from '../tense.js'

/** on Friday · on friday · last Tuesday · Monday morning; abbreviations stand with a day only */
const lone: Finder = {
  needs: 'Ww',
  pattern: /(?<![A-Za-z0-9-])(?:(?<which>[RLN]) )?(?<name>W|(?<=[vRLN] )w)(?: J)?(?![A-Za-z0-9-])/dg,
  read: readWeekday,
}

/** Wednesday of next week · Friday next week · next week Wednesday · next week on Wednesday */
const ofWeek: Finder = {
  needs: 'Ww k RLN',
  pattern:
    /(?<![A-Za-z0-9-])(?:(?<name>[Ww])(?: J)?,? (?:o )?(?<which>[RLN]) k|(?<before>[RLN]) k,? (?:v )?(?<name2>[Ww]))(?![A-Za-z0-9-])/dg,
  read: readOfWeek,
}

/** Finds weekdays that stand alone. */
export const weekdays: readonly Finder[] = [lone, ofWeek]

const names: ReadonlySet<string> = new Set(weekdayEntries.map(({name}) => name.toLowerCase()))
function readWeekday(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {start, end, words, places} = match
  const {name = ''} = words
  // “Following Wednesday’s session, …” begins with a preposition.
  const which = words.which === 'Following' ? undefined : words.which
  const number = weekdayNumber(name)
  if (number === undefined || !names.has(name.toLowerCase()) || isName(start, shape)) return undefined
  const tense = tenseBefore(shape, start)
  const value = today ? toIso(addDays(today, shiftOf(today, number, which, tense))) : null
  return {
    start: which ? start : (places.name?.start ?? start),
    end,
    type: 'date',
    value,
    inferred: ['year', 'month', 'day'],
    isDay: true,
  }
}

function readOfWeek({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const number = weekdayNumber(words.name ?? words.name2 ?? '')
  if (number === undefined) return undefined
  const shift = directionOf(words.which ?? words.before ?? '') * 7
  const value = today ? toIso(addDays(today, number - weekdayOf(today) + shift)) : null
  return {start, end, type: 'date', value, inferred: ['year', 'month', 'day'], isDay: true, rank: 1}
}

/** “Black Friday”, “Giving Tuesday” */
function isName(start: number, {text, starts}: Shape): boolean {
  const offset = starts[start] ?? 0
  const word = /([A-Z][a-z]{1,9})\s$/.exec(text.slice(Math.max(0, offset - 12), offset))?.[1]
  return word !== undefined && namedWeekdays.has(word.toLowerCase())
}

/** Days from the release date to the weekday: the last or the next one, else the nearest that the tense allows. */
function shiftOf(today: CalendarDay, weekday: number, which: string | undefined, tense: number): number {
  const forward = (weekday - weekdayOf(today) + 7) % 7
  const backward = forward === 0 ? 0 : forward - 7
  if (which === undefined) return tense > 0 ? forward : tense < 0 ? backward : nearest(forward, backward)
  const direction = directionOf(which)
  if (direction === 0) return nearest(forward, backward)
  if (/^past$/i.test(which)) return backward || -7
  if (/^(?:up)?coming$/i.test(which)) return forward || 7
  // “next Friday” and “last Friday” are those of the next and the last week: the one of this week is “Friday” alone.
  return weekday - weekdayOf(today) + direction * 7
}

const nearest = (forward: number, backward: number): number => (forward > 3 ? backward : forward)
