import type {Prose, ProseRun} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

/** The stretch of a block's text that was read from a stretch of the source; what reads as one unit (`&amp;`) is taken whole. */
export function textSpanOf({runs}: Pick<Prose, 'runs'>, {start, end}: Span): Span {
  const first = lastRunBefore(runs, start + 1)
  const last = lastRunBefore(runs, end)
  return {start: first ? offsetIn(first, start, 0) : 0, end: last ? offsetIn(last, end, last.length) : 0}
}

/** An offset of the source in the text of a run; `whole` is where it falls in one that reads as a unit. */
function offsetIn({at, length, source, sourceLength}: ProseRun, offset: number, whole: number): number {
  if (length === sourceLength) return at + Math.min(offset - source, length)
  return at + (offset >= source + sourceLength ? length : whole)
}

/** The last run that begins before an offset of the source. */
function lastRunBefore(runs: readonly ProseRun[], offset: number): ProseRun | undefined {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.source ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return runs[low - 1]
}
