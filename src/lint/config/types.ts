import type {Level, OrganizationFacts, Vocabulary} from '../types.js'

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

/** What the command line adds to a configuration file. */
export interface ResolveOptions {
  /** The file's name for messages. */
  readonly where?: string
  readonly base?: string
  readonly preset?: string
  /** `id:level`. */
  readonly rules?: readonly string[]
}
