import type {QuotationMark} from './double-marks.js'

const steps = {open: 1, close: -1, either: 0} as const

/** For each mark how deep it stands, opening marks counted up and closing ones down, and the least of all from it on. */
export function depthsOf(marks: readonly QuotationMark[]): readonly {readonly depth: number; readonly least: number}[] {
  let depth = 0
  const depths = marks.map(({side}) => {
    depth += steps[side]
    return {depth, least: depth}
  })
  let least = Number.POSITIVE_INFINITY
  for (const here of depths.toReversed()) {
    least = Math.min(least, here.depth)
    here.least = least
  }
  return depths
}
