import {isOfAccounts, isTableCue} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'
import type {DraftFigure} from '../draft-figure.js'
import type {FoundFigure} from '../found-figure.js'
import {captionsOf, tableStatement} from './caption.js'
import {type Column, readColumns} from './columns.js'
import {type Comparison, findComparisons} from './comparisons.js'
import {isBare} from './data-cell.js'
import {type Cell, type Row, toRows} from './grid.js'
import {type Label, readLabel, wordsOf} from './label.js'
import {readRow} from './read-row.js'
import {signOfRows} from './signs.js'
import {readStatement, type Statement} from './statement.js'

/** What is known of the release around a table. */
export interface TableContext {
  /** The blocks before it. */
  readonly before: readonly Prose[]
  /** What a bare `$` means. */
  readonly dollar: string
  /** The id of the next change. */
  readonly firstChange: number
}

/** Heads and the rows under them, as far as the next heads. */
export interface Section {
  readonly statement: Statement
  readonly columns: readonly Column[]
  readonly comparisons: readonly Comparison[]
  readonly tableSign: string | undefined
  readonly isOfAccounts: boolean
  readonly dollar: string
}

/** The figures of a table from its cells: units, scale and changes as captions and headers say. */
export function readTable(cells: readonly Cell[], {before, dollar, firstChange}: TableContext): readonly FoundFigure[] {
  const rows = toRows(cells)
  const found: FoundFigure[] = []
  const tableSign = signOfRows(rows, dollar)
  const captions = captionsOf(before)
  const isAccounts = [...captions, rows[0]?.cells[0]?.text ?? ''].some(isOfAccounts)
  let statement = tableStatement(captions, rows, dollar)
  let id = firstChange
  for (const block of toBlocks(rows)) {
    statement = block.reduce((stated, row) => restated(stated, row, dollar), statement)
    const heads = block.filter(({type}) => type === 'head')
    const data = block.filter(({type}) => type === 'data')
    const columns = readColumns(heads, data, dollar)
    const section = {
      statement,
      columns,
      comparisons: findComparisons(columns),
      tableSign,
      isOfAccounts: isAccounts,
      dollar,
    }
    for (const figure of readBlock(block, section, id)) {
      found.push(figure)
      if (figure.change) id = Math.max(id, figure.change.id + 1)
    }
  }
  return found
}

/** Heads below numbers begin a block of their own. */
function toBlocks(rows: readonly Row[]): readonly (readonly Row[])[] {
  const blocks: Row[][] = [[]]
  for (const row of rows) {
    const block = blocks.at(-1)
    if (row.type === 'head' && block?.some(({type}) => type === 'data')) blocks.push([row])
    else block?.push(row)
  }
  return blocks
}

/** The first cell of a head may say what the numbers below are in. */
function restated(statement: Statement, {type, cells: [first]}: Row, dollar: string): Statement {
  if (!first || type === 'data') return statement
  const stated = readStatement(first.text, 'label', dollar)
  return stated.scale === undefined ? statement : {...statement, ...stated}
}

function* readBlock(block: readonly Row[], section: Section, firstChange: number): Generator<FoundFigure> {
  let title: Label | undefined
  let id = firstChange
  for (const row of block) {
    const [first] = row.cells
    if (row.type === 'section') title = first && readLabel(first.text, section.dollar)
    if (row.type !== 'data') {
      yield* keep(row.cells, figure => !isBare(figure) && (row.type === 'section' || isUnit(figure)))
      continue
    }
    const label = labelOf(row, title, section)
    if (label) yield* keep([first], figure => !isBare(figure))
    for (const figure of readRow(row, label, title, section, id)) {
      yield figure
      if (figure.change) id = Math.max(id, figure.change.id + 1)
    }
  }
}

/** Heads hold periods and lengths of time, but no quantities other than these. */
const isUnit = ({kind}: DraftFigure): boolean => kind === 'money' || kind === 'measure' || kind === 'percent'

function* keep(cells: readonly (Cell | undefined)[], isKept: (figure: DraftFigure) => boolean): Generator<FoundFigure> {
  for (const cell of cells) {
    if (!cell) continue
    for (const figure of cell.figures.filter(isKept)) yield {prose: cell.prose, figure, table: cell.prose.cell}
  }
}

/** The header of a row; undefined where its first cell is a number as well. “Basic” and “Diluted” are of what stands above. */
function labelOf({cells: [first]}: Row, title: Label | undefined, {columns, dollar}: Section): Label | undefined {
  if (!first) return readLabel('', dollar)
  const [figure, more] = first.figures
  const isNumber = figure && !more && figure.end - figure.start === first.text.length
  if (isNumber && (!isBare(figure) || columns[0]?.label.counted !== undefined)) return undefined
  const own = readLabel(first.text, dollar)
  if (!title || !isTableCue('shareBasis', wordsOf(first.text)[0])) return own
  return {...own, ...(title.per ? {per: title.per} : {}), isShares: own.isShares || (title.isShares && !own.per)}
}
