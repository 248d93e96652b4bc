import type {DateMention, Figure} from '../../../ast/index.js'
import {isTableCue} from '../../../lexicon/index.js'
import {isBareTotal, labelWords, type Table, type TableRow} from '../../../lint/tables/index.js'
import {startingIn} from '../../../source/index.js'

/** A value that a table gives for a measure. */
export interface TableValue {
  readonly figure: Figure
  /** What the heads of its column say of its period. */
  readonly period: string | undefined
  /** Values of one row are of one group. */
  readonly row: TableRow
  /** It may be of a part, a forecast, or measured otherwise. */
  readonly isOther: boolean
}

/** What the tables of a release give, by the name of the measure. */
export type Measures = ReadonlyMap<string, readonly TableValue[]>

/** The measures of all tables with the periods of their columns. */
export function measuresOf(tables: readonly Table[], dates: readonly DateMention[]): Measures {
  const measures = new Map<string, TableValue[]>()
  for (const table of tables) {
    const isOther = [table.before?.text ?? '', table.rows[0]?.cells[0]?.prose.text ?? ''].some(isOtherMeasure)
    let heads: readonly (string | undefined)[] = []
    let isSectioned = false
    for (const row of table.rows) {
      if (row.type === 'head') heads = mergePeriods(heads, periodsOf(row, dates))
      if (row.type === 'section') isSectioned = isOtherMeasure(row.label)
      const name = nameOf(row)
      if (name === undefined) continue
      const values = measures.get(name) ?? []
      for (const [at, cell] of row.cells.entries())
        if (cell?.figure && isValue(cell.figure))
          values.push({figure: cell.figure, period: heads[at], row, isOther: isOther || isSectioned})
      measures.set(name, values)
    }
  }
  return measures
}

const isOtherMeasure = (text: string): boolean =>
  text.length < 240 && labelWords(text).some(word => isTableCue('otherMeasure', word))

const isValue = ({value, modifier, change}: Figure): boolean =>
  value !== null && modifier === null && change?.role !== 'delta'

/** “Net income (1)” → `net income`; undefined for a total of whatever stands above it. */
function nameOf({type, label}: TableRow): string | undefined {
  const name = label
    .replace(/\([^()]{0,40}\)|[*†:]/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/\s{1,10}/g, ' ')
  return type !== 'data' || name.length < 4 || isBareTotal(name) || !/^\p{L}/u.test(name) ? undefined : name
}

/** The period of each column that a row of heads dates. */
function periodsOf({cells}: TableRow, dates: readonly DateMention[]): readonly (string | undefined)[] {
  return cells.map(cell => {
    if (!cell) return undefined
    const {start, end} = cell.prose.source
    const starting = startingIn(dates, {start, end}, ({position}) => position.start.offset)
    const own = starting.filter(({position}) => position.end.offset <= end)
    const [only, more] = own
    return only && !more ? periodOf(only) : undefined
  })
}

const mergePeriods = (above: readonly (string | undefined)[], below: readonly (string | undefined)[]) =>
  Array.from({length: Math.max(above.length, below.length)}, (_, at) => below[at] ?? above[at])

/** Equal for “Q3 2026” and “three months ended September 30, 2026”; undefined for what has no place. */
export function periodOf({start, end, value}: DateMention): string | undefined {
  return start === null ? (value ?? undefined) : `${start}/${end}`
}
