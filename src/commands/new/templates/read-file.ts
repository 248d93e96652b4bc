import {lstatSync, realpathSync} from 'node:fs'
import {sep} from 'node:path'
import {readFile} from '../../../cli/read-bytes.js'
import {shownPath} from '../../../cli/shown-path.js'
import {type ErrorCode, PressrelError} from '../../../errors.js'

/** The longest file of a template or of answers: a release with room to spare. */
export const maxBytes = 262_144

/** Reads a file of a template, which must lie in its folder and be text. Throws `E_TEMPLATE`. */
export function readInFolder(path: string, folder: string): string {
  const inside = realpathSync(folder) + sep
  if (lstatSync(path, {throwIfNoEntry: false}) && !realPathOf(path).startsWith(inside)) {
    const hint = 'Copy the file into the folder'
    throw new PressrelError('E_TEMPLATE', 'is a link that leads out of the folder of templates', {
      file: shownPath(path),
      hint,
    })
  }
  return readText(path, 'E_TEMPLATE')
}

/** Reads a file of data as text in UTF-8. Throws an error of `code` for what is missing, too long or no text. */
export function readText(path: string, code: ErrorCode): string {
  const file = shownPath(path)
  return toText(readBytes(path, file, code), file, code)
}

/** Bytes of a file of data as text in UTF-8. Throws an error of `code`. */
export function toText(bytes: Uint8Array, file: string, code: ErrorCode): string {
  if (bytes.length > maxBytes) throw tooLong(file, code)
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // What is no UTF-8 is refused below, as is what holds a zero.
  }
  throw new PressrelError(code, 'is no text in UTF-8', {file})
}

const tooLong = (file: string, code: ErrorCode): PressrelError =>
  new PressrelError(code, `is longer than ${maxBytes} bytes`, {file})

function readBytes(path: string, file: string, code: ErrorCode): Uint8Array {
  try {
    return readFile(path, maxBytes, file)
  } catch (cause) {
    if (cause instanceof PressrelError && cause.code === 'E_LIMIT') throw tooLong(file, code)
    throw new PressrelError(code, 'could not be read', {file, cause, hint: 'Check the name'})
  }
}

/** A link that leads nowhere leads out of every folder. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return ''
  }
}
