import type {Figure} from '../../../ast/index.js'
import type {TableCell} from '../../../lint/tables/index.js'
import {type Written, writtenOf} from '../written.js'

/** A number that may be added. */
export interface Entry extends Written {
  readonly value: number
  readonly isDash: boolean
}

/** What a cell adds; undefined where that is not known: an empty cell, words, a range, “about 20”. */
export function toEntry(cell: TableCell | undefined): Entry | undefined {
  if (cell?.isDash) return {value: 0, step: 0, places: 0, zeros: 0, isDash: true}
  const figure = cell?.figure
  if (!figure || figure.value === null || figure.modifier !== null) return undefined
  const written = writtenOf(figure)
  return written && {...written, value: figure.value, isDash: false}
}

/** What can be added with what: money of one currency, things that are counted, measures of one unit. */
export function sortOf({kind, unit, per, value}: Figure): string | undefined {
  if (per !== undefined) return undefined
  if (kind === 'count' || kind === 'number') return 'plain'
  if (kind === 'money' || kind === 'measure') return `${kind} ${unit}`
  // Shares of a whole are added where they come to all of it.
  return kind === 'percent' && unit === '%' && value === 100 ? 'percent %' : undefined
}

/** Whether a cell may be an addend of a total of a sort. */
export function isOfSort(cell: TableCell | undefined, sort: string): boolean {
  if (cell?.isDash) return true
  const figure = cell?.figure
  return figure !== undefined && (sort === 'percent %' ? figure.unit === '%' : sortOf(figure) === sort)
}
