import type {RuleSetting} from './config/types.js'
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

/** A rule with what a configuration sets for it, which is off where it sets nothing. */
export function ruleEntry(id: string, rule: RuleDefinition, setting?: RuleSetting): RuleEntry {
  const {summary, level, fix, quoted, presets, convention, options = {}, presetOptions = {}} = rule
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
}
