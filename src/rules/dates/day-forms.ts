import {type CalendarDay, fromIso} from '../../calendar/index.js'
import {monthEntries} from '../../lexicon/index.js'

/** `2026-09-09` → “September 9, 2026”, for messages. */
export function fullDay(iso: string): string {
  const day = fromIso(iso)
  return day ? `${nameOf(day)} ${day.day}, ${day.year}` : iso
}

/** “Sept. 9”, as AP writes a day. */
export const apDay = (day: CalendarDay): string => `${monthEntries[day.month - 1]?.ap ?? ''} ${day.day}`

/** “9 September 2026”, as Britain writes a day with its year. */
export const britishDay = (day: CalendarDay): string => `${day.day} ${nameOf(day)} ${day.year}`

/** “September”. */
export const nameOf = ({month}: Pick<CalendarDay, 'month'>): string => monthEntries[month - 1]?.name ?? ''
