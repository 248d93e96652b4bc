import type {GlobalOptions} from '../../cli/command.js'

/** The formats of `pressrel parse`. */
export const formats = ['tree', 'json', 'ndjson'] as const

/** A format of `pressrel parse`. */
export type ParseFormat = (typeof formats)[number]

/** What commander hands to `pressrel parse`. */
export interface ParseOptions extends GlobalOptions {
  readonly format?: string
}
