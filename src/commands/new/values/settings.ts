import {PressrelError} from '../../../errors.js'

/** What `--set` gives, by field: a list of a release may be given item by item. */
export type Settings = ReadonlyMap<string, readonly string[]>

/** Reads `--set key=value`. Throws `E_USAGE`. */
export function readSettings(settings: readonly string[]): Settings {
  const found = new Map<string, readonly string[]>()
  for (const setting of settings) {
    const at = setting.indexOf('=')
    if (at <= 0) throw new PressrelError('E_USAGE', `--set takes key=value, not “${setting}”`)
    const key = setting.slice(0, at).trim()
    found.set(key, [...(found.get(key) ?? []), setting.slice(at + 1)])
  }
  return found
}
