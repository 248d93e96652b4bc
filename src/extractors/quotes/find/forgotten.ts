import type {Prose, Quotation} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import {type FoundQuote, quoteOf} from './found-quote.js'

/** How many commas of a quotation are tried. */
const tries = 12

/** “We are proud of it, said Ana Ruiz. The closing mark was forgotten: the quotation ends before its attribution. */
export function readForgotten(prose: Prose, quotation: Quotation): FoundQuote | undefined {
  const {inner, close} = quotation
  if (close !== null) return undefined
  const signed = closedOtherwise(prose, quotation)
  if (signed) return signed
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

/** “We are proud of it.' Ana Ruiz, CEO of Acme: a mark of another kind closes it, and a name and title follow. */
function closedOtherwise(prose: Prose, {inner}: Quotation): FoundQuote | undefined {
  const close = /[.,!?]['’](?=\s[A-Z*])|['’][.,](?=\s[A-Z*])/.exec(prose.text.slice(inner.start, inner.end))
  if (!close) return undefined
  const end = inner.start + close.index
  const attribution = attributionAfter(prose, end + close[0].length, prose.text.length)
  if (!attribution?.speaker.name?.includes(' ') || attribution.speaker.title === undefined) return undefined
  const isInside = /[.,!?]/.test(close[0][0] ?? '')
  return quoteOf('direct', {prose, inner: {start: inner.start, end: isInside ? end + 1 : end}}, attribution)
}
