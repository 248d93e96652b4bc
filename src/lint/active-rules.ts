import type {LintConfig} from './config/index.js'
import type {Level, RuleDefinition} from './types.js'

/** A rule that is switched on, with its level and its options after defaults. */
export interface ActiveRule {
  readonly id: string
  readonly rule: RuleDefinition
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

const kept = new WeakMap<LintConfig, readonly ActiveRule[]>()

/** The rules that a configuration switches on, in the order of the definitions; made once a configuration. */
export function activeRules(config: LintConfig): readonly ActiveRule[] {
  const known = kept.get(config)
  if (known) return known
  const active = config.definitions.flatMap(([id, rule]) => {
    const setting = config.rules.get(id)
    if (!setting || setting.level === 'off') return []
    return [{id, rule, level: setting.level, options: {...defaultsOf(rule), ...setting.options}}]
  })
  kept.set(config, active)
  return active
}

function defaultsOf(rule: RuleDefinition): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([key, spec]) => [key, spec.default]))
}
