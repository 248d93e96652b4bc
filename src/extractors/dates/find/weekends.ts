import {type CalendarDay, weekdayOf} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {lettersBefore} from '../read-shape.js'
import {unitValue} from '../relative-value.js'
import type {Shape} from '../shape.js'
import {tenseAround} from '../tense.js'

/** over the weekend · at the weekend. · the weekend at the end of a phrase; not “the weekend of”, “the weekend getaway” */
const bare: Finder = {
  needs: 'e A',
  pattern: /(?<![A-Za-z0-9-])(?:(?<lead>[A-Za-z]) )?A (?<unit>e)(?:(?<last>(?=[.,;:!?)]|$))|(?= [ivbr&S]))/dg,
  read: readWeekend,
}

/** Finds the weekend that no word but the tense tells from others. */
export const weekends: readonly Finder[] = [bare]

/** over the weekend · for the weekend */
const leads = /^(?:over|at|on|by|during|for|through|throughout|until|till|before|after|since)$/i
/** May 23 · 23 May · 2026: a weekend that leans on a day of the text is not that of the release */
const dayBefore = /[Mm] [123]|[123]z? [Mm]|Y/
/** How many letters of the shape before the weekend such a day may stand. */
const reach = 80

function readWeekend({end, words, places}: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {lead = ''} = words
  const {unit} = places
  // “stay the weekend for the first time” says no day; “the rest of the weekend.” leans on one.
  const isMeant = leads.test(lead) || (words.last !== undefined && !/^(?:of|to)$/i.test(lead))
  if (!unit || !isMeant || dayBefore.test(lettersBefore(shape, end, reach))) return undefined
  return {
    start: unit.start,
    end: unit.end,
    type: 'date',
    value: today ? unitValue(today, shiftOf(today, tenseAround(shape, unit)), 'weekend') : null,
    inferred: ['year', 'month', 'day'],
  }
}

/** Weeks to the weekend: that of this week, or the last one where the tense or its being nearer says so. */
function shiftOf(today: CalendarDay, tense: number): 0 | -1 {
  const weekday = weekdayOf(today)
  if (weekday > 5 || tense > 0) return 0
  return tense < 0 || weekday < 3 ? -1 : 0
}
