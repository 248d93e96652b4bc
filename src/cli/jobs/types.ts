import type {Work} from '../attempt.js'
import type {GlobalOptions} from '../command.js'
import type {Input} from '../inputs.js'
import type {Said} from '../progress.js'
import type {RecordWork, StreamLine} from '../records/types.js'
import type {SentError} from '../sent-error.js'

/** The commands whose work can be done by workers. */
export type JobName = 'extract' | 'export' | 'lint' | 'parse'

/** What a worker must know to do the work of a command: plain values, since they are sent. */
export interface Job {
  readonly name: JobName
  readonly options: GlobalOptions & {readonly format?: string}
}

/** A job on files. */
export interface FileJob<T> extends Job {
  /** Makes what a worker has sent what the work in this process gives; as it stands when absent. Fails its input alone. */
  readonly revive?: (sent: unknown, file: string) => T | Promise<T>
}

/** The work of a command, opened in a worker: what it gives is text, bytes or plain. */
export interface CommandWork {
  readonly onFile: Work<unknown>
  readonly onRecord: RecordWork
}

/** What a worker is handed at once. */
export type Batch =
  | {readonly kind: 'files'; readonly items: readonly Input[]}
  | {readonly kind: 'records'; readonly items: readonly StreamLine[]}

/** What came of one item: a result, or an error that ends the run; and what was said meanwhile. */
export interface Answer {
  readonly said: readonly Said[]
  readonly exitCode: number
  readonly result?: unknown
  readonly error?: SentError
}
