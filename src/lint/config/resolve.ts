import {PressrelError} from '../../errors.js'
import {suggestion} from '../../source/index.js'
import {type Refuse, readText, readTexts} from './check.js'
import {readFiscalYearEnd} from './fiscal-year-end.js'
import {readOrganization} from './organization.js'
import {readOverrides} from './overrides.js'
import {presetSettings, readPresets} from './presets.js'
import {over, readRules, readSetting} from './rule-settings.js'
import type {LintConfig, RawConfig, ResolveOptions, RuleSetting} from './types.js'
import {readVocabulary} from './vocabulary.js'

const keys = ['extends', 'rules', 'overrides', 'ignore', 'organization', 'vocabulary', 'fiscal_year_end', '$schema']

/** Checks a configuration and fills in its presets. Throws `E_CONFIG` with the key and the nearest name for what is not known. */
export function resolveConfig(raw: RawConfig = {}, options: ResolveOptions = {}): LintConfig {
  const refuse: Refuse = (message, hint) => {
    throw new PressrelError('E_CONFIG', message, {file: options.where, hint})
  }
  for (const key of Object.keys(raw))
    if (!keys.includes(key)) refuse(`the configuration has no key “${key}”`, suggestion(key, keys))
  readText('$schema', raw.$schema, refuse)
  return {
    rules: readSettings(raw, options, refuse),
    overrides: readOverrides(raw.overrides, refuse),
    ignore: readTexts('ignore', raw.ignore, refuse),
    organization: readOrganization(raw.organization, refuse),
    vocabulary: readVocabulary(raw.vocabulary, refuse),
    fiscalYearEnd: readFiscalYearEnd(raw.fiscal_year_end, refuse),
    base: options.base,
  }
}

const refuseUsage: Refuse = (message, hint) => {
  throw new PressrelError('E_USAGE', message, {hint})
}

/** Presets, then the file's rules, then those of the command line. */
function readSettings(raw: RawConfig, options: ResolveOptions, refuse: Refuse): ReadonlyMap<string, RuleSetting> {
  const own = readPresets(raw.extends, refuse)
  const presets = options.preset === undefined ? own : readPresets(options.preset, refuseUsage)
  const fromFile = over(presetSettings(presets), readRules('rules', raw.rules, refuse))
  const given = (options.rules ?? []).map(entry => {
    const at = entry.lastIndexOf(':')
    const id = at < 0 ? entry : entry.slice(0, at)
    return [id, readSetting(id, at < 0 ? 'warning' : entry.slice(at + 1), refuseUsage)] as const
  })
  return over(fromFile, given)
}
