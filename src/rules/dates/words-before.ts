import type {DateMention} from '../../ast/index.js'
import {type Prose, sentenceAt, toTextOffset} from '../../prose/index.js'
import {spanOf} from '../../source/index.js'

/** How much of a sentence is read before a date. */
const reach = 120

/** The words of the same sentence before a date that stands in `prose`, at most 120 characters. */
export function wordsBefore({position}: DateMention, prose: Prose): string {
  const at = toTextOffset(prose, spanOf(position).start)
  const sentence = sentenceAt(prose, at)
  return prose.text.slice(Math.max(sentence?.start ?? 0, at - reach), at)
}
