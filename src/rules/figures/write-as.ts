import type {Figure} from '../../ast/index.js'
import {scaleOf} from './rounding.js'

/** `1,284` · `36.50` */
const number = /\d[\d,]*(?:\.(\d+))?/

/** A value written as a figure is: 1248000 like `$1,284` in a table of thousands is `$1,248`. `places` are at least its decimals. */
export function writeAs(figure: Figure, value: number, places = 0): string {
  const {text} = figure
  const [written = '', decimals = ''] = number.exec(text) ?? []
  const count = Math.max(places, decimals.length)
  const size = Math.abs(value) / scaleOf(figure)
  const useGrouping = !/^\d{4,}/.test(written)
  const digits = size.toLocaleString('en-US', {
    minimumFractionDigits: count,
    maximumFractionDigits: count,
    useGrouping,
  })
  const unsigned = text.replace(/^[-−–(]{1,2}|\)$/g, '').replace(number, () => digits)
  return value < 0 ? `-${unsigned}` : unsigned
}
