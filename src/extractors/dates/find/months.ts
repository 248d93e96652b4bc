import {monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {fullYear, monthValue} from '../nearest.js'
import {alone, dash, modOf, month, position, year} from '../parts.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** May to August 2024 · January–March 2026 · November 2024 to February 2025 */
const range: Finder = {
  needs: 'Mm Y',
  pattern: new RegExp(
    `${alone}(?<from>${month})(?: (?<fromYear>${year}))?${dash}(?<to>${month}),? (?<year>${year})`,
    'dg',
  ),
  read: readRange,
}

/** 2026 · , 2026 · of 2026 · -2026; not the 2026 of 2026-27 */
const fullYearAfter = `(?:,? {1,2}(?:o )?|[-/])(?<year>${year})(?! ?[-–/] ?[0-9Y])`
/** ’25 · of ’25 · of 87 */
const shortYearAfter = "(?: '(?<short>[0-6])| o '?(?<short2>[56]))(?![0-9A-Za-z%]|[.,][0-9Y])"

/** late April 2026 · end of June, 2025 · May 2003 · Dec-2018 · Sept ’25 */
const withYear: Finder = {
  needs: 'Mm Y0123456',
  pattern: new RegExp(`${alone}${position}(?<month>${month})(?:${fullYearAfter}|${shortYearAfter})`, 'dg'),
  read: readMonth,
}

/** February this year · June of last year */
const withRelativeYear: Finder = {
  needs: 'Mm RLN y',
  pattern: new RegExp(`${alone}${position}(?<month>${month}),? (?:o )?(?<relative>[RLN]) y`, 'dg'),
  read: readMonth,
}

/** Finds months with their year. */
export const months: readonly Finder[] = [range, withYear, withRelativeYear]

function readRange({start, end, words}: Match): Candidate | undefined {
  const [first, last] = [monthNumber(words.from ?? ''), monthNumber(words.to ?? '')]
  if (first === undefined || last === undefined) return undefined
  const lastYear = Number(words.year)
  const firstYear = words.fromYear ? Number(words.fromYear) : first > last ? lastYear - 1 : lastYear
  return {
    start,
    end,
    type: 'range',
    value: `${monthValue(firstYear, first)}/${monthValue(lastYear, last)}`,
    inferred: [],
  }
}

function readMonth({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const number = monthNumber(words.month ?? '')
  if (number === undefined || words.short?.length === 1) return undefined
  const year = words.relative
    ? today && today.year + directionOf(words.relative)
    : fullYear(words.year ?? words.short ?? words.short2 ?? '', today)
  const mod = modOf(words.position)
  return {
    start,
    end,
    type: 'date',
    value: year === undefined ? null : monthValue(year, number),
    inferred: words.relative ? ['year'] : [],
    ...(mod ? {mod} : {}),
  }
}
