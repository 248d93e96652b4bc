import ignore, {type Ignore} from 'ignore'
import {onceFor} from '../once-for.js'

/** Which of some patterns, as in .gitignore and relative to the folder `base`, leaves a path out in the end: its index. */
export function findPattern(patterns: readonly string[], path: string, base: string | undefined): number | undefined {
  const inside = base !== undefined && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
  const clean = inside.replace(/^(?:\.?\/)+/, '').replace(/^(?:\.\.\/)+/, '')
  const mark = clean === '' ? undefined : compile(patterns).test(clean).rule?.mark
  return mark === undefined ? undefined : Number(mark)
}

const compile = onceFor(
  (patterns: readonly string[]): Ignore => ignore().add(patterns.map((pattern, i) => ({pattern, mark: String(i)}))),
)
