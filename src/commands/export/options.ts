import type {GlobalOptions} from '../../cli/command.js'
import type {SettingOptions} from './settings.js'

/** The formats of `pressrel export`, beside those of `--to`. */
export const formats = ['ndjson'] as const

/** What commander hands to `pressrel export`. */
export interface ExportOptions extends GlobalOptions, SettingOptions {
  readonly to?: string
  readonly outDir?: string
  readonly format?: string
  readonly update?: boolean
}
