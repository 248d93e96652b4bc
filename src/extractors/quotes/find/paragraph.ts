import type {Prose, Quotation} from '../../../prose/index.js'
import type {Attribution} from '../read/attribution.js'
import {readAlone, standsAlone} from './alone.js'
import {attributionOf} from './attribution-of.js'
import {readForgotten} from './forgotten.js'
import {type FoundQuote, quoteOf, type Search} from './found-quote.js'
import {readFragment} from './fragment.js'
import {Introduction, reportOf} from './introduction.js'
import {continuedBy, goesOnFromBefore, joins} from './join.js'
import {type Place, placesOf} from './place.js'
import {countWords, looksDirect} from './shape.js'
import {looksLikeTerm} from './term.js'

/** Reads the quotations of a paragraph in order. */
export function readParagraph(search: Search, prose: Prose, all: readonly Quotation[]): void {
  const places = speechAmong(prose, all)
  let current: FoundQuote | undefined
  for (const place of places) {
    if (current && !place.isFirst && joins(place, current)) {
      current.segments.push(place.quotation)
      continue
    }
    const continued = current && !place.isFirst ? continuedBy(place, current) : undefined
    current = continued ? quoteOf('direct', place.quotation, continued) : readQuotation(search, place)
    if (current && current !== search.found.at(-1)) search.found.push(current)
  }
  const only = places[0]
  const isAll =
    places.length > 0 &&
    only !== undefined &&
    places.every(place => place.before.trim() === '' || place !== only) &&
    standsAlone(only.before, places.at(-1)?.after ?? '')
  if (!isAll) search.introduction = new Introduction(prose, places.at(-1)?.quotation.outer.end ?? 0)
}

/** The places of quotations that hold no mere term, each between those that hold none either. */
function speechAmong(prose: Prose, all: readonly Quotation[]): readonly Place[] {
  const places = placesOf(prose, all)
  const speech = places.filter(place => !looksLikeTerm(place))
  if (speech.length === all.length) return places
  return placesOf(
    prose,
    speech.map(({quotation}) => quotation),
  )
}

function readQuotation(search: Search, place: Place): FoundQuote | undefined {
  const {quotation} = place
  if (place.isFirst && goesOnFromBefore(search, place)) return goOn(search, place)
  const isDirect = looksDirect(place)
  const forgotten = readForgotten(place.prose, quotation)
  if (forgotten) return forgotten
  const own = isDirect ? attributionOf(place) : undefined
  if (own) return quoteOf('direct', quotation, own)
  if (isDirect && place.isFirst && standsAlone(place.before, place.after)) return readAlone(search, place)
  const reported = isDirect ? reportBefore(place) : undefined
  if (reported) return quoteOf('direct', quotation, reported)
  const fragment = readFragment(search, place, isDirect)
  if (fragment) return fragment
  const isCarried =
    isDirect &&
    place.isFirst &&
    (place.before.trim() === '' || goesOnAbout.test(place.before)) &&
    countWords(place.said) >= 10 &&
    /[.!?…]$/.test(place.said)
  return isCarried && search.found.length > 0 ? {...quoteOf('direct', quotation, undefined), isCarried} : undefined
}

/** Ruiz says the market is growing. ⟨“…”⟩: a whole quotation after a sentence that reports what somebody says. */
function reportBefore({prose, quotation, before, said, after}: Place): Attribution | undefined {
  const isWhole = /[.!?…]$/.test(said) && countWords(said) >= 6 && (after.trim() === '' || /^\s{1,3}[A-Z]/.test(after))
  const end = quotation.outer.start - (before.length - before.trimEnd().length)
  return isWhole && /[.!?]$/.test(before.trimEnd()) ? reportOf(prose, end) : undefined
}

/** “She shared third place. ⟨“I joined …”⟩”: a whole sentence about whoever spoke before. */
const goesOnAbout = /(?:^|[.!?]\s)(?:He|She)\s[^.!?]{3,200}[.!?]\s{1,2}$/

/** A quotation that the paragraph before left open; its attribution may come only now. */
function goOn(search: Search, {prose, quotation, following: own}: Place): FoundQuote | undefined {
  const last = search.found.at(-1)
  if (!last) return undefined
  // Each of two paragraphs has its attribution: “… ¶ “…,” said Ruiz.
  if (own?.cue && last.attribution && last.attribution.prose !== prose) return quoteOf(last.kind, quotation, own)
  last.segments.push(quotation)
  if (own && (!last.attribution || last.isCarried)) {
    last.attribution = own
    last.isCarried = false
  }
  return last
}
