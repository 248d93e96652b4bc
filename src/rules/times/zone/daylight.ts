import {type CalendarDay, toDayNumber} from '../../../calendar/index.js'

const noonOf = (day: CalendarDay): number => (toDayNumber(day) + 0.5) * 24 * 60 * 60 * 1000

/** Whether the clocks of an IANA zone are on daylight saving time at noon of a day; the winter of its north is standard. */
export function isDaylight(day: CalendarDay, zone: string): boolean {
  const clock = new Intl.DateTimeFormat('en-US', {hour: 'numeric', hourCycle: 'h23', timeZone: zone})
  return clock.format(noonOf(day)) !== clock.format(noonOf({year: day.year, month: 1, day: 10}))
}
