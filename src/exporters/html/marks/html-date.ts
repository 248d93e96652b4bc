import type {DateMention} from '../../../ast/index.js'
import {fromIso, offsetOf} from '../../../calendar/index.js'

/** 1998 · 2026-05 · 2026-W19; HTML has no year 0. */
const yearMonthOrWeek = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])|-W(?:0[1-9]|[1-4]\d|5[0-3]))?$/
/** XXXX-05-10 */
const yearless = /^XXXX-((?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/
/** T09:00 · XXXX-XX-XXT09:00 */
const clockAlone = /^(?:XXXX-XX-XX)?T((?:[01]\d|2[0-3]):[0-5]\d)$/
const dayAndClock = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d$/

/**
 * The value of a date in a form that the attribute `datetime` takes, or undefined where HTML has none for it (quarters, fiscal years,
 * ranges). Source: HTML Standard, 2.3.5, dates and times.
 */
export function htmlDate({value, timezone}: Pick<DateMention, 'value' | 'timezone'>): string | undefined {
  if (value === null) return undefined
  if (yearMonthOrWeek.test(value)) return value
  if (/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return fromIso(value) ? value : undefined
  if (dayAndClock.test(value)) return fromIso(value.slice(0, 10)) && value + offsetOf(value, timezone)
  return (yearless.exec(value) ?? clockAlone.exec(value))?.[1]
}
