import {PressrelError} from '../errors.js'

/** The whole number of an option, at least `least` and at most `most`. Throws `E_USAGE`. */
export function numberOf(name: string, text: string | undefined, least = 1, most = Infinity): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d{1,12}$/.test(text) ? Number(text) : -1
  if (number >= least && number <= most) return number
  const range = most === Infinity ? `from ${least} up` : `from ${least} to ${most}`
  throw new PressrelError('E_USAGE', `${name} takes a whole number ${range}, not “${text}”`)
}
