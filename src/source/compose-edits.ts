import {applyEdits, type Edit} from './edit.js'
import type {Span} from './span.js'

/**
 * The edits of `value` that come to the same as `first`, and then `second` on what that gives: sorted, apart from each other.
 * `[{1, 3, 'x'}]`, then `[{0, 2, 'y'}]` are `[{0, 3, 'y'}]`. Neither list may hold edits that overlap.
 */
export function composeEdits(value: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(value, first)
  const placed = placeEdits(first)
  return joinSpans([...placed.map(({span}) => span), ...second]).flatMap(({start, end}) => {
    const inside = second.filter(edit => start <= edit.start && edit.end <= end)
    const text = applyEdits(
      between.slice(start, end),
      inside.map(edit => ({start: edit.start - start, end: edit.end - start, text: edit.text})),
    )
    // Edits that touch were joined, so that none of `first` ends where this stretch begins.
    const before = growthOf(placed, ({span}) => span.end < start)
    const until = growthOf(placed, ({span}) => span.end <= end)
    const edit = {start: start - before, end: end - until, text}
    return value.slice(edit.start, edit.end) === text ? [] : [edit]
  })
}

/** An edit with what it puts in, as a span of the text that all of them make, and by how much it makes the text longer. */
interface Placed {
  readonly span: Span
  readonly growth: number
}

function placeEdits(edits: readonly Edit[]): readonly Placed[] {
  let shift = 0
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({start, end, text}) => {
      const span = {start: start + shift, end: start + shift + text.length}
      const growth = text.length - (end - start)
      shift += growth
      return {span, growth}
    })
}

const growthOf = (placed: readonly Placed[], counts: (edit: Placed) => boolean): number =>
  placed.filter(counts).reduce((sum, {growth}) => sum + growth, 0)

/** Spans that overlap or touch as one, in order. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({start, end})
  }
  return joined
}
