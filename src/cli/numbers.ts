import {PressrelError} from '../errors.js'

/** The whole number of an option, at least `least`. Throws `E_USAGE`. */
export function numberOf(name: string, text: string | undefined, least = 1): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d{1,12}$/.test(text) ? Number(text) : -1
  if (number >= least) return number
  throw new PressrelError('E_USAGE', `${name} takes a whole number from ${least} up, not “${text}”`)
}
