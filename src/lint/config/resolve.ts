import {PressrelError} from '../../errors.js'
import {rules} from '../../registry/rules.gen.js'
import {suggestion} from '../../source/index.js'
import type {RuleList} from '../types.js'
import {type Refuse, readText, readTexts} from './check.js'
import {readFiscalYearEnd} from './fiscal-year-end.js'
import {readOrganization} from './organization.js'
import {readOverrides} from './overrides.js'
import {presetSettings, readPresets} from './presets.js'
import {over, readRules, readSetting} from './rule-settings.js'
import type {LintConfig, RawConfig, ResolveOptions, RuleSettings} from './types.js'
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
  const definitions = [...rules, ...Object.entries(options.ownRules ?? {})]
  return {
    definitions,
    rules: readSettings(raw, options, definitions, refuse),
    overrides: readOverrides(raw.overrides, definitions, refuse),
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
function readSettings(raw: RawConfig, options: ResolveOptions, known: RuleList, refuse: Refuse): RuleSettings {
  const own = readPresets(raw.extends, refuse)
  const presets = options.preset === undefined ? own : readPresets(options.preset, refuseUsage)
  const fromFile = over(presetSettings(presets, known), readRules('rules', raw.rules, known, refuse))
  const given = (options.rules ?? []).map(entry => {
    const at = entry.lastIndexOf(':')
    const id = at < 0 ? entry : entry.slice(0, at)
    const own = known.find(([name]) => name === id)?.[1].level
    return [id, readSetting(id, at < 0 ? own : entry.slice(at + 1), known, refuseUsage)] as const
  })
  return over(fromFile, given)
}
