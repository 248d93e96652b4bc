import type {PressrelError} from '../errors.js'

/** What a caller of `lint` may want besides findings. */
export interface LintOptions {
  /**
   * Told of each rule that fails (`E_RULE`, its `cause` the rule's own error); the others go on. Without it the first failure
   * is thrown.
   */
  readonly onFailure?: (failure: PressrelError) => void
  /** The milliseconds that each rule takes are added up here by its id. */
  readonly timings?: Map<string, number>
  /** Runs the rules, and throws `E_RULE` where that takes too long: the rule that took longest then counts as one that failed. */
  readonly guard?: <T>(work: () => T) => T
}
