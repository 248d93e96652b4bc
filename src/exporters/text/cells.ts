import {largest} from '../../source/index.js'

/** A number up to its decimal point, and the rest: `$1,234` and `.5%`. */
interface SplitNumber {
  readonly whole: string
  readonly rest: string
}

/** What stands in the cell of a number that there is none of, or what is counted in words. */
const placeholder = /^(?:n\/?[am]|nm|[-–—*]{1,3}|nil|none|tbd)\.?$/i
const number =
  /^[([+~<>=–—−-]{0,4}\s?(?:[A-Z]{0,3}\s?[$€£¥₹])?(?:[A-Z]{3}\s)?\s?[([+–—−-]{0,2}[\d.,]{1,30}(?:\s?(?:[%x)\]*]|pp|bps?|pts?)){0,4}$/

/** Whether a cell holds a number, or the sign for none. */
export function isNumber(text: string): boolean {
  return text === '' || placeholder.test(text) || (/\d/.test(text) && number.test(text))
}

/** Cells one under the other so that their decimal points are: the same width for all of them. */
export function alignDecimals(cells: readonly string[]): readonly string[] {
  const split = cells.map(splitNumber)
  const before = largest(split.map(({whole}) => whole.length))
  const after = largest(split.map(({rest}) => rest.length))
  return split.map(({whole, rest}) => whole.padStart(before) + rest.padEnd(after))
}

function splitNumber(text: string): SplitNumber {
  const point = /(?:\d|^\D{0,4})(?=\.\d{1,12}\D{0,12}$)/.exec(text)
  const lastDigit = /\d(?=\D{0,30}$)/.exec(text)
  const at = point ? point.index + point[0].length : lastDigit ? lastDigit.index + 1 : text.length
  return {whole: text.slice(0, at), rest: text.slice(at)}
}
