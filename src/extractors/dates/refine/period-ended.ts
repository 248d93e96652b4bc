import {addMonths, type CalendarDay, fromIso} from '../../../calendar/index.js'
import type {Candidate, Match} from '../candidate.js'
import {monthValue} from '../nearest.js'
import {countOf} from '../parts.js'
import {matchBefore} from '../search.js'
import type {Shape} from '../shape.js'

/** three months · nine-month period · quarter · fiscal year · prior half-year */
const period = '(?:[LU][- ])?(?:(?<count>n|[12])[- ]t(?: C)?|(?<fiscal>F )?(?<unit>q|h-? ?y|h|y)(?: C)?)'
/** three months ended · fiscal year ending on the */
const tail = new RegExp(`(?<![A-Za-z0-9])${period} (?<verb>l) (?:v )?(?:A )?$`, 'd')
/** ended · period ending on */
const joint = /^ (?:C )?l (?:v )?(?:A )?$/

/** “three months ended March 31, 2020” is one range; “first quarter ended March 31, 2025” one date. */
export function joinPeriodEnded(candidates: readonly Candidate[], shape: Shape): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const last = candidate.type === 'date' ? fromIso(candidate.value ?? '') : undefined
    const before = out.at(-1)
    if (last && before && isNamed(before) && joint.test(shape.codes.slice(before.end, candidate.start))) {
      out[out.length - 1] = {...before, end: candidate.end, value: namedPeriod(before, last.year)}
      continue
    }
    const match = last && matchBefore(shape, candidate.start, tail)
    out.push(last && match && isEnd(match) ? periodOf(match, candidate, last) : candidate)
  }
  return out
}

/** A quarter, a half, a fiscal year. */
const isNamed = ({value}: Candidate): boolean => /-[QH]\d$|^FY\d{4}$/.test(value ?? '')

/** “ended”, not “commencing” */
const isEnd = ({words}: Match): boolean => /^end/i.test(words.verb ?? '')

/** The year of a quarter that did not say one is its end's, unless it is a fiscal one. */
function namedPeriod({value, inferred}: Candidate, year: number): string | null {
  return value?.startsWith('FY') || !inferred.includes('year') ? value : `${year}${(value ?? '').slice(4)}`
}

function periodOf({start, words}: Match, date: Candidate, last: CalendarDay): Candidate {
  const {count, fiscal, unit = ''} = words
  // A period that ends in the first days of a month (52-week years) belongs to the month before.
  const end = last.day <= 7 ? addMonths({...last, day: 1}, -1) : {...last, day: 1}
  if (fiscal && /^year/i.test(unit)) return {...date, start, value: `FY${end.year}`, inferred: []}
  const length = count ? countOf(count) : lengthOf(unit)
  const first = addMonths(end, 1 - length)
  const value = `${monthValue(first.year, first.month)}/${monthValue(end.year, end.month)}`
  return {...date, start, type: 'range', value, inferred: [], duration: `P${length}M`}
}

/** Months of a unit. */
function lengthOf(unit: string): number {
  if (/^q/i.test(unit)) return 3
  return /^half/i.test(unit) ? 6 : 12
}
