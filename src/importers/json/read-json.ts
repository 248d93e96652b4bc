import {PressrelError} from '../../errors.js'
import type {ImportOptions} from '../../import/types.js'
import {readLines, sourceOf} from '../../source/index.js'

/** A release with all that was found in it is many times as long as its text. */
const defaultMaxBytes = 8 * 1024 * 1024

/** Bytes as a JSON value. Throws `E_READ` for what is no JSON, `E_LIMIT` for too much of it. */
export function readJson(bytes: Uint8Array, {path = '<json>', encoding, maxBytes}: ImportOptions): unknown {
  const {value} = sourceOf(bytes, path, {encoding, maxBytes: maxBytes ?? defaultMaxBytes})
  const text = value.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PressrelError('E_READ', 'is not JSON', {file: path, cause, ...placeOf(cause, text)})
  }
}

/** Where it stops being JSON, if the message says so: `… in JSON at position 12`. */
function placeOf(cause: unknown, text: string): {line?: number; column?: number} {
  const at = cause instanceof Error ? /\bposition (\d{1,9})\b/.exec(cause.message)?.[1] : undefined
  if (at === undefined) return {}
  const {line, column} = readLines(text).toPoint(Number(at))
  return {line, column}
}
