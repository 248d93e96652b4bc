import {exchangeCodes, exchangeForms, foldExchange} from '../../lexicon/index.js'
import {onceFor} from '../../lint/once-for.js'
import type {Signs} from '../../lint/visit-blocks.js'
import type {Prose} from '../../prose/index.js'
import type {Span} from '../../source/index.js'

/** Where a company is listed, as a text says it in brackets: `(Nasdaq and TASE: ABC, ABCW)`. The span holds no brackets. */
export interface Listing extends Span {
  /** As written, e.g. `nasdaq`. */
  readonly exchanges: readonly string[]
  readonly symbols: readonly string[]
  /** The brackets around it and around what stands beside it. */
  readonly bracket: Span
}

/** The blocks that may give one. */
export const listingSigns: Signs = {words: ['(', '[']}

const bracketed = /[([]([^()[\]]{4,90})[)\]]/g
/** `; ` · ` | ` · the comma of `NYSE: ABC, TSX: ABD` */
const between = /\s?[;|]\s?|,\s(?=[A-Za-z][^,:;]{1,40}:)/g
const joint = /\s?(?:,|&|\/|\band\b)\s?/
/** `ABC` · `BRK.A` · `ACME, ACMEW` · `$ABC` · `abc` · `ABC, the “Company”` */
const symbolList =
  /^\$?[A-Za-z0-9]{1,6}(?:[.-][A-Za-z]{1,3})?(?:,\s[A-Z]{2,6}(?![A-Za-z0-9])){0,3}(?=$|,\s|\s(?:and|or)\s)/
/** `NYSE ABC` · `NYSE – ABC` */
const withoutColon = /^([A-Za-z][A-Za-z.]{1,12}(?:\s[A-Za-z]{1,10})?)\s(?:[–—-]\s)?([A-Z]{2,5})$/
const inCapitals = /^\$?[A-Z0-9.-]{1,10}$/

/** The listings that a block gives in brackets, in order. */
export const findListings: (prose: Prose) => readonly Listing[] = onceFor(({text}) => {
  if (!text.includes('(') && !text.includes('[')) return []
  return [...text.matchAll(bracketed)].flatMap(({0: whole, 1: inner = '', index}) => {
    // A colon, or a symbol in capitals.
    if (!inner.includes(':') && !/[A-Z]{2}/.test(inner)) return []
    const bracket = {start: index, end: index + whole.length}
    return partsOf(inner, index + 1).flatMap(part => listingIn(text.slice(part.start, part.end), part, bracket) ?? [])
  })
})

function partsOf(inner: string, at: number): readonly Span[] {
  const parts: Span[] = []
  let start = 0
  for (const {0: gap, index} of inner.matchAll(between)) {
    parts.push({start: at + start, end: at + index})
    start = index + gap.length
  }
  parts.push({start: at + start, end: at + inner.length})
  return parts
}

function listingIn(part: string, {start}: Span, bracket: Span): Listing | undefined {
  const text = part.trim()
  const from = start + part.indexOf(text)
  const colon = text.indexOf(':')
  if (colon < 0) {
    const [, exchange = '', symbol = ''] = withoutColon.exec(text) ?? []
    // “NYSE Arca” and “Nasdaq GM” are exchanges, and “London UK” is a place.
    const isListing = exchangeForms.has(foldExchange(exchange)) && !exchangeCodes.has(foldExchange(text))
    return isListing
      ? {start: from, end: from + text.length, exchanges: [exchange], symbols: [symbol], bracket}
      : undefined
  }
  const exchanges = text.slice(0, colon).trim().split(joint)
  if (!exchanges.every(name => exchangeCodes.has(foldExchange(name)))) return undefined
  const after = text.slice(colon + 1)
  const symbols = symbolList.exec(after.trimStart())?.[0]
  if (symbols === undefined) return undefined
  // “London: Verso” is a publisher: small letters are a symbol only behind a name that means nothing but an exchange.
  const isPlain = inCapitals.test(symbols.split(', ')[0] ?? '')
  if (!isPlain && !exchanges.every(name => exchangeForms.has(foldExchange(name)))) return undefined
  const end = from + colon + 1 + (after.length - after.trimStart().length) + symbols.length
  return {start: from, end, exchanges, symbols: symbols.split(', '), bracket}
}
