import type {Span} from '../../../source/index.js'
import type {Numeral} from '../numerals.js'

/** How a percentage is written: offsets into the text of its block. */
export interface WrittenPercent extends Span {
  readonly isSign: boolean
  /** The sign or word, lower case, without what parts it from the number. */
  readonly mark: string
  /** From the last digit on: “ percent”, “ %”. */
  readonly tail: Span
  /** Where the first number of “10 to 12 percent”, which has no sign of its own, would have it; the hyphen of “40- to 85-percent”. */
  readonly low?: Span
}

/** “12 percent”, “12-percent”, “10 to 12 per cent”, “12 %”: what parts the mark from its number, and the mark */
const ending = /[\s-]{0,2}(percent|per[\s-]cent|pct\.?|%)$/i
/** “⟨10⟩ to 12”, “⟨10⟩–12”, “⟨40-⟩ to 85” */
const first = /^(\D{0,2}\d[\d.,]{0,8})-?(?=(?:\s(?:to|and|or)\s|\s?[-–]\s?)\d)/

/** “⟨40- to ⟩85-percent” */
const hyphened = /(?<![\d.,])\d[\d.,]{0,8}-\s(?:to|or)\s$/

/** Reads a figure as a percentage in digits, with the first end of its range; undefined for any other. */
export function readPercent(numeral: Numeral, whole: string): WrittenPercent | undefined {
  const {figure, isInDigits, text, end} = numeral
  const match = figure.unit === '%' && isInDigits ? ending.exec(text) : null
  if (!match?.[1]) return undefined
  const mark = match[1].toLowerCase().replace(/\s/, ' ')
  const tail = {start: numeral.start + match.index, end}
  // Of “40- to 85-percent” the figure is the second half.
  const before = hyphened.exec(whole.slice(Math.max(0, numeral.start - 20), numeral.start))?.[0] ?? ''
  const start = numeral.start - before.length
  const bare = before !== '' || figure.value === null ? first.exec(whole.slice(start, end)) : null
  const low = bare && {start: start + (bare[1] ?? '').length, end: start + bare[0].length}
  return {start, end, isSign: mark === '%', mark, tail, ...(low ? {low} : {})}
}

/** The figure with another mark: both numbers of a range take the sign, and share the word. */
export function withMark({start, tail, low}: WrittenPercent, text: string, mark: string): string {
  if (!low || mark !== '%') return `${text.slice(start, tail.start)}${mark}`
  return `${text.slice(start, low.start)}%${text.slice(low.end, tail.start)}%`
}
