import type {LintConfig, RuleSetting} from './config/index.js'
import {onceFor} from './once-for.js'
import type {Level, RuleDefinition} from './types.js'

/** A rule that is switched on, with its level and its options after defaults. */
export interface ActiveRule {
  readonly id: string
  readonly rule: RuleDefinition
  readonly level: Level
  readonly options: Readonly<Record<string, unknown>>
}

/** The rules that a configuration switches on, in the order of the definitions; made once a configuration. */
export const activeRules: (config: LintConfig) => readonly ActiveRule[] = onceFor(config =>
  config.definitions.flatMap(([id, rule]) => {
    const setting = config.rules.get(id)
    if (!setting || setting.level === 'off') return []
    return [{id, rule, level: setting.level, options: optionsOf(rule, setting)}]
  }),
)

/** The values of a rule's options under a setting: what that says, and defaults. */
export function optionsOf(rule: RuleDefinition, setting?: RuleSetting): Readonly<Record<string, unknown>> {
  const defaults = Object.entries(rule.options ?? {}).map(([key, spec]) => [key, spec.default] as const)
  return {...Object.fromEntries(defaults), ...setting?.options}
}
