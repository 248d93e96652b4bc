import type {DataPlace} from '../../errors.js'
import type {Level, OrganizationFacts, PresetName, RuleDefinition, RuleList, Vocabulary} from '../types.js'

/** A configuration as a file holds it, not yet checked. */
export type RawConfig = Readonly<Record<string, unknown>>

/** The keys and indices that lead to a value of a configuration: `['overrides', 0, 'files']`. */
export type KeyPath = DataPlace['path']

/** Who set something: a preset, a value in a file, or an option of the command line. */
export type Origin =
  | {readonly kind: 'preset'; readonly name: PresetName}
  | {readonly kind: 'file'; readonly file: string | undefined; readonly path: KeyPath}
  | {readonly kind: 'option'; readonly name: string}

/** A value and who set it. */
export interface Stated<T> {
  readonly value: T
  readonly origin: Origin
}

/** What is set for one rule. */
export interface RuleSetting {
  readonly level: Level | 'off'
  readonly options: Readonly<Record<string, unknown>>
  readonly origin: Origin
  /** What was set before, whose level this one replaced. */
  readonly below?: RuleSetting
}

/** Rules by id with what is set for them. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** Rules for some files only. */
export interface Override {
  /** Patterns as in .gitignore. */
  readonly files: readonly string[]
  readonly rules: RuleSettings
  readonly origin: Origin
}

/** Facts about the organization, those alone that are stated. */
export type StatedFacts = {readonly [K in keyof OrganizationFacts]?: Stated<NonNullable<OrganizationFacts[K]>>}

/** The words of the house, each with who stated it. */
export type StatedWords = {readonly [K in keyof Vocabulary]: readonly Stated<Vocabulary[K][number]>[]}

/** What one configuration states, or several over one another, beside its rules. */
export interface StatedConfig {
  readonly presets: readonly Stated<PresetName>[]
  readonly overrides: readonly Override[]
  /** Patterns of files that are left out, as in .gitignore. */
  readonly ignore: readonly Stated<string>[]
  /** Files and packages with rules of the house. */
  readonly customRules: readonly Stated<string>[]
  readonly organization: StatedFacts
  readonly vocabulary: StatedWords
  /** `MM-DD`. */
  readonly fiscalYearEnd: Stated<string> | undefined
}

/** A checked configuration. */
export interface LintConfig {
  /** Every rule that there is: pressrel's and the caller's own. */
  readonly definitions: RuleList
  /** The files that the caller's own rules stand in, by their ids, as far as they are known. */
  readonly ruleFiles: ReadonlyMap<string, string>
  readonly rules: RuleSettings
  /** What the command line sets for rules: it holds over `overrides` too, and stands in `rules` already. */
  readonly given: RuleSettings
  readonly overrides: readonly Override[]
  readonly organization: OrganizationFacts
  readonly vocabulary: Vocabulary
  /** `MM-DD`: what to pass to `openDraft` as `fiscalYearEnd`; `fix` does so by itself. */
  readonly fiscalYearEnd: string | undefined
  /** The folder that the patterns of `overrides` and `ignore` are relative to. */
  readonly base: string | undefined
  /** Where everything but the rules was stated. */
  readonly stated: StatedConfig
}

/** One configuration of several that hold together, such as one file of a chain. */
export interface ConfigLayer {
  readonly raw: RawConfig
  /** The file's name for messages. */
  readonly where?: string
  /** What stands under `extends` and is a layer of its own. */
  readonly followed?: readonly unknown[]
}

/** A rule that the caller sets: `id:level`, an id alone for the rule's own level, or an id and what a file would say. */
export type GivenRule = string | readonly [id: string, setting: unknown]

/** What the caller adds to a configuration file. */
export interface ResolveOptions {
  /** The file's name for messages. */
  readonly where?: string
  readonly base?: string
  /** Presets instead of those of the configuration: one, or several with commas. */
  readonly preset?: string
  readonly rules?: readonly GivenRule[]
  /** Rules of the caller's own (`defineRule`) by id, `category/noun`; they stand beside those of pressrel. */
  readonly ownRules?: Readonly<Record<string, RuleDefinition>>
  /** The files that these stand in, by their ids, for messages. */
  readonly ruleFiles?: ReadonlyMap<string, string>
}

/** What reading one configuration needs beside its values. */
export interface LayerContext {
  readonly rules: RuleList
  /** Notes what is wrong and what may have been meant; reading goes on without the value. */
  readonly refuse: (place: DataPlace, message: string, hint?: string) => undefined
  readonly originOf: (path: KeyPath) => Origin
}
