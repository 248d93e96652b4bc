import {basename} from 'node:path'
import {PressrelError} from '../errors.js'
import type {RawConfig} from '../lint/index.js'
import {readSetting} from './read-setting.js'
import {shownPath} from './shown-path.js'

/** Reads a configuration file, YAML or JSON, or the `pressrel` of a package.json. Throws `E_CONFIG` with the place. */
export async function readConfigFile(path: string): Promise<RawConfig> {
  const value = await readDataFile(path)
  const config = basename(path) === 'package.json' && isMapping(value) ? value.pressrel : value
  if (config === null || config === undefined) return {}
  if (isMapping(config)) return config
  const detail = {file: shownPath(path), line: 1, column: 1, hint: '“pressrel init” writes an example'}
  throw new PressrelError('E_CONFIG', 'wants keys with values', detail)
}

/** Whether a value read from outside is keys with values. */
export function isMapping(value: unknown): value is RawConfig {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text of a configuration file without its byte order mark. Throws `E_CONFIG`. */
export function readConfigText(path: string): string {
  try {
    return readSetting(path)
  } catch (cause) {
    const detail = {file: shownPath(path), cause, hint: 'Check the name'}
    throw new PressrelError('E_CONFIG', 'this configuration could not be read', detail)
  }
}

/** What a YAML or JSON file holds. Throws `E_CONFIG` with the place. */
export async function readDataFile(path: string): Promise<unknown> {
  const text = readConfigText(path)
  if (!path.endsWith('.json')) return (await import('./config-yaml.js')).readYaml(text, shownPath(path))
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw (await import('./json-fault.js')).jsonError(text, shownPath(path), cause)
  }
}
