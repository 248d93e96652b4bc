import {addDays, type CalendarDay, toIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {count, countOf} from '../parts.js'
import {type Unit, unitOf, unitValue} from '../relative-value.js'
import type {Shape} from '../shape.js'
import {tenseBefore} from '../tense.js'

const amount = `(?<count>${count}) (?<unit>[dktyØ])`

/** two weeks from now · a month from now */
const now: Finder = {
  needs: 'Ñ r dktyØ',
  pattern: new RegExp(`(?<![A-Za-z0-9-])${amount} r Ñ`, 'dg'),
  read: readShift,
}

/** the two weeks’ time of “in two weeks’ time” */
const time: Finder = {
  needs: "' dktyØ i x",
  pattern: new RegExp(`(?<=(?<lead>(?:^|[^A-Za-z0-9])i) )${amount}(?:'s?) (?<noun>x)`, 'dg'),
  read: (match, shape, reading) =>
    /^time$/i.test(match.words.noun ?? '') && /in$/i.test(match.words.lead ?? '')
      ? readShift(match, shape, reading)
      : undefined,
}

/** the ten days of “will open in ten days.” */
const ahead: Finder = {
  needs: 'kdØ i',
  pattern: new RegExp(`(?<=(?<lead>i) )(?<count>${count}) (?<unit>[dkØ])(?=[.,;!?)]|$)`, 'dg'),
  read: readAhead,
}

/** day after tomorrow · day before yesterday */
const dayBeyond: Finder = {
  needs: 'D S d',
  pattern: /(?<![A-Za-z0-9-])d (?<side>S) (?<word>D)(?![A-Za-z0-9-])/dg,
  read: readBeyond,
}

/** Finds days that are counted from the release date on. */
export const fromNow: readonly Finder[] = [now, time, ahead, dayBeyond]

/** completed in · will be built in */
const takes =
  /\b(?:complet|finish|deliver|produc|earn|s[eo]ll?|sold|built|build|ma[dk]e|done)[a-z]{0,4}\s(?:[a-z0-9,]{1,12}\s)?in\s$/i
/** was open in */
const past = /\b(?:was|were|had|been)\b[^.]{0,40}$/i

const isPast = (before: string): boolean => takes.test(before) || past.test(before)

const textBefore = ({text, starts}: Shape, start: number): string =>
  text.slice(Math.max(0, (starts[start] ?? 0) - 40), starts[start])

/** “will be open in two weeks.” says when; “was built in two weeks.” and “will be built in two weeks.” how long. */
function readAhead(match: Match, shape: Shape, reading: Reading): Candidate | undefined {
  const isIn = /^in$/i.test(match.words.lead ?? '')
  return isIn && tenseBefore(shape, match.start) > 0 && !isPast(textBefore(shape, match.start))
    ? readShift(match, shape, reading)
    : undefined
}

function readShift({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const isDay = /^[dwf]/i.test(words.unit ?? '')
  const value = today ? shifted(today, countOf(words.count ?? ''), words.unit ?? '') : null
  return {start, end, type: 'date', value, inferred: ['year', 'month', 'day'], rank: 1, ...(isDay ? {isDay} : {})}
}

/** Days and weeks lead to a day, months and years to a month and a year. */
function shifted(today: CalendarDay, count: number, word: string): string {
  if (/^fortnight/i.test(word)) return toIso(addDays(today, count * 14))
  const unit: Unit = unitOf(word)
  return unit === 'week' ? toIso(addDays(today, count * 7)) : unitValue(today, count, unit)
}

function readBeyond({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const written = `${words.side} ${words.word}`.toLowerCase()
  const shift = written === 'after tomorrow' ? 2 : written === 'before yesterday' ? -2 : undefined
  if (shift === undefined) return undefined
  const value = today ? toIso(addDays(today, shift)) : null
  return {start, end, type: 'date', value, inferred: ['year', 'month', 'day'], isDay: true, rank: 1}
}
