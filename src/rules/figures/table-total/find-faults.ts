import {isBareTotal, isNotAdded, isPartial, isTotal, labelWords, type TableRow} from '../../../lint/tables/index.js'
import {largest} from '../../../source/index.js'
import {addUp, type Column, columnsOf, fits, fitsOtherwise, type Sum} from './columns.js'
import {type Structure, structuresOf} from './structures.js'

/** A total that is not the sum of what stands before it. */
export interface Fault {
  readonly label: string
  readonly column: Column
  readonly sum: Sum
  /** The lines that should add up to it. */
  readonly addends: readonly TableRow[]
  /** Whether these stand right before it. */
  readonly isBeside: boolean
}

/** Rows that are read down, or columns that are read across. */
export interface Lines {
  readonly lines: readonly TableRow[]
  /** The name of what crosses the lines at an index. */
  readonly nameOf: (at: number) => string
  /** Rows are also checked where no other column shows how they are added. */
  readonly needsProof: boolean
}

/** A table of more lines is left alone: how it is added up is anybody’s guess. */
const mostLines = 60

/** The totals of some lines that are no sum. */
export function* findFaults({lines, nameOf, needsProof}: Lines): Generator<Fault> {
  let start = 0
  for (const [i, line] of lines.entries()) {
    if (line.type === 'head') start = i + 1
    if (line.type !== 'data' || !isTotal(line.label) || isNotAdded(line.label)) continue
    const section = needsProof ? undefined : sectionOf(lines.slice(start, i), line)
    const before = section ?? lines.slice(start, i)
    if (before.length < 2 || before.length > mostLines) continue
    const columns = columnsOf(before, line).filter(({at}) => !isNotAdded(nameOf(at)))
    const faulty = checkLine(before, columns, section !== undefined)
    for (const {column, sum, structure} of faulty) {
      const addends = structure.flatMap(at => before[at] ?? [])
      const numbers = before.filter(({type}) => type === 'data').slice(-addends.length)
      yield {label: line.label, column, sum, addends, isBeside: numbers.every((each, at) => each === addends[at])}
    }
  }
}

/** The rows that a total counts without doubt: all of them, or those below “Operating expenses” in “Total operating expenses”. */
function sectionOf(before: readonly TableRow[], {label}: TableRow): readonly TableRow[] | undefined {
  const at = before.findLastIndex(({type}) => type === 'section')
  const rows = before.slice(at + 1)
  if (rows.some(row => isTotal(row.label) || isPartial(row.label))) return undefined
  const named = at < 0 ? [] : labelWords(before[at]?.label ?? '')
  const isNamed = named.length > 0 && named.every(word => labelWords(label).includes(word))
  return isNamed || (at < 0 && isBareTotal(label)) ? rows : undefined
}

interface Faulty {
  readonly column: Column
  readonly sum: Sum
  readonly structure: Structure
}

function checkLine(before: readonly TableRow[], columns: readonly Column[], isPlain: boolean): readonly Faulty[] {
  const readings = structuresOf(before).map(structure => {
    const sums = columns.flatMap(column => {
      const sum = addUp(column, structure)
      return sum ? [{column, sum, structure}] : []
    })
    return {sums, wrong: sums.filter(({column, sum}) => !fits(column, sum))}
  })
  if (readings.some(({sums, wrong}) => sums.length > 0 && wrong.length === 0)) return []
  const rightIn = ({sums, wrong}: (typeof readings)[number]): number => sums.length - wrong.length
  // The sort is stable: of two readings as good the plainer comes first.
  const [best] = readings.toSorted((a, b) => rightIn(b) - rightIn(a))
  if (!best) return []
  const isProven = rightIn(best) > 0 && rightIn(best) >= best.wrong.length
  if (!isProven && (!isPlain || rightIn(best) > 0)) return []
  if (fitsOtherwise(columns, before.length)) return []
  return best.wrong.filter(each => mayBeSlip(each, isProven ? 0.5 : 0.1))
}

/** A slip is near its sum, or has its digits; an average lies among its rows, and a dash may hide what is not told. */
function mayBeSlip({column: {total, before}, sum: {value}, structure}: Faulty, reach: number): boolean {
  if (isTransposed(total, value)) return true
  const entries = structure.flatMap(i => before[i] ?? [])
  const size = Math.abs(total.value)
  if (Math.abs(total.value - value) > reach * Math.max(size, Math.abs(value))) return false
  if (entries.every(entry => entry.value >= 0) && size <= largest(entries.map(entry => entry.value))) return false
  return total.value < value || !entries.some(({isDash}) => isDash)
}

/** 3,154 for 3,514. */
function isTransposed({value, step}: Column['total'], sum: number): boolean {
  const digits = (number: number): string => [...String(Math.round(Math.abs(number) / step))].sort().join('')
  return digits(value) === digits(sum)
}
