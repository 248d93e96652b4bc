import {addDays, toIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {daysOf} from '../days-of.js'
import {partOfDay, unitOf, unitValue} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** today · tomorrow · tonight · this morning · tomorrow evening · last night · --Today, */
const today: Finder = {
  needs: 'DJ',
  pattern: /(?<![A-Za-z0-9]|(?<!-)-)(?:(?<word>D)(?: (?<part>J))?|(?<which>[RL]) (?<thisPart>J))(?![A-Za-z0-9-])/dg,
  read: readDay,
}

/** year-to-date · quarter to date */
const toDate: Finder = {
  needs: 'E yqtk b',
  pattern: /(?<![A-Za-z0-9-])(?<unit>[yqtk])[- ](?<word>b)[- ](?<noun>E)(?![A-Za-z0-9-])/dg,
  read: readToDate,
}

/** Finds days that count from the release date. */
export const relativeDays: readonly Finder[] = [today, toDate]

const shifts: Readonly<Record<string, number>> = {yesterday: -1, tomorrow: 1}

function readDay({start, end, words}: Match, shape: Shape, {today: day}: Reading): Candidate | undefined {
  if (isName(words.word ?? '', start, shape)) return undefined
  const which = (words.which ?? '').toLowerCase()
  if (which !== '' && which !== 'this' && which !== 'last') return undefined
  const word = which === 'last' ? 'yesterday' : (words.word ?? '').toLowerCase()
  const part = partOfDay(words.part ?? words.thisPart ?? word) ?? ''
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

/** From the first day of the year, quarter, month or week to the release date. */
function readToDate({start, end, words}: Match, _shape: Shape, {today: day}: Reading): Candidate | undefined {
  if (!/^to date$/i.test(`${words.word} ${words.noun}`)) return undefined
  const unit = unitOf(words.unit ?? '')
  const first = day && daysOf(unitValue(day, 0, unit), undefined)?.start
  const value = day && first ? `${first}/${toIso(day)}` : null
  return {start, end, type: 'range', value, inferred: ['year', 'month', 'day']}
}
