import type {GlobalOptions} from '../../cli/command.js'
import type {GivenConfig} from '../../cli/config-files.js'
import {PressrelError} from '../../errors.js'

/** What commander hands to `pressrel lint`. */
export interface LintOptions extends GlobalOptions {
  readonly format?: string
  readonly fix?: boolean
  readonly unsafe?: boolean
  readonly dryRun?: boolean
  readonly maxWarnings?: string
  readonly rule?: readonly string[]
  readonly preset?: string
  readonly baseline?: string
  readonly updateBaseline?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly watch?: boolean
  readonly stats?: boolean
  readonly cache?: boolean
  readonly cacheLocation?: string
  /** False with `--no-ignore`. */
  readonly ignore?: boolean
}

/** What the options say about the configuration. */
export function givenConfig({config, preset, rule}: LintOptions): GivenConfig {
  return {config, preset, rules: rule}
}

/** Options that mean nothing without another, or beside it. */
const needs: readonly (readonly [keyof LintOptions, keyof LintOptions])[] = [
  ['unsafe', 'fix'],
  ['dryRun', 'fix'],
  ['updateBaseline', 'baseline'],
]
const clashes: readonly (readonly [keyof LintOptions, keyof LintOptions])[] = [
  ['updateBaseline', 'fix'],
  ['updateBaseline', 'changed'],
  ['watch', 'output'],
  ['watch', 'updateBaseline'],
  ['continueFrom', 'fix'],
  ['continueFrom', 'watch'],
  ['continueFrom', 'updateBaseline'],
]

/** Fills in what one option says of another, and refuses what does not go together. Throws `E_USAGE`. */
export function checkOptions(given: LintOptions): LintOptions {
  const options = {
    ...given,
    changed: given.changed === true || given.since !== undefined,
    cache: given.cache === true || given.cacheLocation !== undefined,
  }
  const isSet = (key: keyof LintOptions): boolean => options[key] !== undefined && options[key] !== false
  for (const [key, other] of needs) {
    if (isSet(key) && !isSet(other))
      throw new PressrelError('E_USAGE', `${flag(key)} belongs to ${flag(other)}`, {hint: `Say ${flag(other)} as well`})
  }
  for (const [key, other] of clashes) {
    if (isSet(key) && isSet(other))
      throw new PressrelError('E_USAGE', `${flag(key)} and ${flag(other)} do not go together`, {hint: 'Leave one out'})
  }
  return options
}

const flag = (key: string): string => `--${key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
