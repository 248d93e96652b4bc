import type {Quote, Speaker} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Quotation} from '../../prose/index.js'
import {type FoundQuote, findQuotes} from './find-quotes.js'
import {People} from './people.js'
import {resolveSpeakers} from './resolve.js'

/** Finds the quotes of a release: quotation marks first, then who said it, then the fullest name. */
export default defineExtractor({
  kind: 'quotes',
  after: [],
  extract(ctx) {
    const people = new People(ctx.prose)
    const found = findQuotes(ctx)
    return resolveSpeakers(found, people, ctx).map(({quote, speaker, speakers, resolution}) =>
      toQuote(quote, speaker, speakers, resolution, ctx),
    )
  },
})

function toQuote(
  found: FoundQuote,
  speaker: Speaker | null,
  speakers: readonly Speaker[] | undefined,
  resolution: Quote['resolution'],
  ctx: ExtractContext,
): Quote {
  const segments = found.segments.map((segment: Pick<Quotation, 'prose' | 'inner'>) =>
    ctx.textSpan(segment.prose, segment.inner.start, segment.inner.end),
  )
  const {attribution} = found
  const cue = attribution?.cue ? ctx.textSpan(attribution.prose, attribution.cue.start, attribution.cue.end) : null
  return {
    kind: found.kind,
    text: segments.map(segment => segment.text.replace(/\s+/g, ' ')).join(' '),
    segments,
    speaker,
    ...(speakers ? {speakers} : {}),
    cue,
    resolution,
  }
}
