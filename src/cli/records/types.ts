import type {Draft} from '../../draft/index.js'
import type {FindingCounts} from '../../report/index.js'

/** One line of a stream, without its line ending; a line that is too long comes without its text. */
export interface StreamLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: string | undefined
}

/** What a command makes of a record. */
export interface RecordResult {
  /** Is written beside the record's id. */
  readonly answer: object
  /** What was found in it, where the command looks for something. */
  readonly counts?: FindingCounts
}

/** Does the work of a command to one record. */
export type RecordWork = (draft: Draft) => RecordResult | Promise<RecordResult>

/** The line that answers a record. */
export interface RecordAnswer {
  readonly text: string
  readonly counts?: FindingCounts
}
