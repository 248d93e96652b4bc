/** A replacement of the characters in `[start, end)` of the source by `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Replaces a span. */
export const replace = (span: {start: number; end: number}, text: string): Edit => ({
  start: span.start,
  end: span.end,
  text,
})

/** Takes a span out. */
export const remove = (span: {start: number; end: number}): Edit => replace(span, '')

/** Puts text in at an offset. */
export const insert = (offset: number, text: string): Edit => ({start: offset, end: offset, text})

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
