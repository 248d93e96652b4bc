import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import {configFor, isPresetName, type LintConfig, mergeRaw, type RawConfig, resolveConfig} from '../lint/index.js'

/** What the command line says about the configuration. */
export interface GivenConfig {
  readonly config?: string
  readonly preset?: string
  readonly rules?: readonly string[]
}

const names = ['.pressrelrc.yaml', '.pressrelrc.yml', '.pressrelrc.json', 'package.json']
const byPlace = new Map<string, LintConfig>()

/** The configuration of one file: the nearest one from the file upwards, or `--config`; overrides applied. */
export async function configForFile(file: string, given: GivenConfig): Promise<LintConfig> {
  const path = given.config ?? findConfig(resolve(file === '.' ? '.' : dirname(file)))
  const key = `${path ?? ''}\n${given.preset ?? ''}\n${given.rules?.join('\n') ?? ''}`
  let config = byPlace.get(key)
  if (!config) {
    const raw = path === undefined ? {} : await loadConfig(path, [])
    config = resolveConfig(raw, {
      where: path,
      preset: given.preset,
      rules: given.rules,
      base: path === undefined ? undefined : dirname(resolve(path)),
    })
    byPlace.set(key, config)
  }
  return configFor(config, file)
}

function findConfig(folder: string): string | undefined {
  for (const name of names) {
    const path = join(folder, name)
    if (!existsSync(path)) continue
    if (name !== 'package.json' || readFileSync(path, 'utf8').includes('"pressrel":')) return path
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : findConfig(parent)
}

/** A configuration with the files that it extends merged in, nearest last. */
async function loadConfig(path: string, seen: readonly string[]): Promise<RawConfig> {
  const here = resolve(path)
  if (seen.includes(here))
    throw new PressrelError('E_CONFIG', 'extends itself', {file: path, hint: 'Take the circle out of “extends”'})
  const raw = await readConfig(path)
  const list = raw.extends === undefined ? [] : Array.isArray(raw.extends) ? raw.extends : [raw.extends]
  const presets = list.filter(name => typeof name !== 'string' || isPresetName(name) || !/[./]/.test(name))
  const files = list.filter((name): name is string => typeof name === 'string' && !presets.includes(name))
  let merged: RawConfig = {}
  for (const file of files) merged = mergeRaw(merged, await loadConfig(join(dirname(here), file), [...seen, here]))
  return mergeRaw(
    merged,
    presets.length === list.length && raw.extends === undefined ? raw : {...raw, extends: presets},
  )
}

async function readConfig(path: string): Promise<RawConfig> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw new PressrelError('E_CONFIG', 'the configuration could not be read', {
      file: path,
      cause,
      hint: 'Check the name',
    })
  }
  const value = path.endsWith('.json') ? readJson(text, path) : await readYaml(text, path)
  const config = path.endsWith('package.json') && isObject(value) ? value.pressrel : value
  if (config === null || config === undefined) return {}
  if (isObject(config)) return config
  throw new PressrelError('E_CONFIG', 'a configuration is a list of keys with values', {
    file: path,
    hint: 'See “pressrel init”',
  })
}

function readJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PressrelError('E_CONFIG', `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      file: path,
      cause,
    })
  }
}

async function readYaml(text: string, path: string): Promise<unknown> {
  const {parseDocument, LineCounter} = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {schema: 'core', lineCounter})
  const [error] = document.errors
  if (!error) return document.toJS({maxAliasCount: 20})
  const {line, col} = lineCounter.linePos(error.pos[0])
  throw new PressrelError('E_CONFIG', (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, ''), {
    file: path,
    line,
    column: col,
  })
}

const isObject = (value: unknown): value is RawConfig =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
