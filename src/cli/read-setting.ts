import {decode} from '../source/index.js'
import {readFile} from './read-bytes.js'
import {shownPath} from './shown-path.js'

/** The most bytes of a configuration, an ignore file, a package.json or a page template: a thousand times what is usual. */
const mostBytes = 4 * 1024 * 1024

/** The most bytes of a file that pressrel wrote itself: a cache, a baseline, a list of what was made. */
const mostKept = 256 * 1024 * 1024

/** A file that pressrel wrote, as text. Throws `E_READ` and `E_LIMIT`. */
export const readKept = (name: string): string => new TextDecoder().decode(readFile(name, mostKept, shownPath(name)))

/**
 * A file that says how to work and is no release, as text without its byte order mark; editors and shells of Windows may have saved
 * it as UTF-16. Throws `E_READ` and `E_LIMIT`.
 */
export function readSetting(name: string): string {
  const path = shownPath(name)
  return decode(readFile(name, mostBytes, path), {path}).value.replace(/^\uFEFF/, '')
}
