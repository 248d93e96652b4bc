import {readFileSync} from 'node:fs'
import {PressrelError} from '../errors.js'
import type {RawConfig} from '../lint/index.js'

/** Reads a configuration file, YAML or JSON, or the `pressrel` of a package.json. Throws `E_CONFIG` with the place. */
export async function readConfigFile(path: string): Promise<RawConfig> {
  const text = readText(path)
  const value = path.endsWith('.json') ? readJson(text, path) : await readYaml(text, path)
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

/** Read by the rules of YAML 1.2: `off` is a word and `2026-01-05` is one too. */
async function readYaml(text: string, path: string): Promise<unknown> {
  const {parseDocument, LineCounter} = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {schema: 'core', lineCounter})
  const [error] = document.errors
  if (!error) return toPlain(() => document.toJS({maxAliasCount: 20}), path)
  const {line, col} = lineCounter.linePos(error.pos[0])
  const [message = ''] = error.message.split('\n')
  throw new PressrelError('E_CONFIG', message.replace(/ at line \d{1,9}.*$/, ''), {file: path, line, column: col})
}

/** An alias that is repeated too often throws only when the document is unfolded. */
function toPlain(unfold: () => unknown, path: string): unknown {
  try {
    return unfold()
  } catch (cause) {
    throw new PressrelError('E_CONFIG', 'repeats too much through aliases', {file: path, cause})
  }
}
