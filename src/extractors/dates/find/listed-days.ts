import {daysInMonth, monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {dayValue, nearestYear} from '../nearest.js'
import {dayNumber} from '../parts.js'
import type {Shape} from '../shape.js'

/** March 3, 5 and: what stands before the last day of a list */
const listBefore = '(?<=(?<month>[Mm]) [123]z?(?:, [123]z?){0,3},? & (?:A )?)'

/** , 20 and 22 June 2026: what stands after the first day of a list */
const listAfter = '(?=(?:, [123]z?){0,3},? & (?:A )?[123]z? (?:o )?(?<month>[Mm])(?:,? (?<year>Y))?)'

/** the 25th of “October 24th and 25th”, the 5, 2026 of “May 3 and 5, 2026”; not the 12 of “March 5 and 12 offices” */
const last: Finder = {
  needs: 'Mm & 123',
  pattern: new RegExp(`${listBefore}(?<day>${dayNumber})(?:,? (?<year>Y)|(?<=z)|(?=[.,;:)]|$))(?![0-9])`, 'dg'),
  read: readDay,
}

/** the 18 of “18 and 19 June 2026” */
const first: Finder = {
  needs: 'Mm & 123',
  pattern: new RegExp(`(?<![A-Za-z0-9.,/:$€£-]|[$€£] )(?<day>[123]z?)${listAfter}`, 'dg'),
  read: readDay,
}

/** Finds days whose month stands with another day of their list. */
export const listedDays: readonly Finder[] = [last, first]

function readDay({words, places, end}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const month = monthNumber(words.month ?? '')
  const day = Number.parseInt(words.day ?? '', 10)
  if (month === undefined || day > daysInMonth(2024, month) || /^(?:may|march)$/.test(words.month ?? ''))
    return undefined
  const year = words.year ? Number(words.year) : today && nearestYear(month, day, today)
  return {
    start: places.day?.start ?? end,
    end,
    type: 'date',
    value: dayValue(year, month, day),
    inferred: words.year ? ['month'] : ['year', 'month'],
  }
}
