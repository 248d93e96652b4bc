import {isMonthDay} from '../../calendar/index.js'
import type {Refuse} from './check.js'

/** Checks the day on which the fiscal year ends, as `MM-DD`. */
export function readFiscalYearEnd(value: unknown, refuse: Refuse): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && isMonthDay(value)) return value
  return refuse(`“fiscal_year_end” wants a day that exists as MM-DD, not ${JSON.stringify(value)}`, 'Such as "09-30"')
}
