/** A stretch of a text: UTF-16 offsets, `end` exclusive. Into `source.value` unless said otherwise. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The span of a unist position. */
export function spanOf(position: {
  readonly start: {readonly offset?: number}
  readonly end: {readonly offset?: number}
}): Span {
  return {start: position.start.offset ?? 0, end: position.end.offset ?? 0}
}
