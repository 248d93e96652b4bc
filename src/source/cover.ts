import {overlaps, type Span} from './span.js'

/** Fewer stretches are looked through one by one. */
const few = 16

/** Tells whether a stretch overlaps one of others, however many those are. */
export function coverOf(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length <= few) return span => spans.some(other => overlaps(span, other))
  const apart = joinOverlapping(spans)
  return span => {
    const next = apart[firstEndingAfter(apart, span.start)]
    return next !== undefined && overlaps(span, next)
  }
}

/** Stretches that overlap as one, in order. */
export function joinOverlapping(spans: readonly Span[]): readonly Span[] {
  const apart: {start: number; end: number}[] = []
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else apart.push({start, end})
  }
  return apart
}

/** Those of things in order that begin within a stretch, its very end included. */
export const startingIn = <T>(things: readonly T[], {start, end}: Span, startOf: (thing: T) => number): readonly T[] =>
  things.slice(lastStartingBy(things, start - 1, startOf) + 1, lastStartingBy(things, end, startOf) + 1)

/** The place of the first of stretches in order, which do not overlap, that ends after an offset. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The place of the last of things in order that begins no later than an offset; -1 where none does. */
export function lastStartingBy<T>(things: readonly T[], offset: number, startOf: (thing: T) => number): number {
  let [low, high] = [0, things.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(things[middle] as T) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
