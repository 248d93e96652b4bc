import {dirname, resolve} from 'node:path'
import {configFor, type LintConfig, resolveLayers} from '../lint/index.js'
import {type ConfigLink, forgetChains, readChain} from './config-chain.js'
import type {CustomRule} from './custom-rules/index.js'
import {findConfig, forgetPlaces} from './find-config.js'
import {readRuleOptions} from './rule-options.js'
import {shownPath} from './shown-path.js'

/** What the command line says about the configuration. */
export interface GivenConfig {
  readonly config?: string
  /** One preset, or several with commas. */
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

/** The configuration that holds in a folder. Throws `E_CONFIG` with the places of what is wrong. */
export async function configForFolder(folder: string, given: GivenConfig): Promise<LintConfig> {
  const path = given.config ?? findConfig(resolve(folder))
  const key = `${path ?? ''}\n${given.preset ?? ''}\n${given.rules?.join('\n') ?? ''}`
  const known = byPlace.get(key)
  if (known) return known
  const config = await resolveLinks(path === undefined ? [] : await readChain(path), path, given)
  byPlace.set(key, config)
  return config
}

async function resolveLinks(
  links: readonly ConfigLink[],
  path: string | undefined,
  {preset, rules}: GivenConfig,
): Promise<LintConfig> {
  const base = path === undefined ? undefined : dirname(resolve(path))
  const given = await readRuleOptions(rules)
  const own = await customRulesOf(links)
  const ownRules = Object.fromEntries(own.map(({id, rule}) => [id, rule]))
  const ruleFiles = new Map(own.map(({id, file}) => [id, shownPath(file)]))
  try {
    return resolveLayers(links, {base, preset, rules: given, ownRules, ruleFiles})
  } catch (error) {
    throw (await import('./config-places.js')).withPlaces(error)
  }
}

/** The rules of the house, whose code is loaded only where a configuration names some. */
async function customRulesOf(links: readonly ConfigLink[]): Promise<readonly CustomRule[]> {
  if (!links.some(({raw}) => raw.custom_rules)) return []
  return (await import('./custom-rules/index.js')).loadCustomRules(links)
}
