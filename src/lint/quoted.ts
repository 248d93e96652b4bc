import type {Draft} from '../draft/index.js'
import {toSourceSpan} from '../prose/index.js'
import type {Edit, Span} from '../source/index.js'

/** The stretches of a source that are somebody's words: between quotation marks, and in block quotes. */
export function quotedSpans(draft: Draft): readonly Span[] {
  const between = draft.quotations.filter(q => q.inner.end > q.inner.start).map(q => toSourceSpan(q.prose, q.inner))
  const blocks = draft.prose.filter(prose => prose.blockquote !== undefined).map(prose => prose.source)
  return [...between, ...blocks].sort((a, b) => a.start - b.start)
}

/** Whether a stretch stands wholly inside somebody's words. */
export function isQuoted(span: Span, quoted: readonly Span[]): boolean {
  return quoted.some(words => words.start <= span.start && span.end <= words.end)
}

/** Whether an edit would change a character of somebody's words, or put one between them. */
export function changesQuoted(edit: Edit, quoted: readonly Span[]): boolean {
  return quoted.some(words =>
    edit.start === edit.end
      ? words.start < edit.start && edit.start < words.end
      : edit.start < words.end && words.start < edit.end,
  )
}
