import {PressrelError} from '../errors.js'
import {decode} from './decode.js'
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
  if (bytes.length > maxBytes) {
    throw new PressrelError('E_LIMIT', `holds ${bytes.length} bytes, more than the ${maxBytes} that are read`, {
      file: path,
      hint: 'Raise the limit with --max-bytes if it really is a release',
    })
  }
  const decoded = decode(bytes, {path, encoding})
  if (decoded.value.replace('\uFEFF', '').trim() === '') {
    throw new PressrelError('E_READ', 'is empty', {
      file: path,
      hint: 'Write the release first, or start one with “pressrel new”',
    })
  }
  return {path, format, ...decoded}
}

/** Reads a release from a file: `openDraft(await read('q3.md'))`. */
export async function read(path: string, options: ReadOptions = {}): Promise<Source> {
  const {readFile} = await import('node:fs/promises')
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw readError(path, cause)
  }
  return sourceOf(bytes, path, options)
}

/** The error for a file that could not be opened, in words. */
export function readError(path: string, cause: unknown): PressrelError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (code === 'ENOENT')
    return new PressrelError('E_READ', 'there is no such file', {
      file: path,
      cause,
      hint: 'Check the name and the folder',
    })
  if (code === 'EISDIR')
    return new PressrelError('E_READ', 'is a folder', {file: path, cause, hint: 'Name the files in it'})
  if (code === 'EACCES' || code === 'EPERM')
    return new PressrelError('E_READ', 'may not be read', {file: path, cause, hint: 'Check its permissions'})
  return new PressrelError('E_READ', `could not be read (${code || String(cause)})`, {file: path, cause})
}
