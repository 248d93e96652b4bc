import {describe, expect, test} from 'vitest'
import {
  addDays,
  addMonths,
  daysInMonth,
  fromDayNumber,
  fromIso,
  isDay,
  isLeapYear,
  isoWeekOf,
  mondayOfWeek,
  monthNumber,
  toDayNumber,
  toIso,
  weekdayNumber,
  weekdayOf,
} from '../src/calendar/index.js'
import {openDraft} from '../src/draft/index.js'
import {daysOf} from '../src/extractors/dates/days-of.js'

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return {year, month, day: date}
}

test.each([
  [2000, true],
  [2024, true],
  [1900, false],
  [2100, false],
  [2026, false],
])('%i is a leap year: %s', (year, isLeap) => {
  expect(isLeapYear(year)).toBe(isLeap)
  expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28)
})

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-05-00', false],
  ['2026-12-31', true],
])('%s exists: %s', (iso, exists) => {
  expect(isDay(day(iso))).toBe(exists)
  expect(fromIso(iso)).toEqual(exists ? day(iso) : undefined)
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2000-02-29', 366, '2001-03-01'],
  ['2026-05-12', 0, '2026-05-12'],
])('%s and %i days is %s', (from, count, to) => expect(toIso(addDays(day(from), count))).toBe(to))

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-10-31', 13, '2027-11-30'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, count, to) => expect(toIso(addMonths(day(from), count))).toBe(to))

test.each([
  ['2026-05-12', 2],
  ['1970-01-01', 4],
  ['1969-12-28', 7],
  ['2000-02-29', 2],
])('%s is weekday %i', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday))

test.each([
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
  ['2026-12-31', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2023-01-01', 2022, 52],
])('%s is in the ISO week %i-W%i', (iso, year, week) => {
  expect(isoWeekOf(day(iso))).toEqual({year, week})
  expect(isoWeekOf(mondayOfWeek(year, week))).toEqual({year, week})
})

test('day numbers count from 1970 and go back', () => {
  expect(toDayNumber(day('1970-01-01'))).toBe(0)
  expect(toDayNumber(day('2000-03-01'))).toBe(11017)
  for (const number of [-719468, -1, 0, 59, 11016, 20585]) expect(toDayNumber(fromDayNumber(number))).toBe(number)
})

test('names are read in any case, short or long', () => {
  expect(['Sept.', 'SEP', 'september', 'May', 'mayor'].map(monthNumber)).toEqual([9, 9, 9, 5, undefined])
  expect(['Tue.', 'TUESDAY', 'thurs', 'Sun', 'some day'].map(weekdayNumber)).toEqual([2, 2, 4, 7, undefined])
})

describe('the days of a TIMEX3 value', () => {
  test.each([
    ['2026-05-12', '2026-05-12', '2026-05-12'],
    ['2026-05-12T09:00', '2026-05-12', '2026-05-12'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['20', '2000-01-01', '2099-12-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-SP', '2026-03-01', '2026-05-31'],
    ['2023-WI', '2023-12-01', '2024-02-29'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W20-WE', '2026-05-16', '2026-05-17'],
    ['2015/2019', '2015-01-01', '2019-12-31'],
    ['2024-11/2025-02', '2024-11-01', '2025-02-28'],
  ])('%s runs from %s to %s', (value, start, end) => expect(daysOf(value, undefined)).toEqual({start, end}))

  test.each([
    ['FY2025', '09-30', '2024-10-01', '2025-09-30'],
    ['FY2025-Q4', '09-30', '2025-07-01', '2025-09-30'],
    ['FY2024-Q1', '01-31', '2023-02-01', '2023-04-30'],
    ['FY2026-H2', '06-30', '2026-01-01', '2026-06-30'],
    ['FY2025-Q1', '12-31', '2025-01-01', '2025-03-31'],
    ['FY2024-Q2', '02-29', '2023-06-01', '2023-08-31'],
  ])('%s of a year to %s runs from %s to %s', (value, fiscalYearEnd, start, end) =>
    expect(daysOf(value, fiscalYearEnd)).toEqual({start, end}),
  )

  test.each(['FY2025', 'XXXX-05-12', 'PAST_REF', '2026-13', '2026-Q5', '', '2026-05-12/XXXX-06-01'])(
    '%s has none that are known',
    value => expect(daysOf(value, undefined)).toBeUndefined(),
  )
})

describe('the fiscal calendar', () => {
  const daysOfFirst = (text: string, fiscalYearEnd?: string) => {
    const [date] = openDraft(text, {date: '2026-05-12', fiscalYearEnd}).mentions.dates
    return date && [date.value, date.start, date.end]
  }

  test.each([
    ['Sales in fiscal 2025 rose.', undefined, ['FY2025', null, null]],
    ['Sales in fiscal 2025 rose.', '09-30', ['FY2025', '2024-10-01', '2025-09-30']],
    [
      'Sales in fiscal 2025 rose. The fiscal year ended September 30, 2025 was good.',
      undefined,
      ['FY2025', '2024-10-01', '2025-09-30'],
    ],
    [
      'Sales in Q3 FY24 rose. The third quarter ended October 29, 2023 was good.',
      undefined,
      ['FY2024-Q3', '2023-08-01', '2023-10-31'],
    ],
    [
      'Sales in fiscal 2025 rose. The fiscal year ended January 3, 2026 was good.',
      undefined,
      ['FY2025', '2025-01-01', '2025-12-31'],
    ],
    [
      'Sales in fiscal 2025 rose. The fiscal year ended September 30, 2025 of one and the fiscal year ended June 30, 2025 of the other were good.',
      undefined,
      ['FY2025', null, null],
    ],
  ])('of “%s” (option: %s) gives %j', (text, option, expected) => expect(daysOfFirst(text, option)).toEqual(expected))

  test('of the front matter wins over the release’s words', () => {
    const text =
      '---\nfiscal_year_end: 06-30\n---\nSales in fiscal 2025 rose in the fiscal year ended September 30, 2025.'
    expect(daysOfFirst(text)).toEqual(['FY2025', '2024-07-01', '2025-06-30'])
  })
})
