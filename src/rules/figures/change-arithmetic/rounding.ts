import type {Figure} from '../../../ast/index.js'

const scales: readonly (readonly [RegExp, number])[] = [
  [/(?:\d|\s|-)(?:trillion|trn|tn)\b/i, 1e12],
  [/(?:\d|\s|-)(?:billion|bn)\b|\dB\b/i, 1e9],
  [/(?:\d|\s|-)(?:crore|cr)\b/i, 1e7],
  [/(?:\d|\s|-)(?:million|mn|mm|mio)\b|\dM\b|\dm\b/, 1e6],
  [/(?:\d|\s|-)lakhs?\b/i, 1e5],
  [/(?:\d|\s|-)thousand\b|\d[kK]\b/, 1e3],
]

/** What the scale word of a figure stands for: a million in “$1.12 million”, 1 without one. */
export function scaleOf(text: string): number {
  return scales.find(([pattern]) => pattern.test(text))?.[1] ?? 1
}

/** How far a value may lie from what is written: half a unit of the last digit that stands there (“1.12 billion”: 5 million). */
export function roundingOf({text, value}: Figure): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(text)
  if (!digits) return 0.5
  const scale = scaleOf(text)
  const places = digits[1]?.length ?? 0
  const unit = scale / 10 ** places
  const isWhole = places === 0 && scale === 1 && value !== null && Math.abs(value) >= 1000
  const zeros = isWhole ? lastZeros(digits[0]) : 0
  // “800,000” may be rounded further than its last digit says; one nought at the end may be chance.
  return (unit * 10 ** (zeros >= 2 ? zeros : 0)) / 2
}

/** How many noughts a number ends with. */
function lastZeros(written: string): number {
  const plain = written.replaceAll(',', '')
  let zeros = 0
  while (plain[plain.length - 1 - zeros] === '0') zeros++
  return zeros
}
