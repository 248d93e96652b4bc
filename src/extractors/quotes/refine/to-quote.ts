import type {Quote} from '../../../ast/index.js'
import type {ExtractContext} from '../../../extract/types.js'
import type {ResolvedQuote} from './resolved-quote.js'

/** A resolved quote as the contract gives it. */
export function toQuote({quote, speaker, speakers, resolution}: ResolvedQuote, ctx: ExtractContext): Quote {
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
