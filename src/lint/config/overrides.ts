import type {RuleList} from '../types.js'
import {isMapping, type Refuse, readMapping, readTexts} from './check.js'
import {matchesPatterns} from './patterns.js'
import {over, readRules} from './rule-settings.js'
import type {LintConfig, Override} from './types.js'

/** Checks the overrides of a configuration. */
export function readOverrides(value: unknown, known: RuleList, refuse: Refuse): readonly Override[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return refuse('“overrides” wants a list with “files” and “rules”')
  return value.map((entry: unknown) => {
    if (!isMapping(entry) || entry.files === undefined || entry.rules === undefined)
      return refuse('each of “overrides” wants “files” and “rules”')
    const given = readMapping('overrides', entry, ['files', 'rules'], refuse)
    return {
      files: readTexts('overrides.files', given.files, refuse),
      rules: readRules('overrides.rules', given.rules, known, refuse),
    }
  })
}

/** The configuration of one file: the overrides whose patterns match it, applied in order. */
export function configFor(config: LintConfig, path: string): LintConfig {
  const matching = config.overrides.filter(({files}) => matchesPatterns(files, path, config.base))
  if (matching.length === 0) return config
  return {...config, rules: matching.reduce((rules, more) => over(rules, more.rules), config.rules), overrides: []}
}

/** Whether the configuration leaves a file out. */
export function isIgnored(config: LintConfig, path: string): boolean {
  return config.ignore.length > 0 && matchesPatterns(config.ignore, path, config.base)
}
