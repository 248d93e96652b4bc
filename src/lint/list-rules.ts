import {type LintConfig, resolveConfig} from './config/index.js'
import {type RuleEntry, ruleEntry} from './rule-entry.js'

/** All rules with their state under a configuration (the `recommended` preset when absent). */
export function listRules(config: LintConfig = resolveConfig()): readonly RuleEntry[] {
  return config.definitions.map(([id, rule]) => ruleEntry(id, rule, config.rules.get(id)))
}
