import type {Figure} from '../../../ast/index.js'
import type {TableRow} from '../../../lint/tables/index.js'
import {largest} from '../../../source/index.js'
import {coarseness} from '../written.js'
import {type Entry, isOfSort, sortOf, toEntry} from './entry.js'
import type {Structure} from './structures.js'

/** One total with what stands before it in its column (or row). */
export interface Column {
  readonly at: number
  readonly figure: Figure
  readonly total: Entry
  /** By line before the total; undefined where nothing is known, or something of another sort stands. */
  readonly before: readonly (Entry | undefined)[]
}

/** What a structure comes to in a column. */
export interface Sum {
  readonly value: number
  /** How far the total may lie from it when each number is rounded. */
  readonly tolerance: number
  readonly places: number
}

/** The columns in which a line of totals has a number. */
export function columnsOf(before: readonly TableRow[], line: TableRow): readonly Column[] {
  return line.cells.flatMap((cell, at) => {
    const figure = cell?.figure
    const [sort, total] = [figure && sortOf(figure), toEntry(cell)]
    if (!figure || sort === undefined || !total || total.value === 0) return []
    const entries = before.map(({cells}) => (isOfSort(cells[at], sort) ? toEntry(cells[at]) : undefined))
    return [{at, figure, total, before: entries}]
  })
}

/** Adds up; undefined where an addend is not known, or fewer than two are more than nothing. */
export function addUp({total, before}: Column, structure: Structure): Sum | undefined {
  const entries = structure.map(i => before[i])
  const known = entries.filter(entry => entry !== undefined)
  const written = known.filter(({value}) => value !== 0)
  if (known.length < entries.length || written.length < 2) return undefined
  const coarse = coarseness([total, ...written])
  const steps = known.map(({step}) => (step || total.step) * coarse)
  return {
    value: known.reduce((sum, {value}) => sum + value, 0),
    tolerance: (total.step * coarse + steps.reduce((sum, step) => sum + step, 0)) / 2,
    places: Math.max(total.places, largest(known.map(({places}) => places))),
  }
}

/** Whether the total may be the sum. */
export function fits({total}: Column, {value, tolerance}: Sum): boolean {
  return Math.abs(total.value - value) <= tolerance + 1e-9 * Math.abs(total.value)
}

/** Whether leaving out some neighbours, or taking them off, gives all the totals: “of which”, “Less: returns”. */
export function fitsOtherwise(columns: readonly Column[], count: number): boolean {
  const sums = columns.map(({before}) => prefixSums(before, count))
  const tolerances = columns.map(({total}) => (total.step * (count + 1)) / 2)
  const fitsAll = (start: number, from: number, to: number, times: number): boolean =>
    columns.every(({total}, i) => {
      const at = (line: number): number => sums[i]?.[line] ?? 0
      const sum = at(count) - at(start) - times * (at(to) - at(from))
      return Math.abs(total.value - sum) <= (tolerances[i] ?? 0)
    })
  for (let start = 0; start < count; start++)
    for (let from = start; from < count; from++)
      for (let to = from; to <= count; to++) if (fitsAll(start, from, to, 1) || fitsAll(start, from, to, 2)) return true
  return false
}

function prefixSums(entries: readonly (Entry | undefined)[], count: number): readonly number[] {
  const sums = [0]
  for (let i = 0; i < count; i++) sums.push((sums[i] ?? 0) + (entries[i]?.value ?? 0))
  return sums
}
