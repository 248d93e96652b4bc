import {errorLine, exitCodes, raiseExitCode} from '../../cli/exit.js'
import {guardFor} from '../../cli/patience.js'
import {say} from '../../cli/progress.js'
import type {PressrelError} from '../../errors.js'
import type {LintConfig, LintOptions} from '../../lint/index.js'

/** Rules being watched: how to run them, and those that have failed so far. */
export interface WatchedRules {
  readonly options: LintOptions
  readonly failures: PressrelError[]
}

/**
 * Watches the rules of one release: one that fails is named on standard error, and the exit code becomes 2; the others go on.
 * Rules of the house may not take longer than there is patience either.
 */
export function watchRules(config: LintConfig, timings: Map<string, number> | undefined): WatchedRules {
  const failures: PressrelError[] = []
  const onFailure = (failure: PressrelError): void => {
    // Fixing checks a release several times.
    if (failures.some(({message}) => message === failure.message)) return
    failures.push(failure)
    say(errorLine(failure))
    raiseExitCode(exitCodes.usage)
  }
  return {options: {onFailure, timings, guard: guardFor(config)}, failures}
}
