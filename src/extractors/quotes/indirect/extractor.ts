import {defineExtractor} from '../../../extract/types.js'
import {findQuotes} from '../find/find-quotes.js'
import type {FoundQuote} from '../find/found-quote.js'
import {resolveSpeakers} from '../refine/resolve.js'
import {toQuote} from '../refine/to-quote.js'
import {findIndirect} from './find-indirect.js'
import {isSomebody} from './somebody.js'

/** Finds indirect speech: “Ana Ruiz said that sales had doubled.” Its speakers are resolved among those of the quotes. */
export const indirectExtractor = defineExtractor({
  kind: 'indirectQuotes',
  after: [],
  extract: ctx => {
    const quotes = findQuotes(ctx)
    const all = [...quotes, ...findIndirect(ctx, quotes)].sort((a, b) => startOf(a) - startOf(b))
    return resolveSpeakers(all, ctx)
      .filter(resolved => resolved.quote.kind === 'indirect' && isSomebody(resolved, ctx))
      .map(resolved => toQuote(resolved, ctx))
  },
})

const startOf = ({segments: [first]}: FoundQuote): number => (first ? first.prose.source.start + first.inner.start : 0)
