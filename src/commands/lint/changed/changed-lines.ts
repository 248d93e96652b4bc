import {diffArrays} from 'diff'
import {readLines} from '../../../source/index.js'

/** Lines from one to another, counted from 1, inclusive. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** The lines of `after` that are not those of `before`; how they end does not count. */
export function changedLines(before: string, after: string): readonly LineRange[] {
  const ranges: LineRange[] = []
  let line = 1
  for (const {added, removed, count} of diffArrays(linesOf(before), linesOf(after))) {
    if (removed) continue
    if (added) ranges.push({from: line, to: line + count - 1})
    line += count
  }
  return ranges
}

function linesOf(value: string): string[] {
  const lines = readLines(value.replace(/^\uFEFF/, ''))
  return Array.from({length: lines.count}, (_, i) => lines.text(i + 1))
}
