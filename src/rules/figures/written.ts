import type {Figure} from '../../ast/index.js'
import {smallest} from '../../source/index.js'
import {scaleOf} from './rounding.js'

/** How exactly a number is written: in a table its neighbours say whether its noughts count. */
export interface Written {
  /** The unit of the last digit: 0.1 million in “1.2 million”. */
  readonly step: number
  /** Digits behind the point. */
  readonly places: number
  /** The noughts that a whole number ends with. */
  readonly zeros: number
}

/** `1,284` · `1 284` · `36.50` */
const number = /\d(?:[\d,]|\s\d{3}(?!\d)){0,12}(?:\.(\d{1,6}))?/

/** Reads the digits of a figure; undefined where it has none. The step of nothing (“0”) is not known: 0. */
export function writtenOf(figure: Figure): Written | undefined {
  const [written = '', decimals = ''] = number.exec(figure.text) ?? []
  const digits = written.replace(/[,\s]/g, '')
  if (digits === '') return undefined
  const places = decimals.length
  const zeros = places > 0 ? 0 : digits.length - digits.replace(/0{1,20}$/, '').length
  const step = figure.value === 0 ? 0 : scaleOf({...figure, text: digits}) / 10 ** places
  return {step, places, zeros}
}

/** What the unit of the last digit grows by where all these end in noughts: “200,000” may be a rounded number, one nought is chance. */
export function coarseness(written: readonly Pick<Written, 'zeros'>[]): number {
  const zeros = smallest(written.map(each => each.zeros))
  return zeros > 1 && Number.isFinite(zeros) ? 10 ** zeros : 1
}
