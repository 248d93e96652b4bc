import type {Figure} from '../../../ast/index.js'
import type {TableCell} from '../../../lint/tables/index.js'
import {scaleOf} from '../rounding.js'

/** A number that may be added: what it is worth, and the unit of its last digit. */
export interface Entry {
  readonly value: number
  readonly step: number
  /** Digits behind the point. */
  readonly places: number
  /** The noughts that a whole number ends with. */
  readonly zeros: number
  readonly isDash: boolean
}

/** `1,284` · `1 284` · `36.50` */
const number = /\d(?:[\d,]|\s\d{3}(?!\d)){0,12}(?:\.(\d{1,6}))?/

/** What a cell adds; undefined where that is not known: an empty cell, words, a range, “about 20”. */
export function toEntry(cell: TableCell | undefined): Entry | undefined {
  if (cell?.isDash) return {value: 0, step: 0, places: 0, zeros: 0, isDash: true}
  const figure = cell?.figure
  if (!figure || figure.value === null || figure.modifier !== null) return undefined
  const [written = '', decimals = ''] = number.exec(figure.text) ?? []
  const digits = written.replace(/[,\s]/g, '')
  if (digits === '') return undefined
  const places = decimals.length
  const zeros = places > 0 ? 0 : digits.length - digits.replace(/0{1,20}$/, '').length
  const step = figure.value === 0 ? 0 : scaleOf({...figure, text: digits}) / 10 ** places
  return {value: figure.value, step, places, zeros, isDash: false}
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
