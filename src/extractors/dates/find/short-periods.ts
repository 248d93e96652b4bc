import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {fullYear} from '../nearest.js'
import {modOf, position} from '../parts.js'
import {periodValue} from '../period-value.js'
import type {Shape} from '../shape.js'

/** Q3 · H1 · 1Q */
const period = '(?:(?<unit>Q)(?<number>1)|(?<number2>1)(?<unit2>Q))'
/** 2025 · /2025 · FY25 · ’25 · of fiscal year 2025 */
const owner = "(?: ?[/-]? ?(?:o )?(?:(?<fiscal>f|F(?: y)?) ?)?'?(?<year>[Y0-6])(?!%|[.,][0-9]))?"

/** Q1 2025 · Q3/2025 · Q1 FY25 · 2025 Q1 · 2025-Q1 · 1Q25 · H1 2025 · Q2’15 */
const short: Finder = {
  needs: 'Q 1',
  pattern: new RegExp(
    `(?<![A-Za-z0-9.])${position}(?:(?<beforeFiscal>f ?)?(?<beforeYear>Y) ?[/-]? ?)?${period}${owner}(?![A-Za-z0-9])`,
    'dg',
  ),
  read: readPeriod,
}

/** Finds quarters and halves in short form. */
export const shortPeriods: readonly Finder[] = [short]

function readPeriod(
  {start, end, words, places}: Match,
  {codes, text, starts}: Shape,
  reading: Reading,
): Candidate | undefined {
  const letter = /^h$/i.test(words.unit ?? words.unit2 ?? '') ? 'H' : 'Q'
  const index = Number(words.number ?? words.number2)
  const hasYear = isYear(words.year) && !isAmount(text.slice(starts[end], (starts[end] ?? 0) + 10))
  if (index < 1 || index > (letter === 'Q' ? 4 : 2)) return undefined
  const year = (hasYear ? words.year : undefined) ?? words.beforeYear
  if (letter === 'H' && year === undefined && !isHalf(codes, start)) return undefined
  const isFiscal = (hasYear && words.fiscal !== undefined) || words.beforeFiscal !== undefined
  const mod = modOf(words.position)
  return {
    start,
    end: hasYear ? end : ((places.number ?? places.unit2)?.end ?? end),
    type: 'date',
    value: periodValue({letter, index, year: year && String(fullYear(year)), isFiscal, shift: undefined}, reading),
    inferred: year ? [] : ['year'],
    rank: 1,
    part: `${letter}${index}`,
    ...(mod ? {mod} : {}),
  }
}

/** “Q3 12 million” */
const isAmount = (after: string): boolean => /^\s?(?:million|billion|per\s?cent|%)/i.test(after)

/** Two digits are a year only near our time: not in “Q1 10 new stores”. */
const isYear = (digits = ''): boolean => digits.length === 4 || (Number(digits) > 12 && Number(digits) < 60)

/** H2 alone is hydrogen as well: a half is “in H2”, or stands in a text with a year. */
const isHalf = (codes: string, start: number): boolean =>
  /[ibrS&] $/.test(codes.slice(Math.max(0, start - 2), start)) || codes.includes('Y')
