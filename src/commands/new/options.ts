import type {GlobalOptions} from '../../cli/command.js'

/** What commander hands to `pressrel new`. */
export interface NewOptions extends GlobalOptions {
  readonly list?: boolean
  readonly fields?: boolean
  readonly example?: boolean
  readonly questionnaire?: boolean
  readonly check?: boolean
  readonly format?: string
  readonly form?: string
  readonly templates?: string
  readonly set?: readonly string[]
  readonly data?: string
}

/** The formats of `--list` and `--fields`. */
export const formats = ['table', 'json'] as const
