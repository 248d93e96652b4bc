import {type LintConfig, resolveConfig} from './config/index.js'
import type {Convention, Level, OptionSpec, PresetName, QuotedSpeech, RuleDefinition} from './types.js'

/** A rule as `pressrel rules` shows it: the JSON shape of `rules --format json`. */
export interface RuleEntry {
  /** `category/noun`. */
  readonly id: string
  readonly category: string
  readonly summary: string
  /** What it is where a preset switches it on without saying more. */
  readonly level: Level
  /** What the configuration makes of it. */
  readonly state: Level | 'off'
  readonly fix: 'safe' | 'unsafe' | 'no'
  readonly quoted: QuotedSpeech
  readonly presets: readonly PresetName[]
  readonly convention: Convention
  readonly options: Readonly<Record<string, OptionSpec>>
  /** What presets set for options. */
  readonly presetOptions: NonNullable<RuleDefinition['presetOptions']>
  /** What the configuration sets for options, its presets included. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** All rules with their state under a configuration (the `recommended` preset when absent). */
export function listRules(config: LintConfig = resolveConfig()): readonly RuleEntry[] {
  return config.definitions.map(([id, rule]) => {
    const {summary, level, fix, quoted, presets, convention, options = {}, presetOptions = {}} = rule
    const setting = config.rules.get(id)
    return {
      id,
      category: id.slice(0, id.indexOf('/')),
      summary,
      level,
      state: setting?.level ?? 'off',
      fix,
      quoted,
      presets,
      convention,
      options,
      presetOptions,
      settings: setting?.options ?? {},
    }
  })
}
