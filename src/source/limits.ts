import {PressrelError} from '../errors.js'
import {readLines} from './lines.js'

/** What is refused with `E_LIMIT` before it is read; `docs/limits.md` lists the limits that nobody sets. */
export interface Limits {
  /** Refuse more bytes than this; 256 KiB when absent. */
  readonly maxBytes?: number | undefined
  /** Refuse lines of more characters (UTF-16 units) than this; as long as the text when absent. */
  readonly maxLineLength?: number | undefined
  /** Refuse Markdown with more block quotes and lists inside each other, in one line, than this; 32 when absent, and 200 at most. */
  readonly maxNesting?: number | undefined
}

/** The most bytes that are read of one release, unless the caller raises it. */
export const defaultMaxBytes = 256 * 1024

/** So deep block quotes and lists may stand inside each other … */
export const defaultMaxNesting = 32
/** … and so deep at most: what reads trees goes as deep as they do, and a parser takes time for every level of every line. */
export const mostNesting = 200

/** The error for a file of more bytes than are read; `length` is unknown of what has no end, such as a pipe. */
export function tooLong(path: string, maxBytes: number, length?: number): PressrelError {
  const held = length === undefined ? '' : `${length} bytes, `
  return new PressrelError('E_LIMIT', `holds ${held}more than the ${maxBytes}${held ? '' : ' bytes'} that are read`, {
    file: path,
    hint: 'Raise the limit with --max-bytes if it really is a release',
  })
}

/** Refuses a text of more bytes in UTF-8 than are read. Throws `E_LIMIT`. */
export function refuseLongTexts(text: string, path: string, maxBytes = defaultMaxBytes): void {
  // A character takes at most three bytes for each unit of UTF-16: counting is for texts that may be too long.
  const length = text.length * 3 <= maxBytes ? 0 : new TextEncoder().encode(text).length
  if (length > maxBytes) throw tooLong(path, maxBytes, length)
}

/** Refuses a text with a line that is too long, at the first character that is too much. Throws `E_LIMIT`. */
export function refuseLongLines(text: string, path: string, most: number | undefined): void {
  if (most === undefined || text.length <= most) return
  const lines = readLines(text)
  for (let line = 1; line <= lines.count; line++) {
    if (lines.text(line).length <= most) continue
    throw new PressrelError('E_LIMIT', `the line is longer than ${most} characters`, {
      file: path,
      line,
      column: most + 1,
      hint: 'Raise the limit with --max-line-length if it really is a release',
    })
  }
}
