import type {Draft} from '../draft/index.js'
import {toSourceSpan} from '../prose/index.js'
import {type Edit, lastStartingBy, type Span} from '../source/index.js'

/** Stretches that may overlap, in order, each with the furthest end of it and those before it. */
export interface Stretches {
  readonly spans: readonly Span[]
  readonly reach: readonly number[]
}

/** The stretches of a source that are somebody's words: between quotation marks, and in block quotes. */
export function quotedStretches(draft: Draft): Stretches {
  const between = draft.quotations.filter(q => q.inner.end > q.inner.start).map(q => toSourceSpan(q.prose, q.inner))
  const blocks = draft.prose.filter(prose => prose.blockquote !== undefined).map(prose => prose.source)
  return toStretches([...between, ...blocks])
}

/** Puts stretches into order. */
export function toStretches(stretches: readonly Span[]): Stretches {
  const spans = stretches.toSorted((a, b) => a.start - b.start)
  let reach = 0
  return {spans, reach: spans.map(({end}) => (reach = Math.max(reach, end)))}
}

/** Whether a span stands wholly inside one of the stretches. */
export const isQuoted = ({start, end}: Span, quoted: Stretches): boolean => reachFrom(quoted, start) >= end

/** Whether an edit would change a character of the stretches, or put one between them. */
export const changesQuoted = ({start, end}: Edit, quoted: Stretches): boolean =>
  reachFrom(quoted, Math.max(start, end) - 1) > start

/** The furthest end of the stretches that begin no later than an offset. */
const reachFrom = ({spans, reach}: Stretches, offset: number): number =>
  reach[lastStartingBy(spans, offset, ({start}) => start)] ?? -1
