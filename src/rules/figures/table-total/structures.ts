import {isTotal, type TableRow} from '../../../lint/tables/index.js'

/** The lines that a total may be the sum of: indexes into the lines before it. */
export type Structure = readonly number[]

/** What stands before a total, and the ways in which tables add it up; the first is the plainest. */
export function structuresOf(before: readonly TableRow[]): readonly Structure[] {
  const numbers = before.flatMap(({type}, i) => (type === 'data' ? [i] : []))
  const totals = numbers.filter(i => isTotal(before[i]?.label ?? ''))
  const parts = numbers.filter(i => !totals.includes(i))
  const lastTotal = totals.at(-1) ?? -1
  const lastSection = before.findLastIndex(({type}) => type === 'section')
  const after = parts.filter(i => i > lastTotal)
  const candidates = [
    after.filter(i => i > lastSection),
    after,
    parts,
    totals,
    totals.length > 0 ? [lastTotal, ...after] : [],
    [...totals, ...after],
  ]
  const seen = new Set<string>()
  return candidates.filter(structure => {
    const key = structure.join()
    return structure.length > 1 && !seen.has(key) && seen.add(key)
  })
}
