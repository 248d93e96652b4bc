/** What went wrong with the run (never with the text of a release: that is a finding). */
export type ErrorCode =
  | 'E_USAGE'
  | 'E_CONFIG'
  | 'E_READ'
  | 'E_WRITE'
  | 'E_FORMAT'
  | 'E_TEMPLATE'
  | 'E_LIMIT'
  | 'E_RULE'
  | 'E_EMBARGO'
  | 'E_WORKER'

/** A value in structured data: the keys and indices that lead to it; with `isKey` the last of them itself. */
export interface DataPlace {
  readonly path: readonly (string | number)[]
  readonly isKey?: boolean
}

/** What a `PressrelError` may say beyond its message. */
export interface ErrorDetail {
  /** One sentence: what to do about it. */
  readonly hint?: string
  readonly cause?: unknown
  /** The file as the user named it. */
  readonly file?: string
  /** Counted from 1. */
  readonly line?: number
  /** Counted from 1. */
  readonly column?: number
  /** The id of the rule that failed. */
  readonly rule?: string
  /** In a configuration: the very value or key, before somebody has looked up its line. */
  readonly place?: DataPlace
  /** What else was found wrong in the same go. */
  readonly more?: readonly PressrelError[]
}

/**
 * An error of the run that is somebody's mistake and not a bug: shown as one line, without a stack.
 *
 * `code` is stable and part of the JSON output; `hint` says what to do.
 */
export class PressrelError extends Error {
  override readonly name = 'PressrelError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
  readonly rule: string | undefined
  readonly place: DataPlace | undefined
  readonly more: readonly PressrelError[]

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message, detail.cause === undefined ? undefined : {cause: detail.cause})
    this.code = code
    this.hint = detail.hint
    this.file = detail.file
    this.line = detail.line
    this.column = detail.column
    this.rule = detail.rule
    this.place = detail.place
    this.more = detail.more ?? []
  }
}
