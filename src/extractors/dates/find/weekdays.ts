import {addDays, type CalendarDay, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import {namedWeekdays, weekdayEntries} from '../../../lexicon/index.js'
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
/** will open · is expected to */
const future =
  /\b(?:will|shall|expects?|expected\sto|plans?|scheduled|set\sto|due|begins?|starts?|opens?|upcoming|coming)\b/i

/** opened · was · said */
const past = /\b(?:[a-z]{2,12}ed|was|were|had|said|fell|rose|held|won|took|began|met)\b/

function readWeekday(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {start, end, words, places} = match
  const {name = ''} = words
  // “Following Wednesday’s session, …” begins with a preposition.
  const which = words.which === 'Following' ? undefined : words.which
  const number = weekdayNumber(name)
  if (number === undefined || !names.has(name.toLowerCase()) || isName(start, shape)) return undefined
  const before = sentenceBefore(shape, start)
  const tense = future.test(before) ? 1 : past.test(before) ? -1 : 0
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

/** The words of the same sentence before a letter of the shape, at most 120 characters. */
function sentenceBefore({text, starts}: Shape, start: number): string {
  const offset = starts[start] ?? 0
  const before = text.slice(Math.max(0, offset - 120), offset)
  return before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('?')) + 1)
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
