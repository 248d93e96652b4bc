import {monthEntries, weekdayEntries} from '../lexicon/index.js'

const months = new Map(
  monthEntries.flatMap(m => [m.name.toLowerCase(), ...m.short].map(word => [word, m.month] as const)),
)
const weekdays = new Map(
  weekdayEntries.flatMap(d => [d.name.toLowerCase(), ...d.short].map(word => [word, d.weekday] as const)),
)

const alternation = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|')

/** Source of a pattern for a month's name or abbreviation, its full stop included; use with the `i` flag. */
export const monthPattern = `(?:${alternation(months.keys())})\\b\\.?`

/** Source of a pattern for a weekday's name or abbreviation; use with the `i` flag. */
export const weekdayPattern = `(?:${alternation(weekdays.keys())})\\b\\.?`

/** The month (1 to 12) of a name or abbreviation in any case, with or without full stop. */
export function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase().replace('.', ''))
}

/** The ISO weekday (1 is Monday) of a name or abbreviation in any case, with or without full stop. */
export function weekdayNumber(word: string): number | undefined {
  return weekdays.get(word.toLowerCase().replace('.', ''))
}
