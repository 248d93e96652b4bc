import {addDays, type CalendarDay, toIso, weekdayOf} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** next workweek · this work week · last working week · coming business week */
const named: Finder = {
  needs: 'kÆ RLN',
  pattern: /(?<![A-Za-z0-9-])(?<which>[RLN]) (?:Æ|(?<kind>[xH])[ -]k)(?![A-Za-z0-9]|[-'])/dg,
  read: readWorkWeek,
}

/** Finds weeks of five days. */
export const workWeeks: readonly Finder[] = [named]

function readWorkWeek({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  // Only in small letters: Business Week is a magazine.
  if (words.kind !== undefined && !/^(?:work|working|business)$/.test(words.kind)) return undefined
  const value = today ? fiveDays(today, directionOf(words.which ?? '')) : null
  return {start, end, type: 'range', value, inferred: ['year', 'month', 'day'], rank: 1}
}

/** Monday to Friday of the week that is `shift` weeks from the release's own. */
function fiveDays(today: CalendarDay, shift: number): string {
  const monday = addDays(today, 1 - weekdayOf(today) + shift * 7)
  return `${toIso(monday)}/${toIso(addDays(monday, 4))}`
}
