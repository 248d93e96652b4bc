import {isTableCue} from '../../../lexicon/index.js'
import type {Column} from './columns.js'
import {wordsOf} from './label.js'

/** The columns of one comparison: the later period, the earlier one, and those that say by how much they differ. */
export interface Comparison {
  readonly to: number
  readonly from: number
  readonly deltas: readonly number[]
}

/** The comparisons of a table, those by the year first. */
export function findComparisons(columns: readonly Column[]): readonly Comparison[] {
  const found = new Map<string, Comparison & {deltas: number[]}>()
  columns.forEach((column, delta) => {
    if (!isChangeColumn(column)) return
    const pair = pairFor(columns, delta)
    if (!pair) return
    const key = `${pair.to} ${pair.from}`
    const comparison = found.get(key) ?? {...pair, deltas: []}
    comparison.deltas.push(delta)
    found.set(key, comparison)
  })
  const isYearly = ({deltas}: Comparison): boolean => deltas.some(delta => hasCue(columns[delta], 'yearly'))
  return [...found.values()].sort((a, b) => Number(isYearly(b)) - Number(isYearly(a)))
}

const hasCue = (column: Column | undefined, role: 'yearly' | 'quarterly'): boolean =>
  wordsOf(column?.name ?? '').some(word => isTableCue(role, word))

/** “Change”, “% change”, “YoY”, “2026 vs 2025”; not “Change at constant currency”. */
export function isChangeColumn({name, header}: Column): boolean {
  if (header === null) return false
  const words = wordsOf(name.replace(/[()[\]]/g, ' ')).flatMap(word =>
    isTableCue('change', word) ? word : word.split('/'),
  )
  const isCore = (word: string): boolean => isTableCue('change', word)
  return (
    words.some(isCore) &&
    words.every(word => isCore(word) || isTableCue('changeBeside', word) || !/[\p{L}\d]/u.test(word) || word === 'm')
  )
}

/** The two periods to the left of a column of change; of more than two, those that it names. */
function pairFor(columns: readonly Column[], delta: number): {readonly to: number; readonly from: number} | undefined {
  const periods: number[] = []
  for (let i = delta - 1; i > 0; i--) {
    const column = columns[i]
    if (!column || (isChangeColumn(column) && periods.length > 0)) break
    if (isChangeColumn(column)) continue
    if (periodOf(column) && column.group === groupOf(columns, delta, i)) periods.unshift(i)
    else if (column.header !== null) break
  }
  const distinct = periods.filter((at, i) => columns[at] !== columns[periods[i + 1] ?? -1])
  const to = latest(columns, distinct)
  if (to === undefined) return undefined
  const from = distinct.filter(at => at !== to && isEarlier(columns, at, to, delta))
  const [only, more] = from
  return only === undefined || more !== undefined ? undefined : {to, from: only}
}

/** A change stands in the group of the columns before it, or in one of its own. */
const groupOf = (columns: readonly Column[], delta: number, nearest: number): string =>
  columns[delta]?.group === ''
    ? (columns[delta - 1]?.group ?? '')
    : (columns[delta]?.group ?? columns[nearest]?.group ?? '')

interface Period {
  readonly year: number
  /** What is left of the value: `Q1`, `03-31`, `01/03`; compared only with its own kind. */
  readonly rest: string
  readonly kind: string
}

/** The period of a column of results; a forecast or another basis has none that is compared. */
function periodOf({period, name}: Column): Period | undefined {
  if (period === null || wordsOf(name).some(word => isTableCue('notActual', word))) return undefined
  const year = /(\d{4})(?!.*\d{4})/.exec(period)?.[1]
  if (year === undefined) return undefined
  const rest = period.replace(/\d{4}-?/g, '')
  return {year: Number(year), rest, kind: rest.replace(/\d/g, '9')}
}

const isBefore = (a: Period, b: Period): boolean => a.year < b.year || (a.year === b.year && a.rest < b.rest)

function latest(columns: readonly Column[], at: readonly number[]): number | undefined {
  let last: {readonly index: number; readonly period: Period} | undefined
  for (const index of at) {
    const column = columns[index]
    const period = column && periodOf(column)
    if (period && (!last || (period.kind === last.period.kind && isBefore(last.period, period)))) last = {index, period}
  }
  return last?.index
}

function isEarlier(columns: readonly Column[], at: number, to: number, delta: number): boolean {
  const [a, b] = [columns[at], columns[to]].map(column => column && periodOf(column))
  if (!a || !b || a.kind !== b.kind || !isBefore(a, b)) return false
  if (hasCue(columns[delta], 'yearly')) return a.rest === b.rest && a.year === b.year - 1
  if (!hasCue(columns[delta], 'quarterly')) return true
  const quarter = ({year, rest}: Period): number => year * 4 + Number(/Q([1-4])/.exec(rest)?.[1] ?? Number.NaN)
  return quarter(a) === quarter(b) - 1
}
