import {addDays, type CalendarDay, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import {namedWeekdays, weekdayEntries} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'
import {tenseBefore} from '../tense.js'

/** on Friday · on friday · last Tuesday · Monday morning; abbreviations stand with a day only */
const lone: Finder = {
  needs: 'Ww',
  pattern: /(?<![A-Za-z0-9-])(?:(?<which>[RLN]) )?(?<name>W|(?<=v )w)(?: J)?(?![A-Za-z0-9-])/dg,
  read: readWeekday,
}

/** Finds weekdays that stand alone. */
export const weekdays: readonly Finder[] = [lone]

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
  return direction < 0 ? backward || -7 : forward || 7
}

const nearest = (forward: number, backward: number): number => (forward > 3 ? backward : forward)
