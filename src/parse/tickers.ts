import {exchangeEntries} from '../lexicon/index.js'
import type {Prose} from '../prose/index.js'

/** A ticker as the release gives it. */
export interface Ticker {
  /** As written, e.g. `NASDAQ`; null where only a symbol is given (“Ticker: ABC”). */
  readonly exchange: string | null
  readonly symbol: string
}

const known = new Set(exchangeEntries.flatMap(({name, aliases}) => [name, ...aliases]).map(fold))
/** `NYSE: XYZ` · `Nasdaq and TASE: FRSX` · `TSX: ABC.A` · `HKEX: 1828` */
const named =
  /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}.]{1,12}[ -]?){1,3}(?:\s?(?:and|&|,|\/)\s?\p{Lu}[\p{L}.]{1,12}(?: \p{Lu}[\p{L}.]{1,12})?){0,2})\s?:\s?([A-Z0-9]{1,6}(?:[.-][A-Z]{1,3})?(?:,\s[A-Z]{2,6}(?=[,;)]|\sand\b)){0,3})(?![\p{L}\p{N}:])/gu
/** `1828.HK` */
const suffixed =
  /(?<![\p{L}\p{N}.])(\d{4,6}|[A-Z]{1,5})\.(HK|SS|SZ|L|TO|V|AX|T|NS|BO|KS|TW|SI|PA|DE|AS|MI|ST|OL|HE|CO)(?![\p{L}\p{N}])/gu
/** `Ticker: G24` */
const bare = /\bticker(?: symbol)?:? ([A-Z][A-Z0-9]{0,5})(?![A-Za-zÀ-ɏ\p{N}])/giu

/** The tickers of a release, each once, in order. */
export function findTickers(prose: readonly Prose[]): readonly Ticker[] {
  const found = new Map<string, Ticker>()
  for (const {text} of prose) {
    if (!text.includes(':') && !text.includes('.') && !/ticker/i.test(text)) continue
    for (const ticker of tickersIn(text)) {
      const key = `${fold(ticker.exchange ?? '')} ${ticker.symbol}`
      const isBareRepeat = ticker.exchange === null && [...found.values()].some(t => t.symbol === ticker.symbol)
      if (!found.has(key) && !isBareRepeat) found.set(key, ticker)
    }
  }
  return [...found.values()]
}

function* tickersIn(text: string): Generator<Ticker> {
  for (const match of text.matchAll(named)) {
    const symbols = (match[2] ?? '').split(/,\s/)
    const exchanges = (match[1] ?? '').split(/\s?(?:\band\b|&|,|\/)\s?/).map(name => name.trim())
    const isListed = exchanges.some(name => known.has(fold(name)))
    if (!isListed) continue
    for (const exchange of exchanges) for (const symbol of symbols) yield {exchange: lastKnown(exchange), symbol}
  }
  for (const match of text.matchAll(suffixed)) {
    const isListed =
      /^\d/.test(match[1] ?? '') || /[(:]\s?$/.test(text.slice(Math.max(0, match.index - 3), match.index))
    if (isListed) yield {exchange: match[2] ?? null, symbol: match[1] ?? ''}
  }
  for (const match of text.matchAll(bare)) {
    if (match[1] && match[1] === match[1].toUpperCase()) yield {exchange: null, symbol: match[1]}
  }
}

/** “Common Stock NYSE” names the exchange last: the longest known tail. */
function lastKnown(name: string): string {
  const words = name.split(' ')
  for (let i = 0; i < words.length; i++) {
    const tail = words.slice(i).join(' ')
    if (known.has(fold(tail))) return tail
  }
  return name
}

function fold(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9ÖØ]/g, '')
}
