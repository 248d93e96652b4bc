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
  const small = ` ${mention.toLowerCase()}`
  return !ctx.prose.some(({text}) => {
    const at = text.indexOf(small)
    return at >= 0 && ' ,;:)'.includes(text[at + small.length] ?? ' ')
  })
}
