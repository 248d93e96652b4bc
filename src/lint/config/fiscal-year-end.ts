import {daysInMonth} from '../../calendar/index.js'
import type {Refuse} from './check.js'

/** Checks the day on which the fiscal year ends, as `MM-DD`; February 29 is one. */
export function readFiscalYearEnd(value: unknown, refuse: Refuse): string | undefined {
  if (value === undefined || value === null) return undefined
  const [, month, day] = (typeof value === 'string' && /^(\d\d)-(\d\d)$/.exec(value)) || []
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
  if (!isDay || Number(day) > daysInMonth(2024, Number(month)))
    return refuse(`“fiscal_year_end” wants a day that exists as MM-DD, not ${JSON.stringify(value)}`, 'Such as "09-30"')
  return `${month}-${day}`
}
