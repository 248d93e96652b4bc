import type {Draft} from '../../draft/index.js'
import type {Report} from '../../lint/types.js'
import {type Prose, toSourceSpan} from '../../prose/index.js'
import type {Edit, Span} from '../../source/index.js'

/** What a report says that has a stretch of a block written otherwise; no edit where markup or an entity stands in it. */
export function rewrite(draft: Draft, prose: Prose, span: Span, text: string): Omit<Report<never>, 'message'> {
  const source = toSourceSpan(prose, span)
  return {span: source, suggestion: text, edits: plainEdits(draft, prose, [{...span, text}])}
}

/** Edits of a block's text as edits of the source: all of them or none. */
export function plainEdits({source: {value}}: Draft, prose: Prose, edits: readonly Edit[]): readonly Edit[] {
  const inSource = edits.map(edit => ({...toSourceSpan(prose, edit), text: edit.text}))
  const isPlain = inSource.every(({start, end}, i) => {
    const written = value.slice(start, end).replace(/\r\n|\n|\r/g, ' ')
    return written === prose.text.slice(edits[i]?.start, edits[i]?.end)
  })
  return isPlain ? inSource : []
}
