import {type LintConfig, resolveConfig} from './config/index.js'
import type {Convention, Level, PresetName, QuotedSpeech} from './types.js'

/** A rule as `pressrel rules` shows it. */
export interface RuleEntry {
  readonly id: string
  readonly summary: string
  /** What the configuration makes of it. */
  readonly state: Level | 'off'
  readonly fix: 'safe' | 'unsafe' | 'no'
  readonly quoted: QuotedSpeech
  readonly presets: readonly PresetName[]
  readonly convention: Convention
}

/** All rules with their state under a configuration (the `recommended` preset when absent). */
export function listRules(config: LintConfig = resolveConfig()): readonly RuleEntry[] {
  return config.definitions.map(([id, {summary, fix, quoted, presets, convention}]) => ({
    id,
    summary,
    state: config.rules.get(id)?.level ?? 'off',
    fix,
    quoted,
    presets,
    convention,
  }))
}
