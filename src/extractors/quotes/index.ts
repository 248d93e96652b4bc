import type {Quote} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import {findQuotes} from './find/find-quotes.js'
import {resolveSpeakers} from './refine/resolve.js'
import type {ResolvedQuote} from './refine/resolved-quote.js'

/** Finds the quotes of a release: quotation marks first, then who said it, then the fullest name. */
export default defineExtractor({
  kind: 'quotes',
  after: [],
  extract: ctx => resolveSpeakers(findQuotes(ctx), ctx).map(resolved => toQuote(resolved, ctx)),
})

function toQuote({quote, speaker, speakers, resolution}: ResolvedQuote, ctx: ExtractContext): Quote {
  const segments = quote.segments.map(({prose, inner}) => ctx.textSpan(prose, inner.start, inner.end))
  const {attribution} = quote
  const cue = attribution?.cue ? ctx.textSpan(attribution.prose, attribution.cue.start, attribution.cue.end) : null
  return {
    kind: quote.kind,
    text: segments.map(segment => segment.text.replace(/\s+/g, ' ')).join(' '),
    segments,
    speaker,
    ...(speakers ? {speakers} : {}),
    cue,
    resolution,
  }
}
