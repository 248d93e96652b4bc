import {speechVerbs} from '../../../lexicon/index.js'
import type {Prose} from '../../../prose/index.js'

const talkingRoles = new Set<Prose['role']>(['headline', 'subheadline', 'contacts', 'boilerplate', 'table'])

/**
 * Whether any place that names somebody says more than the name: “Ana Ruiz, a farmer”, “farmer Ana Ruiz”, “Ana Ruiz of Leeds”.
 * In doubt it does.
 */
export function isDescribed(name: string, blocks: readonly Prose[]): boolean {
  return blocks.some(({text, role}) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const before = text.slice(Math.max(0, at - 30), at).trimEnd()
      const after = text.slice(at + name.length, at + name.length + 30)
      if (talkingRoles.has(role) || !isPlainBefore(before) || !isPlainAfter(after)) return true
    }
    return false
  })
}

/** Nothing but a verb of speech, or a mark, before the name: “,” said Ana Ruiz; “.” Ana Ruiz added. */
const isPlainBefore = (text: string): boolean =>
  /(?:^|["”’.!?])$/.test(text) || speechVerbs.has(/\b[a-z]{1,20}$/.exec(text)?.[0] ?? '')

/** Nothing but the end of the clause, or a verb of speech, after it. */
const isPlainAfter = (text: string): boolean =>
  /^(?:[.:;]|$)/.test(text) || speechVerbs.has(/^\s([a-z]{1,20})\b/.exec(text)?.[1] ?? '')
