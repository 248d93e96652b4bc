import {defineExtractor} from '../../extract/types.js'
import {findQuotes} from './find/find-quotes.js'
import {resolveSpeakers} from './refine/resolve.js'
import {toQuote} from './refine/to-quote.js'

/** Finds the quotes of a release: quotation marks first, then who said it, then the fullest name. */
export const quoteExtractor = defineExtractor({
  kind: 'quotes',
  after: [],
  extract: ctx => resolveSpeakers(findQuotes(ctx), ctx).map(resolved => toQuote(resolved, ctx)),
})

export {indirectExtractor} from './indirect/extractor.js'
