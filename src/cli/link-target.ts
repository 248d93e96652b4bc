import {lstatSync, readlinkSync, realpathSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

/** As many links in a row as Linux follows. */
const mostLinks = 40

/** Where writing to a path leads: through all links, also to a file that is not there yet. Throws for links that lead in a circle. */
export function linkTarget(path: string): string {
  let target = path
  for (let i = 0; i < mostLinks; i++) {
    if (!lstatSync(target, {throwIfNoEntry: false})?.isSymbolicLink()) return i === 0 ? path : target
    target = resolve(realpathSync(dirname(target)), readlinkSync(target))
  }
  throw Object.assign(new Error(`links in a circle: ${path}`), {code: 'ELOOP'})
}
