import {applyEdits, type Edit} from './edit.js'
import type {Span} from './span.js'

/**
 * The edits of `value` that come to the same as `first`, and then `second` on what that gives: sorted, apart from each other.
 * `[{1, 3, 'x'}]`, then `[{0, 2, 'y'}]` are `[{0, 3, 'y'}]`. Neither list may hold edits that overlap.
 */
export function composeEdits(value: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(value, first)
  const placed = placeEdits(first)
  const later = [...second].sort(byPlace)
  let [shift, done, used] = [0, 0, 0]
  return joinSpans([...placed.map(({span}) => span), ...later]).flatMap(({start, end}) => {
    const before = shift
    for (let next = placed[done]; next && next.span.end <= end; next = placed[++done]) shift += next.growth
    const inside: Edit[] = []
    for (let next = later[used]; next && next.end <= end; next = later[++used])
      inside.push({start: next.start - start, end: next.end - start, text: next.text})
    const text = applyEdits(between.slice(start, end), inside)
    const edit = {start: start - before, end: end - shift, text}
    return value.slice(edit.start, edit.end) === text ? [] : [edit]
  })
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** An edit with what it puts in, as a span of the text that all of them make, and by how much it makes the text longer. */
interface Placed {
  readonly span: Span
  readonly growth: number
}

function placeEdits(edits: readonly Edit[]): readonly Placed[] {
  let shift = 0
  return [...edits].sort(byPlace).map(({start, end, text}) => {
    const span = {start: start + shift, end: start + shift + text.length}
    const growth = text.length - (end - start)
    shift += growth
    return {span, growth}
  })
}

/** Spans that overlap or touch as one, in order. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort(byPlace)) {
    const last = joined.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({start, end})
  }
  return joined
}
