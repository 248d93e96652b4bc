import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {alone} from '../parts.js'
import {weekOfYear} from '../relative-value.js'
import type {Shape} from '../shape.js'

const number = '(?<number>[1-5])'
/** of 2026 · , 2026 · 2026 · /2026 */
const year = '(?: [oi] |,? | ?/ ?)(?<year>Y)(?!%|[.,][0-9Y])'
/** Not the 31 of “31.5”, “31-day” or “31%” */
const whole = '(?![0-9A-Za-z%/]|[.,:-][0-9A-Za-z])'

/** week 31 of 2026 · week 7, 2026 · calendar week 31/2026 · CW 31/2026 */
const withYear: Finder = {
  needs: 'kÅ Y 1235',
  pattern: new RegExp(`${alone}(?:(?:K )?k |Å ?)${number}${year}`, 'dg'),
  read: readWeek,
}

/** calendar week 31 · the CW 31 of “by CW 31”; not the station “The CW 31” */
const calendar: Finder = {
  needs: 'KÅ 1235',
  pattern: new RegExp(`${alone}(?:K k |(?<=(?<lead>[ivbrS]) )Å ?)${number}${whole}`, 'dg'),
  read: (match, shape, reading) =>
    /^(?:on|at)$/i.test(match.words.lead ?? '') ? undefined : readWeek(match, shape, reading),
}

/** the week 31 of “in the week 31”; not “in the Week 12 analysis” nor “at week 12”, which are weeks of a study */
const plain: Finder = {
  needs: 'k A 1235',
  pattern: new RegExp(`(?<=[irS] A )(?<name>k) ${number}(?=[.,;!?)]|$| [vbr])${whole}`, 'dg'),
  read: (match, shape, reading) => (match.words.name === 'week' ? readWeek(match, shape, reading) : undefined),
}

/** Finds weeks that are named by their number in the year. */
export const numberedWeeks: readonly Finder[] = [withYear, calendar, plain]

/** A week without a year is one of the release's year. */
function readWeek({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const year = words.year === undefined ? today?.year : Number(words.year)
  const value = weekOfYear(year ?? 2020, Number(words.number))
  if (value === undefined) return undefined
  return {
    start,
    end,
    type: 'date',
    value: year === undefined ? `XXXX${value.slice(4)}` : value,
    inferred: words.year === undefined ? ['year'] : [],
    rank: 1,
  }
}
