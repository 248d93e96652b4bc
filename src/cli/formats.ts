import {PressrelError} from '../errors.js'
import {suggestion} from '../source/index.js'

/** The format asked for, or the one that stands for none; throws `E_FORMAT` with what there is. */
export function chooseFormat<F extends string>(asked: string | undefined, formats: readonly F[], fallback: F): F {
  if (asked === undefined) return fallback
  const found = formats.find(format => format === asked)
  if (found) return found
  throw new PressrelError('E_FORMAT', `there is no format “${asked}”`, {hint: suggestion(asked, formats)})
}

/** The format of a stream of records, in and out. */
export const recordFormat = 'ndjson'

/** What the command line says about a stream of records. */
interface StreamOptions {
  readonly inputFormat?: string
  readonly format?: string
  readonly files: readonly string[]
}

/** Whether the input is a stream of records; throws `E_USAGE` where the rest of the command does not fit that. */
export function isRecordStream({inputFormat, format, files}: StreamOptions): boolean {
  if (inputFormat === undefined) return false
  if (inputFormat !== recordFormat) {
    throw new PressrelError('E_USAGE', `there is no input format “${inputFormat}”`, {
      hint: `--input-format takes ${recordFormat}`,
    })
  }
  if (format !== undefined && format !== 'ndjson') {
    throw new PressrelError('E_USAGE', `records are answered as ndjson, not as ${format}`, {
      hint: 'Say --format ndjson',
    })
  }
  const file = files.find(name => name !== '-')
  if (file === undefined) return true
  throw new PressrelError('E_USAGE', 'records come from standard input', {
    file,
    hint: `Use: … --input-format ndjson < ${file}`,
  })
}
