import type {Level, OrganizationFacts, RuleDefinition, RuleList, Vocabulary} from '../types.js'

/** A configuration as a file holds it, not yet checked. */
export type RawConfig = Readonly<Record<string, unknown>>

/** What is set for one rule. */
export interface RuleSetting {
  readonly level: Level | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** Rules by id with what is set for them. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** Rules for some files only. */
export interface Override {
  /** Patterns as in .gitignore. */
  readonly files: readonly string[]
  readonly rules: RuleSettings
}

/** A checked configuration. */
export interface LintConfig {
  /** Every rule that there is: pressrel's and the caller's own. */
  readonly definitions: RuleList
  readonly rules: RuleSettings
  readonly overrides: readonly Override[]
  readonly ignore: readonly string[]
  readonly organization: OrganizationFacts
  readonly vocabulary: Vocabulary
  /** `MM-DD`: what to pass to `openDraft` as `fiscalYearEnd`; `fix` does so by itself. */
  readonly fiscalYearEnd: string | undefined
  /** The folder that the patterns of `overrides` and `ignore` are relative to. */
  readonly base: string | undefined
}

/** What the caller adds to a configuration file. */
export interface ResolveOptions {
  /** The file's name for messages. */
  readonly where?: string
  readonly base?: string
  readonly preset?: string
  /** `id:level`, or an id alone for the level that the rule itself has. */
  readonly rules?: readonly string[]
  /** Rules of the caller's own (`defineRule`) by id, `category/noun`; they stand beside those of pressrel. */
  readonly ownRules?: Readonly<Record<string, RuleDefinition>>
}
