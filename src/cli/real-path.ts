import {realpathSync} from 'node:fs'

/** Where a path leads through all links; the path itself where that cannot be said, as of a pipe. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
