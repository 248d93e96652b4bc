import {existsSync} from 'node:fs'
import {dirname, sep} from 'node:path'
import {PressrelError} from '../errors.js'
import {realPath} from './real-path.js'

/**
 * Refuses to write to what leads out of a folder by a link, `--force` or not: whoever filled the folder may be a stranger. A link that
 * leads nowhere is replaced and not followed. Throws `E_WRITE`.
 */
export function refuseOutside(path: string, folder: string): void {
  const root = realPath(folder)
  const whole = existsSync(path) ? realPath(path) : realPath(dirname(path))
  if (!existsSync(dirname(path)) || whole === root || whole.startsWith(root.endsWith(sep) ? root : root + sep)) return
  throw new PressrelError('E_WRITE', `leads out of ${folder} by a link`, {
    file: path,
    hint: 'Take the link away, or write into another folder',
  })
}
