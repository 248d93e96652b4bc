import {relative, resolve} from 'node:path'

/** A path as messages show it: from the folder that pressrel runs in, or whole where it lies elsewhere. */
export function shownPath(path: string): string {
  const whole = resolve(path)
  const inside = relative(process.cwd(), whole)
  return inside === '' || inside.startsWith('..') ? whole : inside
}
