import type {Finding, LintConfig} from '../../lint/index.js'
import type {Source} from '../../source/index.js'
import type {FindingsCache} from './cache.js'
import type {LintOptions} from './options.js'

/** Which of the findings of a release count: those of changed lines, those that are new. */
export type Select = (findings: readonly Finding[], source: Source, config: LintConfig) => readonly Finding[]

/** What one run of `pressrel lint` knows beside its options. */
export interface Plan {
  readonly options: LintOptions
  /** All findings count when absent. */
  readonly select?: Select
  /** What was found before, for releases that have not changed since. */
  readonly cache?: FindingsCache
  /** The milliseconds of each rule, where they are asked for. */
  readonly timings?: Map<string, number>
}
