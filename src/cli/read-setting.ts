import {decode} from '../source/index.js'
import {readFile} from './read-bytes.js'
import {shownPath} from './shown-path.js'

/** The most bytes of a configuration, an ignore file or a package.json: a thousand times what is usual. */
const mostBytes = 4 * 1024 * 1024

/**
 * A file that is looked at without anybody naming it, as text without its byte order mark; editors and shells of Windows may have saved
 * it as UTF-16. Throws `E_READ` and `E_LIMIT`.
 */
export function readSetting(name: string): string {
  const path = shownPath(name)
  return decode(readFile(name, mostBytes, path), {path}).value.replace(/^\uFEFF/, '')
}
