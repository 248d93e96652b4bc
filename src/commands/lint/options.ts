import type {GlobalOptions} from '../../cli/command.js'
import type {GivenConfig} from '../../cli/config-files.js'

/** What commander hands to `pressrel lint`. */
export interface LintOptions extends GlobalOptions {
  readonly format?: string
  readonly fix?: boolean
  readonly unsafe?: boolean
  readonly dryRun?: boolean
  readonly maxWarnings?: string
  readonly rule?: readonly string[]
  readonly preset?: string
}

/** What the options say about the configuration. */
export function givenConfig({config, preset, rule}: LintOptions): GivenConfig {
  return {config, preset, rules: rule}
}
