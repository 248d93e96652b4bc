import months from './months.json' with {type: 'json'}
import weekdays from './weekdays.json' with {type: 'json'}

/** A list of words as data: what it is, where it comes from, and its entries. */
export interface Lexicon<T> {
  readonly about: string
  readonly source: string
  readonly entries: readonly T[]
}

/** One month: ISO number, full name, AP form before a day, other abbreviations in lower case. */
export interface MonthEntry {
  readonly month: number
  readonly name: string
  readonly ap: string
  readonly short: readonly string[]
}

/** One weekday: ISO number, full name, abbreviations in lower case. */
export interface WeekdayEntry {
  readonly weekday: number
  readonly name: string
  readonly short: readonly string[]
}

export const monthEntries: readonly MonthEntry[] = months.entries
export const weekdayEntries: readonly WeekdayEntry[] = weekdays.entries
