import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {monthValue} from '../nearest.js'
import {alone, countOf} from '../parts.js'
import type {Shape} from '../shape.js'

/** of 2025 · 2025 · of fiscal 2025 · /2025 */
const owner = '(?: o| i)?(?: A)?(?: ?/)? ?(?:(?<fiscal>F) )?(?<year>Y)'
/** of the year · of this year · of last year */
const ofYear = ' [oi] (?<relative>[ARL]) y'

/** first nine months of 2025 · first six months · last four months of 2021 · first nine months of the year */
const first: Finder = {
  needs: 't OL n123',
  pattern: new RegExp(`${alone}(?<side>O|L) (?<count>n|[1-3])[- ]t(?:${owner}|${ofYear})?(?![A-Za-z0-9]| o )`, 'dg'),
  read: readMonths,
}

/** 9 months 2025 · six-months 2025 */
const dated: Finder = {
  needs: 't Y n1',
  pattern: /(?<![A-Za-z0-9])(?<count>n|1)[- ]t (?<year>Y)(?!%|[.,][0-9Y])/dg,
  read: readMonths,
}

/** 9M/2025 · 9M 2025 */
const short: Finder = {
  needs: 'I Y 1',
  pattern: /(?<![A-Za-z0-9.,$€£])(?<count>1)I ?\/? ?(?<year>Y)/dg,
  read: readMonths,
}

/** Finds months counted from the start or the end of a year. */
export const countedMonths: readonly Finder[] = [first, dated, short]

function readMonths({start, end, words}: Match, _shape: Shape, {today}: Reading): Candidate | undefined {
  const {side = 'first', year: written, relative} = words
  const count = countOf(words.count ?? '')
  const isLast = /^(?:last|final)$/i.test(side)
  if (count < 2 || count > 11 || !/^(?:first|last|final)$/i.test(side)) return undefined
  // “last four months” by itself counts from the release date.
  if (isLast && !written && !relative) return undefined
  const shift = /^(?:last|previous|prior)/i.test(relative ?? '') ? -1 : 0
  const year = written ? Number(written) : today && today.year + shift
  const [from, to] = isLast ? [13 - count, 12] : [1, count]
  const isFiscal = words.fiscal !== undefined && count % 3 === 0
  const months = (of: number): string => `${monthValue(of, from)}/${monthValue(of, to)}`
  const quarters = (of: number): string => `FY${of}-Q${Math.ceil(from / 3)}/FY${of}-Q${to / 3}`
  const value = year === undefined ? null : isFiscal ? quarters(year) : months(year)
  return {start, end, type: 'range', value, inferred: written ? [] : ['year'], rank: 1}
}
