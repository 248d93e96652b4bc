import {addDays, toIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import type {Shape} from '../shape.js'

/** today · tomorrow · tonight · this morning · tomorrow evening */
const today: Finder = {
  needs: 'DJ',
  pattern: /(?<![A-Za-z0-9-])(?:(?<word>D)(?: (?<part>J))?|R (?<thisPart>J))(?![A-Za-z0-9-])/dg,
  read: readDay,
}

/** year-to-date · year to date */
const yearToDate: Finder = {
  needs: 'E',
  pattern: /(?<![A-Za-z0-9-])(?<words>y[- ]b[- ]E)(?![A-Za-z0-9-])/dg,
  read: ({start, end, words}, _shape, {today: day}) =>
    /date$/i.test(words.words ?? '')
      ? {
          start,
          end,
          type: 'range',
          value: day ? `${day.year}-01-01/${toIso(day)}` : null,
          inferred: ['year', 'month', 'day'],
        }
      : undefined,
}

/** Finds days that count from the release date. */
export const relativeDays: readonly Finder[] = [today, yearToDate]

/** TIMEX3 parts of the day. */
const parts: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
  tonight: 'TNI',
}
const shifts: Readonly<Record<string, number>> = {yesterday: -1, tomorrow: 1}

function readDay({start, end, words}: Match, shape: Shape, {today: day}: Reading): Candidate | undefined {
  if (isName(words.word ?? '', start, shape)) return undefined
  const word = (words.word ?? '').toLowerCase()
  const part = parts[(words.part ?? words.thisPart ?? word).toLowerCase()] ?? ''
  return {
    start,
    end,
    type: part === '' ? 'date' : 'time',
    value: day ? toIso(addDays(day, shifts[word] ?? 0)) + part : null,
    inferred: ['year', 'month', 'day'],
    isDay: true,
  }
}

/** “USA Today”, “Rethink Tomorrow”: a capital after a capital; but a time may follow: “Conference Call Today at 4”. */
function isName(word: string, start: number, {codes}: Shape): boolean {
  return (
    /^[A-Z][a-z]/.test(word) &&
    codes.slice(Math.max(0, start - 2), start) === 'X ' &&
    !/^D,? v [0-9]/.test(codes.slice(start, start + 6))
  )
}
