import {PressrelError} from '../../errors.js'

/** What fills a template, by field. */
export type Values = Readonly<Record<string, string>>

/** Reads `--set key=value`. Throws `E_USAGE`. */
export function readSettings(settings: readonly string[]): Values {
  return Object.fromEntries(
    settings.map(setting => {
      const at = setting.indexOf('=')
      if (at > 0) return [setting.slice(0, at).trim(), setting.slice(at + 1)]
      throw new PressrelError('E_USAGE', `--set takes key=value, not “${setting}”`)
    }),
  )
}
