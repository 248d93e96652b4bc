import {daysInMonth, fromIso} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {dayValue, fullYear, nearestYear} from '../nearest.js'
import {isNumbered} from '../numbered.js'
import type {Shape} from '../shape.js'

/** 2026-05-12 · 2018-7-6 after a weekday */
const iso: Finder = {
  needs: 'Y - 1',
  pattern: /(?<![0-9Y-])(?:(?<weekday>[Ww],? ))?(?<year>Y)-(?<month>1)-(?<day>[123])(?![0-9Y-])/dg,
  read: readIso,
}

/** 20260512: of all numbers of eight digits hardly one in a thousand is a day by chance */
const basic: Finder = {
  needs: '9',
  pattern: /(?<![A-Za-z0-9.,:/_$€£])(?<digits>9)(?![A-Za-z0-9%_]|[.,:/][0-9Y])/dg,
  read: readBasic,
}

/** 31.12.2025 · 15.04.20 · 10/05/2025 · 5-10-2025 · Friday 10/05/2025 */
const full: Finder = {
  needs: './- 123',
  pattern:
    /(?<![0-9Y./-])(?:[Ww],? )?(?<a>[123])(?<mark>[./-])(?<b>[123])\k<mark>(?<year>Y|[0-6])(?![0-9Y/]|[.-][0-9Y])/dg,
  read: readFull,
}

/** on 22/04 · Friday 5/12 · this 5/12 · Date: 5/12; not 24/7, and not a fraction */
const withoutYear: Finder = {
  needs: '/ vREWw 123',
  pattern: /(?:(?<lead>v |R |E[:?] )|(?<weekday>[Ww],? ))(?<a>[123])\/(?<b>[123])(?![0-9Y/%]|[.,-][0-9Y]| [xho])/dg,
  read: readWithoutYear,
}

/** Finds days in digits. */
export const numericDays: readonly Finder[] = [iso, basic, full, withoutYear]

function readIso({start, end, words}: Match): Candidate | undefined {
  const [month, day] = [words.month ?? '', words.day ?? '']
  if (words.weekday === undefined && (month.length < 2 || day.length < 2)) return undefined
  const value = dayValue(Number(words.year), Number(month), Number(day))
  return {start, end, type: 'date', value, inferred: [], ...(fromIso(value) ? {} : {isVoid: true})}
}

function readBasic({start, end, words}: Match): Candidate | undefined {
  const parts = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(words.digits ?? '')
  const value = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : ''
  return fromIso(value) ? {start, end, type: 'date', value, inferred: []} : undefined
}

function readFull({start, end, words}: Match, shape: Shape, {dayFirst, today}: Reading): Candidate | undefined {
  const {a = '', b = '', mark, year = ''} = words
  const isDotted = mark === '.'
  if (year.length < 4 && (year.length < 2 || mark === '-' || (isDotted && (a.length < 2 || b.length < 2))))
    return undefined
  if (isDotted && isNumbered(shape, {start, end})) return undefined
  const day = dayAndMonth(Number(a), Number(b), isDotted || dayFirst)
  if (!day) return undefined
  const value = dayValue(fullYear(year, today), day.month, day.day)
  const isAmbiguous = !isDotted && day.isAmbiguous
  return {start, end, type: 'date', value, inferred: [], ...(isAmbiguous ? {ambiguous: true} : {})}
}

function readWithoutYear(
  {start, end, words, places}: Match,
  _shape: Shape,
  {dayFirst, today}: Reading,
): Candidate | undefined {
  const {a, b, lead = ''} = words
  if ((lead !== '' && !/^(?:on|this|date[:?])\s/i.test(lead)) || (a === '24' && b === '7')) return undefined
  const day = dayAndMonth(Number(a), Number(b), dayFirst)
  if (!day) return undefined
  const value = dayValue(today && nearestYear(day.month, day.day, today), day.month, day.day)
  const rest = day.isAmbiguous ? {ambiguous: true as const} : {}
  return {
    start: places.weekday?.start ?? places.a?.start ?? start,
    end,
    type: 'date',
    value,
    inferred: ['year'],
    ...rest,
  }
}

/** Which of two numbers is the day; undefined when there is no such day. */
function dayAndMonth(
  a: number,
  b: number,
  dayFirst: boolean,
): {day: number; month: number; isAmbiguous: boolean} | undefined {
  const dayComesFirst = a > 12 || (b <= 12 && dayFirst)
  const [day, month] = dayComesFirst ? [a, b] : [b, a]
  if (month > 12 || day > daysInMonth(2024, month)) return undefined
  return {day, month, isAmbiguous: a <= 12 && b <= 12 && a !== b}
}
