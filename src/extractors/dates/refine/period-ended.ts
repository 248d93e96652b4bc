import {addMonths, fromIso} from '../../../calendar/index.js'
import type {Candidate} from '../candidate.js'
import {monthValue} from '../nearest.js'

/** three months ended · quarter ended · fiscal year ending · nine-month period ended */
const tail =
  /(?:(?<position>prior|previous|full)[\s-])?(?:(?<count>three|six|nine|twelve|thirteen|3|6|9|12)(?:-|\s)months?(?:\speriods?)?|(?<fiscal>fiscal\s|financial\s)?(?<unit>quarters?|half-?\s?year|half|years?))(?:\speriod)?\s(?:ended|ending)\s(?:on\s)?(?:the\s)?$/i
const joint = /^\s(?:period\s)?(?:ended|ending)\s(?:on\s)?(?:the\s)?$/i
const lengths: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  '3': 3,
  '6': 6,
  '9': 9,
  '12': 12,
}

/** “three months ended March 31, 2020” is one range; “first quarter ended March 31, 2025” one date. */
export function joinPeriodEnded(candidates: readonly Candidate[], text: string): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const last = fromIso(candidate.value ?? '')
    const before = out.at(-1)
    if (candidate.type !== 'date' || !last) {
      out.push(candidate)
      continue
    }
    if (
      before &&
      /-[QH]\d$|^FY\d{4}$/.test(before.value ?? '') &&
      joint.test(text.slice(before.end, candidate.start))
    ) {
      out[out.length - 1] = {...before, end: candidate.end, value: namedPeriod(before, last.year)}
      continue
    }
    const match = tail.exec(text.slice(Math.max(0, candidate.start - 60), candidate.start))
    out.push(match ? periodOf(match, candidate, last) : candidate)
  }
  return out
}

/** The year of a quarter that did not say one is its end's, unless it is a fiscal one. */
function namedPeriod({value, inferred}: Candidate, year: number): string | null {
  return value?.startsWith('FY') || !inferred.includes('year') ? value : `${year}${(value ?? '').slice(4)}`
}

function periodOf(
  match: RegExpExecArray,
  date: Candidate,
  last: {year: number; month: number; day: number},
): Candidate {
  const {count, fiscal, unit = ''} = match.groups ?? {}
  const start = date.start - match[0].length
  if (fiscal && /^year/i.test(unit)) return {...date, start, value: `FY${last.year}`, inferred: []}
  const length = count
    ? (lengths[count.toLowerCase()] ?? 12)
    : /^quarter/i.test(unit)
      ? 3
      : /^half/i.test(unit)
        ? 6
        : 12
  // A period that ends in the first days of a month (52-week years) belongs to the month before.
  const end = last.day <= 7 ? addMonths({...last, day: 1}, -1) : {...last, day: 1}
  const first = addMonths(end, 1 - length)
  return {
    ...date,
    start,
    type: 'range',
    value: `${monthValue(first.year, first.month)}/${monthValue(end.year, end.month)}`,
    inferred: [],
    duration: `P${length}M`,
  }
}
