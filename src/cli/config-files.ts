import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {PressrelError} from '../errors.js'
import {configFor, isPresetName, type LintConfig, mergeRaw, type RawConfig, resolveConfig} from '../lint/index.js'
import {isMapping, readConfigFile} from './config-text.js'

/** What the command line says about the configuration. */
export interface GivenConfig {
  readonly config?: string
  readonly preset?: string
  readonly rules?: readonly string[]
}

const names = ['.pressrelrc.yaml', '.pressrelrc.yml', '.pressrelrc.json']
const byFolder = new Map<string, string | undefined>()
const byPlace = new Map<string, LintConfig>()

/** The configuration of one file: the nearest one from the file upwards, or `--config`; overrides applied. */
export async function configForFile(file: string, given: GivenConfig): Promise<LintConfig> {
  const whole = resolve(file)
  return configFor(await configForFolder(dirname(whole), given), whole)
}

/** The configuration that holds in a folder. */
export async function configForFolder(folder: string, given: GivenConfig): Promise<LintConfig> {
  const path = given.config ?? findConfig(resolve(folder))
  const key = `${path ?? ''}\n${given.preset ?? ''}\n${given.rules?.join('\n') ?? ''}`
  const known = byPlace.get(key)
  if (known) return known
  const raw = path === undefined ? {} : await loadConfig(path, [])
  const base = path === undefined ? undefined : dirname(resolve(path))
  const config = resolveConfig(raw, {where: path, preset: given.preset, rules: given.rules, base})
  byPlace.set(key, config)
  return config
}

function findConfig(folder: string): string | undefined {
  if (byFolder.has(folder)) return byFolder.get(folder)
  const parent = dirname(folder)
  const own = names.map(name => join(folder, name)).find(path => existsSync(path)) ?? findInPackage(folder)
  const found = own ?? (parent === folder ? undefined : findConfig(parent))
  byFolder.set(folder, found)
  return found
}

/** package.json, if it has a key `pressrel` of its own; a package that merely depends on pressrel has none. */
function findInPackage(folder: string): string | undefined {
  const path = join(folder, 'package.json')
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  if (!text.includes('"pressrel"')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isMapping(value) && isMapping(value.pressrel) ? path : undefined
  } catch {
    // Whether somebody's package.json is well-formed is not for pressrel to say.
    return undefined
  }
}

/** A configuration with the files that it extends merged in, nearest last. */
async function loadConfig(path: string, seen: readonly string[]): Promise<RawConfig> {
  const here = resolve(path)
  if (seen.includes(here)) {
    throw new PressrelError('E_CONFIG', 'extends itself', {file: path, hint: 'Take the circle out of “extends”'})
  }
  const raw = await readConfigFile(path)
  const isFile = (name: unknown): name is string => typeof name === 'string' && !isPresetName(name) && /[./]/.test(name)
  const presets: unknown[] = []
  let merged: RawConfig = {}
  for (const name of listOf(raw.extends)) {
    if (!isFile(name)) presets.push(name)
    else {
      const extended = await loadConfig(join(dirname(here), name), [...seen, here])
      presets.push(...listOf(extended.extends))
      merged = mergeRaw(merged, extended)
    }
  }
  const whole = mergeRaw(merged, raw)
  return presets.length > 0 || raw.extends !== undefined ? {...whole, extends: presets} : whole
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
