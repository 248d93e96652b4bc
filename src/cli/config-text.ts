import {readFileSync} from 'node:fs'
import {PressrelError} from '../errors.js'
import type {RawConfig} from '../lint/index.js'

/** Reads a configuration file, YAML or JSON, or the `pressrel` of a package.json. Throws `E_CONFIG` with the place. */
export async function readConfigFile(path: string): Promise<RawConfig> {
  const text = readText(path)
  const value = path.endsWith('.json') ? readJson(text, path) : (await import('./config-yaml.js')).readYaml(text, path)
  const config = path.endsWith('package.json') && isMapping(value) ? value.pressrel : value
  if (config === null || config === undefined) return {}
  if (isMapping(config)) return config
  throw new PressrelError('E_CONFIG', 'wants keys with values', {file: path, hint: '“pressrel init” writes an example'})
}

/** Whether a value read from outside is keys with values. */
export function isMapping(value: unknown): value is RawConfig {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new PressrelError('E_CONFIG', 'this configuration could not be read', {
      file: path,
      cause,
      hint: 'Check the name',
    })
  }
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PressrelError('E_CONFIG', `is not JSON: ${reason}`, {file: path, cause})
  }
}
