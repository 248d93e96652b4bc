import {PressrelError} from '../errors.js'
import {type Decoded, decode} from './decode.js'
import {readError, tooLong} from './read-error.js'
import {damaged} from './reading-problems.js'
import {refuseZeros} from './refuse-binary.js'
import {formatOf, type Source, type SourceFormat} from './source.js'

/** How a file is to be read. */
export interface ReadOptions {
  /** WHATWG label; found out when absent. */
  readonly encoding?: string
  /** Refuse more bytes than this; 256 KiB when absent. */
  readonly maxBytes?: number
  /** By the file's name when absent. */
  readonly format?: SourceFormat
}

/** The most bytes that are read of one release, unless the caller raises it. */
export const defaultMaxBytes = 256 * 1024

/** Makes a source of bytes. Throws `E_READ` (no text, or empty), `E_LIMIT` (too long), `E_USAGE` (no such encoding). */
export function sourceOf(bytes: Uint8Array, path: string, options: ReadOptions = {}): Source {
  const {encoding, format = formatOf(path), maxBytes = defaultMaxBytes} = options
  if (bytes.length > maxBytes) throw tooLong(path, maxBytes, bytes.length)
  return filled({path, format, ...decode(bytes, {path, encoding})})
}

/**
 * Makes a source of a text that was sent, as in JSON. Half a character, such as a lone `\ud800`, is read as U+FFFD, with a problem; the
 * offsets stay. Throws `E_READ` (no text, or empty), `E_LIMIT` (too long in UTF-8).
 */
export function sourceOfText(text: string, path: string, options: Omit<ReadOptions, 'encoding'> = {}): Source {
  const {format = formatOf(path), maxBytes = defaultMaxBytes} = options
  // A character takes at most three bytes for each unit of UTF-16.
  const length = text.length * 3 <= maxBytes ? 0 : new TextEncoder().encode(text).length
  if (length > maxBytes) throw tooLong(path, maxBytes, length)
  refuseZeros(text, path)
  const decoded: Decoded = text.isWellFormed()
    ? {value: text, encoding: 'utf-8', problems: []}
    : damaged(text.toWellFormed(), 'utf-8')
  return filled({path, format, ...decoded})
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

/** Refuses a source without a word. Throws `E_READ`. */
function filled(source: Source): Source {
  if (source.value.replace('\uFEFF', '').trim() !== '') return source
  throw new PressrelError('E_READ', 'is empty', {
    file: source.path,
    hint: 'Write the release first, or start one with “pressrel new”',
  })
}
