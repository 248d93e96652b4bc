import {PressrelError} from '../errors.js'
import {suggestion} from '../source/index.js'

/** The format asked for, or the first one; throws `E_FORMAT` with what there is. */
export function chooseFormat<F extends string>(asked: string | undefined, formats: readonly F[], fallback: F): F {
  if (asked === undefined) return fallback
  const found = formats.find(format => format === asked)
  if (found) return found
  throw new PressrelError('E_FORMAT', `there is no format “${asked}”`, {hint: suggestion(asked, formats)})
}

/** Whether the input is a stream of records; throws for any other `--input-format`. */
export function isRecordStream(inputFormat: string | undefined): boolean {
  if (inputFormat === undefined) return false
  if (inputFormat === 'ndjson') return true
  throw new PressrelError('E_USAGE', `there is no input format “${inputFormat}”`, {hint: '--input-format takes ndjson'})
}
