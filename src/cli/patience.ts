import {Script} from 'node:vm'
import {PressrelError} from '../errors.js'
import {hasOwnRules, type LintConfig, type LintOptions} from '../lint/index.js'

/** How long the rules of the house, which anybody may have written, have for one release, in milliseconds. */
const patience = 5000

const slot = Symbol.for('pressrel.guarded')
let script: Script | undefined

/** Runs some work; Node ends it where it takes too long, whatever it is doing. Throws `E_RULE` then. */
export function withPatience<T>(work: () => T): T {
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

/** What keeps the rules of a configuration from running for ever: pressrel's own need nothing. */
export const guardFor = (config: LintConfig): LintOptions['guard'] => (hasOwnRules(config) ? withPatience : undefined)
