import type {Span} from './span.js'

/** A replacement of the characters of a span by `text`. */
export interface Edit extends Span {
  readonly text: string
}

/** Applies edits that do not overlap, given in any order, to `value`. */
export function applyEdits(value: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = 0
  for (const edit of sorted) {
    out += value.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + value.slice(at)
}
