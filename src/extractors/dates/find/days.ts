import {daysInMonth, monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {dayValue, yearFor} from '../nearest.js'
import {outlookAt} from '../outlook.js'
import {dash, dayNumber, month, weekday, year} from '../parts.js'
import {type Shape, wordsOf} from '../shape.js'

/** , 2026 · 2026 · of 2026 · in 2026; not the 2026 of 2026-27 */
const after = `(?:,? {0,2}(?:[oi] )?(?<year>${year})(?![-–/][0-9Y]))?`
/** –5 · to Friday the 5th; not the 5 of “to 5 June” */
const lastDay = `(?:${dash}(?:${weekday})?(?<last>${dayNumber})(?! {1,2}[Mm]))?`

/** (Tuesday) */
const bracketed = '(?: ?\\([Ww]\\.?\\))?'

/** Tuesday, May 12, 2026 · May 3–5, 2026 · Aug. 08 · March., 18 · Nov/2 · Friday-Jun-15 */
const monthFirst: Finder = {
  needs: 'Mm 123',
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?:${weekday}|[Ww]-)?(?<month>${month})(?:\\.?,? {0,2}|[-/]| A (?=[123]z))(?<day>${dayNumber})${lastDay}${after}${bracketed}`,
    'dg',
  ),
  read: readDays,
}

/** Not inside a number, a date or a price, and not the 30 of “May 30 to 2 June”: $12 December 27 */
const apart = '(?<![A-Za-z0-9.,/$€£-]|[$€£] |[0-9]:|[Mm] )'
/** -Aug-2016 */
const hyphened = '-(?<month2>[Mm])-(?<year2>Y)'
/** May 2026 · of May, 2026 · -Dec */
const spaced = `(?: {0,2}|-)(?:o )?(?<month>${month})${after}`

/** Tuesday 12 May 2026 · 3–5 May 2026 · 25th of April 2024 · 17thFebruary 2026 · 05-Aug-2016 */
const dayFirst: Finder = {
  needs: 'Mm 123',
  pattern: new RegExp(
    `${apart}(?:${weekday})?(?<day>${dayNumber})(?:(?:${dash}|/)(?<last>${dayNumber}))?(?:${hyphened}|${spaced})${bracketed}`,
    'dg',
  ),
  read: readDays,
}

/** Finds days with their month in words. */
export const days: readonly Finder[] = [monthFirst, dayFirst]

function readDays({start, end, words}: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const name = words.month ?? words.month2 ?? ''
  const yearText = words.year ?? words.year2
  const number = monthNumber(name)
  if (number === undefined || (!yearText && isOtherWord(name, shape, end))) return undefined
  const day = Number.parseInt(words.day ?? '', 10)
  const year = yearText ? Number(yearText) : today && yearFor(number, day, today, outlookAt(shape, {start, end}))
  if (day > daysInMonth(year ?? 2024, number))
    return {start, end, type: 'date', value: null, inferred: [], isVoid: true, isDay: true}
  const first = dayValue(year, number, day)
  const last = Number.parseInt(words.last ?? '0', 10)
  const isRange = last > day && last <= daysInMonth(year ?? 2024, number)
  return {
    start,
    end,
    type: isRange ? 'range' : 'date',
    value: isRange ? `${first}/${dayValue(year, number, last)}` : first,
    inferred: yearText ? [] : ['year'],
  }
}

/** “may 10” and “march 10” in small letters are more likely words; “Dec. 5 billion” is no day. */
function isOtherWord(name: string, shape: Shape, end: number): boolean {
  if (/^(?:may|march|mar|dec)$/.test(name)) return true
  return /^\s?(?:per\s?cent|million|billion|crore|lakh|%)/i.test(
    wordsOf(shape, {start: end, end: Math.min(end + 3, shape.codes.length)}),
  )
}
