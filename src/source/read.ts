import {PressrelError} from '../errors.js'
import {type Decoded, decode} from './decode.js'
import {defaultMaxBytes, type Limits, refuseLongLines, refuseLongTexts, tooLong} from './limits.js'
import {readError} from './read-error.js'
import {damaged} from './reading-problems.js'
import {refuseZeros} from './refuse-binary.js'
import {formatOf, type Source, type SourceFormat} from './source.js'

/** How a file is to be read. */
export interface ReadOptions extends Limits {
  /** WHATWG label; found out when absent. */
  readonly encoding?: string
  /** By the file's name when absent. */
  readonly format?: SourceFormat
}

/** Makes a source of bytes. Throws `E_READ` (no text, or empty), `E_LIMIT` (too long), `E_USAGE` (no such encoding). */
export function sourceOf(bytes: Uint8Array, path: string, options: ReadOptions = {}): Source {
  const {encoding, format = formatOf(path), maxBytes = defaultMaxBytes} = options
  if (bytes.length > maxBytes) throw tooLong(path, maxBytes, bytes.length)
  return filled({path, format, ...decode(bytes, {path, encoding})}, options)
}

/**
 * Makes a source of a text that was sent, as in JSON. Half a character, such as a lone `\ud800`, is read as U+FFFD, with a problem; the
 * offsets stay. Throws `E_READ` (no text, or empty), `E_LIMIT` (too long in UTF-8).
 */
export function sourceOfText(text: string, path: string, options: Omit<ReadOptions, 'encoding'> = {}): Source {
  const {format = formatOf(path)} = options
  refuseLongTexts(text, path, options.maxBytes)
  refuseZeros(text, path)
  const decoded: Decoded = text.isWellFormed()
    ? {value: text, encoding: 'utf-8', problems: []}
    : damaged(text.toWellFormed(), 'utf-8')
  return filled({path, format, ...decoded}, options)
}

/** Reads a release from a file: `openDraft(await read('q3.md'))`. Of what has no end no more is read than the limit. */
export async function read(path: string, options: ReadOptions = {}): Promise<Source> {
  const {open} = await import('node:fs/promises')
  const {maxBytes = defaultMaxBytes} = options
  const chunks: Uint8Array[] = []
  try {
    const file = await open(path)
    for await (const chunk of file.createReadStream({end: maxBytes})) chunks.push(chunk)
  } catch (cause) {
    throw readError(path, cause)
  }
  const bytes = Buffer.concat(chunks)
  if (bytes.length > maxBytes) throw tooLong(path, maxBytes)
  return sourceOf(bytes, path, options)
}

/** Refuses a source without a word, or with a line that is too long. Throws `E_READ` and `E_LIMIT`. */
function filled(source: Source, {maxLineLength, maxNesting}: Limits): Source {
  refuseLongLines(source.value, source.path, maxLineLength)
  if (source.value.replace('\uFEFF', '').trim() !== '')
    return maxNesting === undefined ? source : {...source, maxNesting}
  throw new PressrelError('E_READ', 'is empty', {
    file: source.path,
    hint: 'Write the release first, or start one with “pressrel new”',
  })
}
