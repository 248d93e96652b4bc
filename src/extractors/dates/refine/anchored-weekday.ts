import {addDays, fromIso, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import type {Candidate} from '../candidate.js'
import {type Shape, wordsOf} from '../shape.js'

/** “two months from today, on ⟨Tuesday⟩”: a weekday beside a counted day is the first one from that day on. */
export function anchorWeekdays(candidates: readonly Candidate[], shape: Shape): Candidate[] {
  return candidates.map((candidate, i) => {
    const counted = candidates[i - 1]
    const anchor = counted && fromIso(counted.value ?? '')
    if (!anchor || !isBeside(counted, candidate, shape)) return candidate
    const weekday = weekdayNumber(wordsOf(shape, candidate))
    if (weekday === undefined) return candidate
    return {...candidate, value: toIso(addDays(anchor, (weekday - weekdayOf(anchor) + 7) % 7))}
  })
}

/** Nothing but “on” parts a weekday from “… from today”, “… after May 12”. */
function isBeside(counted: Candidate, weekday: Candidate, shape: Shape): boolean {
  const gap = wordsOf(shape, {start: counted.end, end: weekday.start})
  return /^,? on $/i.test(gap) && /\s(?:from|after)\s/i.test(wordsOf(shape, counted))
}
