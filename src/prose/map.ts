import type {TextSpan} from '../ast/index.js'
import {type Lines, lastStartingBy, type Span} from '../source/index.js'
import type {Prose, ProseRun} from './types.js'

/**
 * The stretch of the source that a stretch of a block's text was read from, as tight as it gets: a run that reads
 * as one unit (`&amp;`) is taken whole. An empty span maps to an empty span.
 */
export function toSourceSpan(prose: Pick<Prose, 'runs' | 'source'>, span: Span): Span {
  const first = runAt(prose.runs, span.start)
  if (!first) return {start: prose.source.start, end: prose.source.start}
  const start = offsetIn(first, span.start)
  if (span.end <= span.start) return {start, end: start}
  const last = runAt(prose.runs, span.end - 1)
  if (!last) return {start, end: start}
  const isExact = last.length === last.sourceLength
  return {start, end: isExact ? last.source + (span.end - last.at) : last.source + last.sourceLength}
}

/** A stretch of a block's text as the contract wants it: text, position, and `raw` where it crosses markup. */
export function toTextSpan(prose: Prose, span: Span, value: string, lines: Lines): TextSpan {
  const source = toSourceSpan(prose, span)
  const raw = value.slice(source.start, source.end)
  const text = prose.text.slice(span.start, span.end)
  const position = lines.toPosition(source)
  if (raw === text) return {text, position}
  // A line ending is not markup: the reader's space is the writer's line ending.
  if (raw.length >= text.length && raw.replace(/\r\n|\n|\r/g, ' ') === text) return {text: raw, position}
  return {text, position, raw}
}

/** The offset in a block's text of an offset in the source. */
export function toTextOffset({runs}: Pick<Prose, 'runs'>, offset: number): number {
  const found =
    runs[
      Math.max(
        0,
        lastStartingBy(runs, offset, ({source}) => source),
      )
    ]
  if (!found) return 0
  return found.at + Math.min(found.length === found.sourceLength ? offset - found.source : 0, found.length)
}

function offsetIn(run: ProseRun, at: number): number {
  if (run.length !== run.sourceLength) return at >= run.at + run.length ? run.source + run.sourceLength : run.source
  return run.source + Math.min(Math.max(at - run.at, 0), run.length)
}

/** The run that holds the character at `at`, or the last one for an offset past the end. */
function runAt(runs: readonly ProseRun[], at: number): ProseRun | undefined {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return runs[low]
}
