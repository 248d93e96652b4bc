import type {Finding} from '../../lint/index.js'
import {columns, type Paint} from '../../report/index.js'

/** What the rules did in one run. */
export interface Stats {
  /** Milliseconds by rule. */
  readonly timings: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
  /** Milliseconds of the whole run, reading and words for all rules included. */
  readonly total: number
  readonly releases: number
}

/** A table of the rules, the dearest first: how much each found, and the time its own code took. */
export function statsTable({timings, findings, total, releases}: Stats, paint: Paint): string {
  const found = new Map<string, number>()
  for (const {rule} of findings) found.set(rule, (found.get(rule) ?? 0) + 1)
  const ids = [...new Set([...timings.keys(), ...found.keys()])]
  const timeOf = (id: string): number => timings.get(id) ?? 0
  const rows = ids
    .sort((a, b) => timeOf(b) - timeOf(a) || (a < b ? -1 : 1))
    .map(id => [String(found.get(id) ?? 0), inMilliseconds(timeOf(id)), share(timeOf(id), total), id])
  const rules = ids.reduce((sum, id) => sum + timeOf(id), 0)
  const rest = [
    '',
    inMilliseconds(Math.max(0, total - rules)),
    share(total - rules, total),
    '(reading, words, everything else)',
  ]
  const all = [String(findings.length), inMilliseconds(total), '', `(${releases} release${releases === 1 ? '' : 's'})`]
  return columns(['findings', 'ms', 'share', 'rule'], [...rows, rest, all], {paint})
}

const inMilliseconds = (time: number): string => time.toFixed(time < 10 ? 2 : 0)

const share = (part: number, whole: number): string =>
  whole > 0 ? `${Math.max(0, Math.round((100 * part) / whole))}%` : ''
