import {fromIso} from '../calendar/index.js'
import {PressrelError} from '../errors.js'

/** The day of `--date`, or of another option, checked. Throws `E_USAGE`. */
export function checkDate(date: string | undefined, option = '--date'): string | undefined {
  if (date === undefined || (fromIso(date) && date.length === 10)) return date
  throw new PressrelError('E_USAGE', `${option} takes a day that exists, such as 2026-05-12, not “${date}”`)
}
