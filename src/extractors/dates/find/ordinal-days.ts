import {addMonths, daysInMonth, monthNumber, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {dayValue, nearestYear} from '../nearest.js'
import {countOf} from '../parts.js'
import type {Shape} from '../shape.js'
import {yearOfWords, yearWords} from '../year-words.js'

/** twenty-third · fourth */
const ordinal = '(?<day>(?:T[- ])?O)'

/** A phrase ends here, or a time of day follows: “the twenty-fourth six p.m.” */
const phraseEnd = "(?=[.,;!?)]|$|,? (?:v )?[n12](?:[- ][Tn]){0,2} ?(?:Z|(?:x')?Ô))"
/** 2026 · nineteen eighty-six */
const year = `(?<year>Y|${yearWords})`

/** fourth of July 1995 · twenty-third day of September · twenty-five January nineteen eighty-six */
const before: Finder = {
  needs: 'Mm OT',
  pattern: new RegExp(
    `(?<![A-Za-z0-9-])(?:${ordinal}(?: d)? o|(?<cardinal>T[- ]n)) (?<month>[Mm])(?:,? (?:o )?${year})?`,
    'dg',
  ),
  read: readInWords,
}

/** January first, 2000 · February twenty-second; “April first responders” is none */
const after: Finder = {
  needs: 'Mm OT',
  pattern: new RegExp(
    `(?<![A-Za-z0-9-])(?<month>[Mm]) (?:A )?(?:${ordinal}|(?<cardinal>T[- ]n))(?:,? ${year}|${phraseEnd})`,
    'dg',
  ),
  read: readInWords,
}

/** the 26th · 13th · 21 at the end of a phrase */
const number = `A (?<day>[123]z)|(?<day2>[123](?:z|(?=[.,;!?)]|$)))`
/** the twenty-first at the end of a phrase */
const word = `A (?<day3>(?:T[- ])?O)${phraseEnd}`
/** Not the 26th of May, and not 21.5 */
const noMonth = '(?![.,][0-9Y]| (?:o |A )?[Mm])'

/** Friday the 26th · Tue 13th · Monday 21, · Friday the twenty-first. */
const inMonth: Finder = {
  needs: 'Ww 123O',
  pattern: new RegExp(`(?<![A-Za-z0-9])(?<weekday>[Ww]),? (?:${number}|${word})${noMonth}`, 'dg'),
  read: readInMonth,
}

/** Finds days whose number is in words, and days of a month that is not named. */
export const ordinalDays: readonly Finder[] = [before, after, inMonth]

function readInWords({start, end, words, places}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const month = monthNumber(words.month ?? '')
  const day = /^final$/i.test(words.day ?? '') ? 0 : countOf(words.day ?? words.cardinal ?? '')
  // “… we may first, …” and “the march third”: verbs and nouns.
  if (month === undefined || /^(?:may|march)$/.test(words.month ?? '') || day < 1 || day > daysInMonth(2024, month))
    return undefined
  const written =
    words.year === undefined ? undefined : /^\d/.test(words.year) ? Number(words.year) : yearOfWords(words.year)
  const year = written ?? (today && nearestYear(month, day, today))
  // The “one thirty” of “January first one thirty p.m.” is no year.
  const own = words.year && !written ? lastOf(places) : end
  return {start, end: own, type: 'date', value: dayValue(year, month, day), inferred: written ? [] : ['year']}
}

/** Where the month and the day end. */
function lastOf({month, day, cardinal}: Match['places']): number {
  return Math.max(month?.end ?? 0, day?.end ?? 0, cardinal?.end ?? 0)
}

/** The nearest month in which the day falls on the weekday. */
function readInMonth({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const weekday = weekdayNumber(words.weekday ?? '')
  const day = countOf(words.day ?? words.day2 ?? words.day3 ?? '')
  if (!today || weekday === undefined) return undefined
  for (const shift of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]) {
    const {year, month} = addMonths({...today, day: 1}, shift)
    if (day <= daysInMonth(year, month) && weekdayOf({year, month, day}) === weekday) {
      return {start, end, type: 'date', value: dayValue(year, month, day), inferred: ['year', 'month']}
    }
  }
  return undefined
}
