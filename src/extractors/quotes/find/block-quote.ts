import type {Prose, Quotation} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {attributionAfter} from '../read/after.js'
import {quoteOf, type Search} from './found-quote.js'
import {signatureAfter, signatureOf} from './signature.js'

/** Reads a paragraph of a block quote: it is speech when it is signed, introduced, or stands between marks. */
export function readBlockQuote(search: Search, prose: Prose, quotations: readonly Quotation[]): void {
  if (search.signatures.has(prose) || signatureOf(prose)) return
  const end = quotations.at(-1)?.outer.end ?? 0
  const hasTail = quotations.length > 0 && prose.text.slice(end).trim() !== ''
  const last = search.found.at(-1)
  const goesOn = last?.kind === 'block' && last.segments[0]?.prose.blockquote === prose.blockquote
  if (goesOn && !hasTail) {
    last.segments.push({prose, inner: wordsOf(prose, quotations)})
    return
  }
  const own = hasTail ? attributionAfter(prose, end, prose.text.length) : undefined
  const attribution = own ?? signatureAfter(search, prose) ?? search.introduction?.attribution
  if (!attribution && quotations.length === 0) return
  const [first] = quotations
  search.found.push(
    quoteOf('block', {prose, inner: own && first ? first.inner : wordsOf(prose, quotations)}, attribution),
  )
}

/** The words of a block quote without the marks around them. */
function wordsOf({text}: Prose, quotations: readonly Quotation[]): Span {
  const [first] = quotations
  const last = quotations.at(-1)
  const opens = first !== undefined && text.slice(0, first.outer.start).trim() === ''
  const closes = last !== undefined && text.slice(last.outer.end).trim() === ''
  return {
    start: opens ? first.inner.start : text.length - text.trimStart().length,
    end: closes ? last.inner.end : text.trimEnd().length,
  }
}
