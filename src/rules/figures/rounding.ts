import type {Figure} from '../../ast/index.js'
import {onceFor} from '../../lint/once-for.js'

/** `1,234` · `1.12` */
const number = /\d[\d,]*(?:\.(\d+))?/

/** The power of ten between the digits of a figure and its value: a million in “$1.12 million”, a hundredth in “25 cents”, else 1. */
export function scaleOf({text, value}: Figure): number {
  const written = Number(number.exec(text)?.[0].replaceAll(',', ''))
  return value && written ? 10 ** Math.round(Math.log10(Math.abs(value) / written)) : 1
}

/**
 * How far a value may lie from what is written: half a unit of the last digit that stands there (“1.12 billion”: 5 million). Found
 * once for all the figures that one is compared with.
 */
export const roundingOf: (figure: Figure) => number = onceFor(figure => {
  const {text, value} = figure
  const digits = number.exec(text)
  if (!digits) return 0.5
  const scale = scaleOf(figure)
  const places = digits[1]?.length ?? 0
  const unit = scale / 10 ** places
  const isWhole = places === 0 && scale === 1 && value !== null && Math.abs(value) >= 1000
  const zeros = isWhole ? lastZeros(digits[0]) : 0
  // “800,000” may be rounded further than its last digit says; one nought at the end may be chance.
  return (unit * 10 ** (zeros >= 2 ? zeros : 0)) / 2
})

/** How many noughts a number ends with. */
function lastZeros(written: string): number {
  const plain = written.replaceAll(',', '')
  let zeros = 0
  while (plain[plain.length - 1 - zeros] === '0') zeros++
  return zeros
}
