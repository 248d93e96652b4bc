import {onceFor} from '../once-for.js'
import {isAbsent, isMapping, listItems, readMapping, readTexts} from './check.js'
import {findPattern} from './patterns.js'
import {over, readRules} from './rule-settings.js'
import type {LayerContext, LintConfig, Override, Stated} from './types.js'

/** Checks the overrides of a configuration. */
export function readOverrides(value: unknown, ctx: LayerContext): readonly Override[] {
  const {refuse, originOf} = ctx
  const path = ['overrides']
  if (isAbsent(value)) return []
  if (!Array.isArray(value)) {
    refuse({path}, '“overrides” wants a list with “files” and “rules”')
    return []
  }
  return listItems(path, value).map(({value: entry, path: at}) => {
    if (!isMapping(entry) || entry.files === undefined || entry.rules === undefined)
      refuse({path: at}, 'each of “overrides” wants “files” and “rules”')
    const given = isMapping(entry) ? readMapping(at, entry, ['files', 'rules'], refuse) : {}
    return {
      files: readTexts([...at, 'files'], given.files, refuse),
      rules: readRules([...at, 'rules'], given.rules, ctx),
      origin: originOf(at),
    }
  })
}

/** The configuration of one file: the overrides whose patterns match it, applied in order, then the command line. */
export function configFor(config: LintConfig, path: string): LintConfig {
  const matching = config.overrides.filter(({files}) => findPattern(files, path, config.base) !== undefined)
  if (matching.length === 0) return config
  const known = byOverrides(config)
  const key = matching.map(override => config.overrides.indexOf(override)).join(' ')
  const found = known.get(key) ?? withOverrides(config, matching)
  known.set(key, found)
  return found
}

/** What the overrides make of a configuration is worked out once: files that they name together share it. */
const byOverrides = onceFor((_: LintConfig) => new Map<string, LintConfig>())

function withOverrides(config: LintConfig, matching: readonly Override[]): LintConfig {
  const rules = matching.reduce((settings, more) => over(settings, more.rules), config.rules)
  return {...config, rules: over(rules, config.given), overrides: []}
}

/** Whether the configuration leaves a file out. */
export function isIgnored(config: LintConfig, path: string): boolean {
  return ignoredBy(config, path) !== undefined
}

/** The pattern of the configuration that leaves a file out. */
export function ignoredBy(config: LintConfig, path: string): Stated<string> | undefined {
  const {ignore} = config.stated
  const i = ignore.length === 0 ? undefined : findPattern(patternsOf(config), path, config.base)
  return i === undefined ? undefined : ignore[i]
}

const patternsOf = onceFor(({stated: {ignore}}: LintConfig) => ignore.map(({value}) => value))
