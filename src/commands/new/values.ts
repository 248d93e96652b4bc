import {readFileSync} from 'node:fs'
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

/** Reads the file of `--data`: JSON is YAML, so one parser reads both. Throws `E_READ`. */
export async function readData(path: string | undefined): Promise<Values> {
  if (path === undefined) return {}
  const fail = (what: string, cause?: unknown): never => {
    throw new PressrelError('E_READ', what, {file: path, cause, hint: 'Write one “field: value” a line'})
  }
  const value = await parseFile(path, fail)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail('wants fields with their values')
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      typeof entry === 'string' ? entry : fail(`“${key}” wants a text`),
    ]),
  )
}

/** With the failsafe schema every value is the text as written: 2026-03-10 stays a date, 0.90 keeps its nought. */
async function parseFile(path: string, fail: (what: string, cause?: unknown) => never): Promise<unknown> {
  const {parse} = await import('yaml')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    return fail('could not be read', cause)
  }
  try {
    return parse(text, {schema: 'failsafe'})
  } catch (cause) {
    return fail('is neither YAML nor JSON', cause)
  }
}
