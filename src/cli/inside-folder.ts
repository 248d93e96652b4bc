import {existsSync} from 'node:fs'
import {basename, dirname, join, sep} from 'node:path'
import {PressrelError} from '../errors.js'
import {linkTarget} from './link-target.js'
import {realPath} from './real-path.js'
import {writeError} from './write-error.js'

/**
 * Refuses to write to what leads out of a folder by a link, `--force` or not and whether there is something yet: whoever filled the
 * folder may be a stranger. Throws `E_WRITE`.
 */
export function refuseOutside(path: string, folder: string): void {
  if (!existsSync(dirname(path))) return
  const root = realPath(folder)
  const whole = placeOf(path)
  if (whole === root || whole.startsWith(root.endsWith(sep) ? root : root + sep)) return
  throw new PressrelError('E_WRITE', `leads out of ${folder} by a link`, {
    file: path,
    hint: 'Take the link away, or write into another folder',
  })
}

/** Where a file is or would come to be, through all links. */
function placeOf(path: string): string {
  if (existsSync(path)) return realPath(path)
  try {
    const target = linkTarget(path)
    return join(realPath(dirname(target)), basename(target))
  } catch (cause) {
    throw writeError(path, cause)
  }
}
