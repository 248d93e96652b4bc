import {type Stats, statSync} from 'node:fs'

/** What is known of a path, links followed; undefined where that cannot be said, as of a link that leads back to itself. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
