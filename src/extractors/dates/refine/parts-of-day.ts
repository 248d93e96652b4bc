import type {Candidate} from '../candidate.js'
import {partOfDay} from '../relative-value.js'
import {type Shape, wordsOf} from '../shape.js'

/** Sunday evening, March 26 */
const within = /^[Ww] J,? [A-Za-z0-9]/
/** March 26, in the evening · March 26 at night */
const behind = /^,? (?:i A|v) J(?![A-Za-z0-9-])/
const day = /^(?:\d{4}|XXXX)-\d\d-\d\d$/

/** A day with a part of it is one time: “Sunday evening, March 26”, “March 26, in the evening” → `2026-03-26TEV`. */
export function joinPartsOfDay(candidates: readonly Candidate[], shape: Shape): readonly Candidate[] {
  if (!shape.codes.includes('J')) return candidates
  return candidates.map(candidate => {
    const {type, value, start, end, clock} = candidate
    if (type !== 'date' || clock !== undefined || value === null || !day.test(value)) return candidate
    const own = within.test(shape.codes.slice(start, end)) ? 3 : 0
    const after = own === 0 ? (behind.exec(shape.codes.slice(end, end + 8))?.[0].length ?? 0) : 0
    const at = own > 0 ? start + 2 : end + after - 1
    const part = own + after > 0 ? partOfDay(wordsOf(shape, {start: at, end: at + 1})) : undefined
    return part ? {...candidate, type: 'time', value: value + part, end: end + after, isDay: true} : candidate
  })
}
