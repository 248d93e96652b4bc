import type {ExtractContext} from '../../../extract/types.js'
import {pronouns} from '../../../lexicon/index.js'
import type {ResolvedQuote} from '../refine/resolved-quote.js'

/**
 * Whether a resolved speaker speaks: not a post that nobody holds, and not a common noun with the capital of its
 * sentence (“Evidence suggests that …”), which the release writes small elsewhere.
 */
export function isSomebody({speaker, resolution}: ResolvedQuote, ctx: ExtractContext): boolean {
  const mention = speaker?.mention?.text ?? ''
  if (resolution === 'unresolved') return pronouns.has(mention.toLowerCase())
  if (speaker?.type !== 'organization' || !/^[A-Z][a-z]+$/.test(mention)) return true
  return !occurs(ctx, mention.toLowerCase()) || occurs(ctx, mention)
}

/** Whether a word stands inside a sentence of the release. */
function occurs({prose}: ExtractContext, word: string): boolean {
  return prose.some(({text, role}) => {
    const at = role === 'body' || role === 'lead' || role === 'boilerplate' ? text.indexOf(` ${word}`) : -1
    return at > 0 && /[a-z,]/.test(text[at - 1] ?? '') && ' ,;:)'.includes(text[at + word.length + 1] ?? ' ')
  })
}
