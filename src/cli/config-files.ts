import {dirname, resolve} from 'node:path'
import {configFor, type LintConfig, mergeRaw, type RawConfig, resolveConfig} from '../lint/index.js'
import {forgetChains, readChain} from './config-chain.js'
import {findConfig, forgetPlaces} from './find-config.js'

/** What the command line says about the configuration. */
export interface GivenConfig {
  readonly config?: string
  readonly preset?: string
  readonly rules?: readonly string[]
}

const byPlace = new Map<string, LintConfig>()

/** Forgets every configuration that was read, so that one that has changed is read anew: an editor runs for days. */
export function forgetConfigs(): void {
  byPlace.clear()
  forgetChains()
  forgetPlaces()
}

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
  const raw = path === undefined ? {} : await loadConfig(path)
  const base = path === undefined ? undefined : dirname(resolve(path))
  const config = resolveConfig(raw, {where: path, preset: given.preset, rules: given.rules, base})
  byPlace.set(key, config)
  return config
}

/** A configuration with the files that it extends merged in, nearest last. */
async function loadConfig(path: string): Promise<RawConfig> {
  const {links, presets} = await readChain(path)
  // Each file is checked by itself first, so that a message names the one that is wrong.
  for (const {path: where, raw} of links.slice(0, -1)) resolveConfig({...raw, extends: undefined}, {where})
  const whole = links.reduce<RawConfig>((merged, {raw}) => mergeRaw(merged, raw), {})
  return whole.extends === undefined ? whole : {...whole, extends: presets}
}
