import type {Prose, Quotation} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import {type FoundQuote, quoteOf} from './found-quote.js'

/** How many commas of a quotation are tried. */
const tries = 12

/** “We are proud of it, said Ana Ruiz. The closing mark was forgotten: the quotation ends before its attribution. */
export function readForgotten(prose: Prose, quotation: Quotation): FoundQuote | undefined {
  const {inner, close, continues} = quotation
  if (close !== null || continues) return undefined
  let at = inner.start
  for (let i = 0; i < tries; i++) {
    at = prose.text.indexOf(',', at) + 1
    if (at === 0 || at >= inner.end) return undefined
    const attribution = attributionAfter(prose, at, prose.text.length)
    const begins = attribution?.cue && prose.text.slice(at, attribution.cue.start).trim() === ''
    if (begins && attribution.speaker.name?.includes(' ')) {
      return quoteOf('direct', {prose, inner: {start: inner.start, end: at}}, attribution)
    }
  }
  return undefined
}
