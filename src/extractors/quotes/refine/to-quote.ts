import type {Quote} from '../../../ast/index.js'
import type {ExtractContext} from '../../../extract/types.js'
import type {ResolvedQuote} from './resolved-quote.js'

/** Two spaces or one of another kind, as a line ending is: few quotes have any. */
const isLoose = /[^\S ]| {2}/

/** A resolved quote as the contract gives it. */
export function toQuote({quote, speaker, speakers, resolution}: ResolvedQuote, ctx: ExtractContext): Quote {
  const segments = quote.segments.map(({prose, inner}) => ctx.textSpan(prose, inner.start, inner.end))
  const {attribution} = quote
  const cue = attribution?.cue ? ctx.textSpan(attribution.prose, attribution.cue.start, attribution.cue.end) : null
  return {
    kind: quote.kind,
    text: segments.map(({text}) => (isLoose.test(text) ? text.replace(/\s+/g, ' ') : text)).join(' '),
    segments,
    speaker,
    ...(speakers ? {speakers} : {}),
    cue,
    resolution,
  }
}
