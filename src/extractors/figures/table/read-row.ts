import {isTableCue} from '../../../lexicon/index.js'
import type {FoundFigure} from '../found-figure.js'
import {isChangeColumn} from './comparisons.js'
import {readDataCell} from './data-cell.js'
import type {Row} from './grid.js'
import {type Label, readLabel, wordsOf} from './label.js'
import {measured} from './measured.js'
import type {Section} from './read-table.js'
import {type Entry, rowChanges} from './row-changes.js'
import {signOfRow} from './signs.js'

/** The figures of a row of numbers. Without a label its first cell is a number too. */
export function readRow(
  row: Row,
  label: Label | undefined,
  title: Label | undefined,
  section: Section,
  firstChange: number,
): readonly FoundFigure[] {
  const found = row.cells.map((_, column) => readCell(row, column, label, title, section))
  const entryAt = (column: number): Entry | undefined => {
    const [only, more] = found[column] ?? []
    return only && !more ? {text: only.prose.text, figure: only.figure} : undefined
  }
  const changes = rowChanges(entryAt, section.comparisons, firstChange)
  const subject = label?.text.replace(/\s?\([^()]{0,80}\)/g, '').trim()
  return found.flat().map(figure => {
    const change = changes.get(figure.figure)
    return change ? {...figure, change, ...(subject ? {subject} : {})} : figure
  })
}

function readCell(
  row: Row,
  at: number,
  label: Label | undefined,
  title: Label | undefined,
  {columns, statement, tableSign, isOfAccounts, dollar}: Section,
): readonly FoundFigure[] {
  const {[at]: cell, [at - 1]: left, [at + 1]: right} = row.cells
  const column = columns[at]
  if (!cell || !column || (at === 0 && label) || isReference(column.name)) return []
  const headers = {
    row: label ?? readLabel('', dollar),
    column: column.label,
    section: title,
    table: statement,
    rowSign: signOfRow(row, dollar),
    tableSign,
    isOfAccounts,
    isChange: isChangeColumn(column),
  }
  const table = {row: at > 0 ? (label?.text ?? null) : null, column: column.header}
  return readDataCell({cell, left, right}, dollar).map(figure => ({
    prose: cell.prose,
    figure: measured(cell.prose.text, figure, headers),
    table,
  }))
}

/** A column “Note” holds no quantities. */
function isReference(name: string): boolean {
  const [word, more] = wordsOf(name)
  return more === undefined && isTableCue('reference', word)
}
