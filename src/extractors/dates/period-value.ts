import type {Reading} from './candidate.js'

/** A quarter or half as it is written. */
export interface WrittenPeriod {
  readonly letter: 'Q' | 'H'
  readonly index: number
  readonly year: string | undefined
  /** “fiscal” stands with it. */
  readonly isFiscal: boolean
  /** Years from the release's own: -1 for “last year’s first quarter”. */
  readonly shift: number | undefined
}

/**
 * The TIMEX3 value of a quarter or half. Without a year it is the last one that has begun; in a release with a fiscal
 * calendar of its own a bare quarter is fiscal.
 */
export function periodValue({letter, index, year, isFiscal, shift}: WrittenPeriod, reading: Reading): string | null {
  const {fiscalQuarters, today} = reading
  const hasFiscalCalendar = letter === 'Q' && fiscalQuarters !== undefined
  const prefix = isFiscal || hasFiscalCalendar ? 'FY' : ''
  if (year !== undefined) return `${prefix}${year}-${letter}${index}`
  if (hasFiscalCalendar && shift === undefined) {
    const known = fiscalQuarters.get(index) ?? [...fiscalQuarters.values()][0]
    return known === undefined ? null : `FY${known}-${letter}${index}`
  }
  if (!today) return null
  const firstMonth = letter === 'Q' ? index * 3 - 2 : index * 6 - 5
  const hasBegun = firstMonth <= today.month
  // A half that has not begun is the coming one: “in the second half” is said in July of the past, in May of the future.
  const bare = hasBegun || letter === 'H' ? today.year : today.year - 1
  return `${prefix}${shift === undefined ? bare : today.year + shift}-${letter}${index}`
}
