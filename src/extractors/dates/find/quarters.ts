import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {alone, countOf, modOf, position} from '../parts.js'
import {periodValue} from '../period-value.js'
import {directionOf} from '../relative-value.js'
import type {Shape} from '../shape.js'

/** first · third · final · 3rd */
const ordinal = '(?<ordinal>O|1z)'
/** 2025 · fiscal 2025 · FY25 · fiscal year 2025 · full year 2025 */
const owner = `(?:(?:(?<fiscal>F(?: y)?|f) ?)?(?:(?:[UK] )?y )?(?<year>Y)|(?<fy>f) ?(?<short>[0-6]))(?![0-9Y])`
/** of the year · of this fiscal year · of the current year */
const ofYear = ' o (?<leaning>(?:[ARLN]|x)(?: R)? (?:F )?y)'
/** 2025 · fiscal 2025 · last year’s · this · last */
const before = "(?:(?:(?<beforeFiscal>F(?: y)?|f) ?)?(?<beforeYear>Y) |(?<relative>[RL] y's|[RL]) )?"
/** first quarter · third-quarter · first half-year */
const period = `${ordinal}[- ](?:(?<fiscal2>F) )?(?<unit>[qh])(?:[- ]y)?`

/** first quarter of 2025 · fiscal third-quarter 2025 · second half of the year · last year’s first quarter */
const inWords: Finder = {
  needs: 'qh Oz',
  pattern: new RegExp(
    `${alone}${position}${before}(?:(?<fiscal3>F) )?${period}(?:(?: [oi](?: A)?)? ${owner}|${ofYear})?(?![A-Za-z0-9])`,
    'dg',
  ),
  read: readPeriod,
}

/** Finds quarters and halves in words. */
export const quarters: readonly Finder[] = [inWords]

function readPeriod({start, end, words}: Match, _shape: Shape, reading: Reading): Candidate | undefined {
  const letter = /^h/i.test(words.unit ?? '') ? 'H' : 'Q'
  const index = indexOf(words.ordinal ?? '', letter)
  if (index === undefined) return undefined
  const year = words.year ?? words.beforeYear ?? (words.short && `20${words.short}`)
  const isFiscal = [words.fiscal, words.fy, words.fiscal2, words.fiscal3, words.beforeFiscal].some(
    word => word !== undefined,
  )
  const shift = shiftOf(words.relative ?? words.leaning)
  const mod = modOf(words.position)
  return {
    start,
    end,
    type: 'date',
    value: periodValue({letter, index, year, isFiscal, shift}, reading),
    inferred: year ? [] : ['year'],
    rank: 1,
    part: `${letter}${index}`,
    ...(mod ? {mod} : {}),
  }
}

/** Quarters go to four, halves to two; “final” is the last of them. */
function indexOf(ordinal: string, letter: 'Q' | 'H'): number | undefined {
  const last = letter === 'Q' ? 4 : 2
  const index = /^final$/i.test(ordinal) ? last : countOf(ordinal)
  return index >= 1 && index <= last ? index : undefined
}

/** Years from the release's own, where the words say so: “last year’s”, “of this year”, “of next year”. */
function shiftOf(words: string | undefined): number | undefined {
  return words === undefined || /^(?:the|that)\b/i.test(words) ? undefined : directionOf(words)
}
