import {Script} from 'node:vm'
import {errorLine, exitCodes, raiseExitCode} from '../../cli/exit.js'
import {say} from '../../cli/progress.js'
import {PressrelError} from '../../errors.js'
import {hasOwnRules, type LintConfig, type LintOptions} from '../../lint/index.js'

/** How long the rules of the house, which anybody may have written, have for one release. */
const patience = 5000

/** Rules being watched: how to run them, and those that have failed so far. */
export interface WatchedRules {
  readonly options: LintOptions
  readonly failures: PressrelError[]
}

/**
 * Watches the rules of one release: one that fails is named on standard error, and the exit code becomes 2; the others go on.
 * Rules of the house may not take longer than `patience` either.
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
  return {options: {onFailure, timings, ...(hasOwnRules(config) ? {guard: withinPatience} : {})}, failures}
}

const slot = Symbol.for('pressrel.guarded')
let script: Script | undefined

/** Runs some work; Node ends it where it takes too long, whatever it is doing. Throws `E_RULE` then. */
function withinPatience<T>(work: () => T): T {
  script ??= new Script("globalThis[Symbol.for('pressrel.guarded')]()")
  let done: {readonly result: T} | undefined
  Reflect.set(globalThis, slot, () => {
    done = {result: work()}
  })
  try {
    script.runInThisContext({timeout: patience})
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')) throw cause
    throw new PressrelError('E_RULE', `took longer than ${patience / 1000} seconds`, {cause})
  } finally {
    Reflect.deleteProperty(globalThis, slot)
  }
  if (done) return done.result
  throw new Error('the rules came to no end')
}
