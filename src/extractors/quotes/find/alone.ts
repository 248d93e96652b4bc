import type {Prose, Quotation} from '../../../prose/index.js'
import {attributionAfter} from '../read/after.js'
import {type FoundQuote, quoteOf, type Search} from './found-quote.js'
import {reportOf} from './introduction.js'
import type {Place} from './place.js'
import {countWords} from './shape.js'
import {signatureAfter} from './signature.js'

/** How many blocks may stand between a quote and one that carries its speaker on. */
const reach = 12

/** Whether a paragraph is nothing but a quotation, a list number or a reference in brackets aside. */
export function standsAlone(before: string, after: string): boolean {
  const lead = before.replace(/^[\s\d.*-]{0,5}/, '')
  const rest = after.replace(/\([^)]{0,30}\)/, '').replace(/[\s.,*]/g, '')
  return lead === '' && rest === ''
}

/** A paragraph that is nothing but a quotation: signed by the next line, introduced by the one before, or carried. */
export function readAlone(search: Search, {prose, quotation}: Place): FoundQuote | undefined {
  const signature = signatureAfter(search, prose)
  if (signature) return quoteOf('direct', quotation, signature)
  const last = search.found.at(-1)
  const {report} = search
  const introduction = search.introduction?.attribution
  const goesOn = introduction
    ? last?.attribution === introduction
    : goesOnFrom(last, quotation) && !isSignedLater(search, quotation)
  if (last && goesOn) {
    last.segments.push(quotation)
    return undefined
  }
  if (introduction) return quoteOf('direct', quotation, introduction)
  if (countWords(prose.text) < 6) return undefined
  const distance = prose.index - (last?.segments.at(-1)?.prose.index ?? prose.index - reach - 1)
  const own = report?.index === prose.index - 1 ? reportOf(report) : undefined
  return {...quoteOf('direct', quotation, own), isCarried: distance <= reach}
}

/** “A,” said X. “B.” and then a paragraph “C.”: closed or not, the next paragraph goes on with no new attribution. */
function goesOnFrom(last: FoundQuote | undefined, {prose, inner}: Quotation): boolean {
  if (last?.kind !== 'direct' || last.segments.at(-1)?.prose.index !== prose.index - 1) return false
  const said = prose.text.slice(inner.start, inner.end)
  // A pull quote says the words again.
  const isAgain = last.segments.some(({prose: own, inner: {start, end}}) => own.text.slice(start, end) === said)
  return countWords(prose.text) >= 6 && !isAgain
}

/** Whether a quotation that is left open has its attribution in a paragraph after it. */
function isSignedLater({prose: blocks, quotations}: Search, quotation: Quotation): boolean {
  let open: Quotation | undefined = quotation
  while (open?.continues) {
    const next: Prose | undefined = blocks[open.prose.index + 1]
    const [first, second]: readonly (Quotation | undefined)[] = (next && quotations.get(next)) ?? []
    if (!next || !first) return false
    if (attributionAfter(next, first.outer.end, second?.outer.start ?? next.text.length)?.cue) return true
    open = first
  }
  return false
}
