import type {Draft} from '../draft/index.js'
import {contains, type Edit, firstEndingAfter, joinOverlapping, type Span} from '../source/index.js'
import {quotedStretches} from './quoted.js'

/**
 * Whether all that somebody said in a draft is read as such after some edits. Edits elsewhere can change that: of plain text whose lines
 * become shorter, each may be read as a paragraph of its own, and a quotation then ends with the first.
 */
export function keepsSaid(before: Draft, after: Draft, edits: readonly Edit[]): boolean {
  const said = saidIn(before)
  if (said.length === 0) return true
  const still = saidIn(after)
  return moved(said, edits).every(span => {
    const around = still[firstEndingAfter(still, span.start)]
    return around !== undefined && contains(around, span)
  })
}

/** What somebody said, as spans of the source that do not overlap, in order. */
const saidIn = (draft: Draft): readonly Span[] => joinOverlapping(quotedStretches(draft).spans)

/** Where spans in order, which no edit is in, stand after edits that are in order as well. */
function moved(spans: readonly Span[], edits: readonly Edit[]): readonly Span[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let [shift, i] = [0, 0]
  return spans.map(({start, end}) => {
    for (let edit = ordered[i]; edit && edit.end <= start; edit = ordered[++i])
      shift += edit.text.length - (edit.end - edit.start)
    return {start: start + shift, end: end + shift}
  })
}
