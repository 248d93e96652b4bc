import type {ProseRole} from '../../prose/index.js'
import type {Level, RuleExamples} from '../types.js'

/** One word or phrase that a rule of a file looks for. */
export interface ListedPhrase {
  readonly phrase: string
  /** What to write instead. */
  readonly instead?: string
  /** Not before these words, lower case. */
  readonly notBefore?: readonly string[]
}

/** One pattern that a rule of a file looks for, ready to be used: global, with Unicode. */
export interface ListedPattern {
  readonly pattern: RegExp
  /** What to write instead; `$1` and `$<name>` stand for groups. */
  readonly instead?: string
}

/** A rule as a file of rules declares it, checked. */
export interface ListedRule {
  readonly summary: string
  /** `{found}` and `{instead}` are filled in. */
  readonly message: string
  readonly level: Level
  /** Where the convention comes from. */
  readonly source: string
  /** What it does about words between quotation marks. */
  readonly quotations: 'skip' | 'report'
  /** The parts of a release that it looks at. */
  readonly roles: ReadonlySet<ProseRole>
  readonly matchCase: boolean
  readonly fix: 'safe' | 'unsafe' | 'no'
  readonly phrases: readonly ListedPhrase[]
  readonly patterns: readonly ListedPattern[]
  readonly examples: RuleExamples
}
