import type {GlobalOptions} from '../../cli/command.js'

/** What commander hands to `pressrel extract`. */
export interface ExtractOptions extends GlobalOptions {
  readonly format?: string
  readonly only?: string
  readonly indirect?: boolean
}
