import type {Quote} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {sentenceOpeners, titleWords} from '../../lexicon/index.js'
import {blockIndexAt} from '../../prose/index.js'
import {spanOf} from '../../source/index.js'

/** “Ana Ruiz, Head of Plants at Acme Robotics”, as far as it has capitals. */
const line =
  /^(\p{Lu}[\p{L}.’-]{1,20}(?:\s\p{Lu}[\p{L}.’-]{0,20}){1,3}),\s((?:[\p{L}&-]{1,20}\s){1,6})(?:of|at)\s(\p{Lu}[\p{L}\p{N}&-]{0,30}(?:\s\p{Lu}[\p{L}\p{N}&-]{0,30}){0,6})/u

/**
 * The name that the paragraph after a quotation opens with, where it stands with its title and has no verb:
 * “Ana Ruiz, Head of Acme. “We …””, “Ana Ruiz, Head of Acme The plant is …”.
 */
export function nameAfter(draft: Draft, {segments, kind}: Quote): string | undefined {
  const end = segments.at(-1)
  if (!end || kind === 'partial') return undefined
  const at = spanOf(end.position).end
  const index = blockIndexAt(draft.prose, at)
  const [own, next] = [draft.prose[index], draft.prose[index + 1]]
  // Nothing but its mark may follow the quotation in its own paragraph.
  if (!own || next?.role !== 'body' || own.source.end < at || own.source.end - at > 3) return undefined
  const [whole, name, title = '', organization = ''] = line.exec(next.text) ?? []
  if (whole === undefined || !title.split(' ').some(word => titleWords.has(word.toLowerCase()))) return undefined
  const rest = next.text.slice(whole.length)
  const isLine = /^(?:\.|$|\s{1,2}["“])/.test(rest)
  return isLine || opensSentence(organization) ? name : undefined
}

/** “Acme Robotics ⟨The⟩ …”: the line runs into the text. */
const opensSentence = (words: string): boolean =>
  words
    .split(/\s/)
    .slice(1)
    .some(word => sentenceOpeners.has(word.toLowerCase()))
