import {isMonthDay} from '../../calendar/index.js'
import {isAbsent} from './check.js'
import type {LayerContext, Stated} from './types.js'

const path = ['fiscal_year_end']

/** Checks the day on which the fiscal year ends, as `MM-DD`. */
export function readFiscalYearEnd(value: unknown, {refuse, originOf}: LayerContext): Stated<string> | undefined {
  if (isAbsent(value)) return undefined
  if (typeof value === 'string' && isMonthDay(value)) return {value, origin: originOf(path)}
  const message = `“fiscal_year_end” wants a day that exists as MM-DD, not ${JSON.stringify(value)}`
  return refuse({path}, message, 'Write month and day, such as "09-30"')
}
