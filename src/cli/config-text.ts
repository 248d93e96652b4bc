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

/** The longest file of a configuration, or of rules of the house, in characters. */
const longest = 256 * 1024

/** The text of a configuration file without its byte order mark. Throws `E_CONFIG`. */
export function readConfigText(path: string): string {
  const file = shownPath(path)
  const text = readText(path, file)
  if (text.length <= longest) return text
  const hint = 'Rules of the house may stand in several files'
  throw new PressrelError('E_CONFIG', `holds ${text.length} characters, more than the ${longest} that are read`, {
    file,
    hint,
  })
}

function readText(path: string, file: string): string {
  try {
    return readSetting(path)
  } catch (cause) {
    throw new PressrelError('E_CONFIG', 'this configuration could not be read', {file, cause, hint: 'Check the name'})
  }
}

/** What a YAML or JSON file holds. Throws `E_CONFIG` with the place. */
export async function readDataFile(path: string): Promise<unknown> {
  const text = readConfigText(path)
  if (!path.endsWith('.json')) return (await import('./config-yaml.js')).readYaml(text, shownPath(path))
  try {
    const value: unknown = JSON.parse(text)
    await refuseExcess(text, path)
    return value
  } catch (cause) {
    if (cause instanceof PressrelError) throw cause
    throw (await import('./json-fault.js')).jsonError(text, shownPath(path), cause)
  }
}

/** No shorter text nests too deep. */
const shortest = 60

/** JSON is YAML, and nests as deep. Throws `E_CONFIG`. */
async function refuseExcess(text: string, path: string): Promise<void> {
  if ((text.match(/[[{]/g)?.length ?? 0) <= shortest) return
  const {findYamlExcess} = await import('../markdown/yaml-limits.js')
  const excess = findYamlExcess(text)
  if (excess) throw (await import('./config-yaml.js')).tooMuch(text, shownPath(path), excess)
}
