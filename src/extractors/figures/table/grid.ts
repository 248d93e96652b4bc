import {isTableCue} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {DateSpan} from '../dates-by-prose.js'
import type {DraftFigure} from '../draft-figure.js'
import {isUnitOnly} from './unit-words.js'

/** A cell that holds something, and what was found in it. */
export interface Cell {
  readonly prose: Prose
  readonly column: number
  readonly text: string
  readonly dates: readonly DateSpan[]
  readonly figures: readonly DraftFigure[]
}

/** `head`: names the columns; `section`: a first cell alone; `data`: numbers, or the words of a table without any. */
export interface Row {
  readonly type: 'head' | 'section' | 'data'
  /** By column; undefined where a cell is empty. */
  readonly cells: readonly (Cell | undefined)[]
}

/** The rows of a table from its cells in source order. */
export function toRows(cells: readonly Cell[]): readonly Row[] {
  const grid: (Cell | undefined)[][] = []
  for (const cell of cells) {
    const row = cell.prose.cell?.at.row ?? 0
    while (grid.length <= row) grid.push([])
    const places = grid[row]
    if (places) places[cell.column] = cell
  }
  let hasData = false
  return grid.map((row, i) => {
    const places = Array.from(row)
    const type = i === 0 ? 'head' : typeOf(places, hasData)
    hasData ||= type === 'data'
    return {type, cells: places}
  })
}

/** Below the first numbers only dates and units make a new head: “| Segment | 2026 | 2025 |”. */
function typeOf(row: readonly (Cell | undefined)[], hasData: boolean): Row['type'] {
  const rest = row.slice(1).filter(cell => cell !== undefined)
  if (rest.length === 0) return 'section'
  const isHead = rest.every(cell => isHeadCell(cell) || (!hasData && isWords(cell)))
  return isHead ? 'head' : 'data'
}

/** Nothing but a date or a unit. */
const isHeadCell = ({text, dates}: Cell): boolean =>
  isUnitOnly(text) || (dates.length > 0 && !/[\p{L}\p{N}]{3}/u.test(withoutDates(text, dates)))

const isWords = ({text, figures}: Cell): boolean =>
  figures.length === 0 && /\p{L}/u.test(text) && !isTableCue('none', text.toLowerCase().replace(/\.$/, ''))

/** A text without its dates. */
export function withoutDates(text: string, dates: readonly DateSpan[]): string {
  let out = ''
  let at = 0
  for (const {start, end} of dates) {
    out += `${text.slice(at, start)} `
    at = end
  }
  return (out + text.slice(at)).trim()
}
