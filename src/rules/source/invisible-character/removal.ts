import type {Edit, Span} from '../../../source/index.js'

/** Before and after these nothing can become a mark of Markdown or YAML by moving together. */
const plainBefore = /[\p{L}\p{N}.,?!’”"')%®™ \u00a0\n\r]/u
const plainAfter = /[\p{L}\p{N},?!‘“"'( \u00a0\n\r]/u
const blank = /[ \t\u00a0\n\r]/

/** Fillers are as wide as a space, and annotation marks part one text from another: what is left would be read otherwise. */
const wide = /[\u115f\u1160\u3164\uffa0\ufff0-\ufffb]/

/** What takes characters away that are not seen; undefined where words or marks would then be read otherwise. */
export function removalOf(value: string, span: Span): readonly Edit[] | undefined {
  const before = value.charAt(span.start - 1) || '\n'
  const after = value.charAt(span.end) || '\n'
  if (wide.test(value.slice(span.start, span.end))) return undefined
  if (!plainBefore.test(before) || !plainAfter.test(after)) return undefined
  // Nothing is left of the line, it is indented, or it ends in spaces, which break it.
  if (blank.test(before) && blank.test(after) && !(before === ' ' && after === ' ')) return undefined
  // `\n\u200b1. May`: a list; `1\u200b. May` as well.
  if (/[\n\r]/.test(before) && /\d/.test(after)) return undefined
  return [{...span, text: ''}]
}
