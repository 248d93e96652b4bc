/** Where a value was set. What does not belong to its kind is null. */
export interface ShownOrigin {
  readonly kind: 'preset' | 'file' | 'override' | 'option'
  /** Of the preset, or of the option of the command line. */
  readonly name: string | null
  readonly file: string | null
  /** From 1. */
  readonly line: number | null
  /** From 1. */
  readonly column: number | null
  /** Which of `overrides` in that file, from 0. */
  readonly override: number | null
}

/** A value with where it was set. */
export interface ShownValue<T> {
  readonly value: T
  readonly origin: ShownOrigin
}

/** A rule as it stands for the file. */
export interface ShownRule {
  readonly id: string
  readonly level: 'off' | 'info' | 'warning' | 'error'
  /** Every option that the rule has, with defaults. */
  readonly options: Readonly<Record<string, unknown>>
  /** Who set the level; null where nobody switches the rule on. */
  readonly origin: ShownOrigin | null
  /** What was set before and no longer holds, the latest first. */
  readonly over: readonly {readonly level: string; readonly origin: ShownOrigin}[]
}

/** What leaves a file out. */
export interface ShownLeftOut {
  readonly by: '.pressrelignore' | 'ignore' | '.gitignore'
  readonly file: string
  readonly line: number
  readonly pattern: string
  /** Whether it holds for a file that is named on the command line too. */
  readonly whenNamed: boolean
}

/** What `pressrel config` shows: its JSON is this, as src/schema/config-report.schema.json says. */
export interface ConfigReport {
  readonly file: string
  /** Each holds over those before it. */
  readonly configFiles: readonly string[]
  readonly presets: readonly {readonly name: string; readonly origin: ShownOrigin | null}[]
  readonly leftOut: ShownLeftOut | null
  /** Files and packages with rules of the house. */
  readonly customRules: readonly ShownValue<string>[]
  readonly rules: readonly ShownRule[]
  readonly organization: readonly (ShownValue<unknown> & {readonly key: string})[]
  readonly vocabulary: {
    readonly accept: readonly ShownValue<string>[]
    readonly reject: readonly ShownValue<string>[]
    readonly replace: readonly (ShownValue<string> & {readonly word: string})[]
  }
  readonly fiscalYearEnd: ShownValue<string> | null
}
