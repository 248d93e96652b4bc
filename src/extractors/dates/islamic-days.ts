import {type CalendarDay, fromDayNumber, toDayNumber} from '../../calendar/index.js'

/** First and last day of a feast, inclusive. */
export interface FeastDays {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/**
 * The days of an Islamic feast that begins in a Gregorian year (1883 to 2173), once or twice: a day of a month, or the whole
 * month where there is no day. Source: the calendar of Umm al-Qura, as Unicode’s tables have it.
 */
export function islamicDaysIn(year: number, month: number, day: number | undefined): readonly FeastDays[] {
  const out: FeastDays[] = []
  const end = toDayNumber({year, month: 12, day: 31})
  let at = toDayNumber({year, month: 1, day: 1})
  while (at <= end) {
    const here = islamicDay(at)
    const start = at - here.day + 1
    // Its months have 29 or 30 days: this is the first or second day of the next one.
    at = start + 30
    if (here.month !== month) continue
    const last = day === undefined ? at - islamicDay(at).day : start + day - 1
    const first = fromDayNumber(day === undefined ? start : last)
    if (first.year === year) out.push({first, last: fromDayNumber(last)})
  }
  return out
}

/** Made at the first call, which costs much: only a text with such a feast pays for it. */
let format: Intl.DateTimeFormat | undefined

/** Month and day of a day number. */
function islamicDay(dayNumber: number): {month: number; day: number} {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = format.formatToParts(dayNumber * 86_400_000)
  const numberOf = (type: string): number => Number(parts.find(part => part.type === type)?.value)
  return {month: numberOf('month'), day: numberOf('day')}
}
