import {exchangeEntries, tickerSuffixes} from '../lexicon/index.js'
import type {Prose} from '../prose/index.js'

/** A ticker as the release gives it. */
export interface Ticker {
  /** As written, e.g. `NASDAQ`; null where only a symbol is given (“Ticker: ABC”). */
  readonly exchange: string | null
  readonly symbol: string
}

/** How far before its colon the name of an exchange may begin, and the most words that it has. */
const reach = 90
const mostWords = 5
/** `: XYZ` · `: ABC.A` · `: 1828` · `: ABC, DEF)` */
const symbolAfter = /:\s?([A-Z0-9]{1,6}(?:[.-][A-Z]{1,3})?(?:,\s[A-Z]{2,6}(?=[,;)]|\sand\b)){0,3})(?![A-Za-zÀ-ɏ0-9:])/y
/** `1828.HK` */
const suffixed = /(?<![A-Za-zÀ-ɏ0-9.])(\d{4,6}|[A-Z]{1,5})\.([A-Z]{1,2})(?![A-Za-zÀ-ɏ0-9])/g
const dotCapital = /\.[A-Z]/
/** `Ticker: G24` */
const bare = /\bticker(?: symbol)?:? ([A-Za-z][A-Za-z0-9]{0,5})(?![A-Za-zÀ-ɏ0-9])/gi

let exchanges: ReadonlySet<string> | undefined

/** The tickers of a release, each once, in order. */
export function findTickers(prose: readonly Prose[]): readonly Ticker[] {
  const found = new Map<string, Ticker>()
  for (const {text} of prose) {
    for (const {exchange, symbol} of tickersIn(text)) {
      const key = `${fold(exchange ?? '')} ${symbol}`
      const isBareRepeat = exchange === null && [...found.values()].some(ticker => ticker.symbol === symbol)
      if (!found.has(key) && !isBareRepeat) found.set(key, {exchange, symbol})
    }
  }
  return [...found.values()]
}

function tickersIn(text: string): readonly Ticker[] {
  return [...named(text), ...bySuffix(text), ...bareSymbols(text)]
}

/** `NYSE: XYZ` · `Nasdaq and TASE: FRSX` · `TSX: ABC.A` */
function named(text: string): Ticker[] {
  const found: Ticker[] = []
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    symbolAfter.lastIndex = colon
    const symbols = symbolAfter.exec(text)?.[1]?.split(/,\s/)
    if (!symbols) continue
    for (const exchange of exchangesBefore(text.slice(Math.max(0, colon - reach), colon)))
      for (const symbol of symbols) found.push({exchange, symbol})
  }
  return found
}

/** The exchanges that a text ends with, joined by “and”, “&”, a comma or a stroke, in order. */
function exchangesBefore(text: string): readonly string[] {
  const names: string[] = []
  let rest = text.trimEnd()
  for (let name = lastExchange(rest); name; name = lastExchange(rest)) {
    names.unshift(name)
    const before = rest.slice(0, rest.length - name.length)
    rest = before.replace(/\s?(?:\band|&|,|\/)\s?$/, '')
    if (rest === before) break
  }
  return names
}

/** The longest known name that ends a text: “Common Stock NYSE” names the exchange last. */
function lastExchange(text: string): string | undefined {
  exchanges ??= new Set(exchangeEntries.flatMap(({name, aliases}) => [name, ...aliases]).map(fold))
  let found: string | undefined
  let start = text.length
  for (let count = 0; count < mostWords && start > 0; count++) {
    start =
      Math.max(text.lastIndexOf(' ', start - 2), text.lastIndexOf('(', start - 2), text.lastIndexOf('/', start - 2)) + 1
    const name = text.slice(start)
    if (exchanges.has(fold(name)) && /^[A-ZÀ-Þ]/.test(name)) found = name
    if (text[start - 1] !== ' ') break
  }
  return found
}

function bySuffix(text: string): Ticker[] {
  if (!dotCapital.test(text)) return []
  return [...text.matchAll(suffixed)].flatMap(({0: whole, 1: symbol = '', 2: exchange = '', index}) => {
    const isListed = /^\d/.test(whole) || /[(:]\s?$/.test(text.slice(Math.max(0, index - 3), index))
    return isListed && tickerSuffixes.has(exchange) ? [{exchange, symbol}] : []
  })
}

function bareSymbols(text: string): Ticker[] {
  if (!text.includes('icker') && !text.includes('ICKER')) return []
  return [...text.matchAll(bare)].flatMap(({1: symbol = ''}) =>
    symbol === symbol.toUpperCase() ? [{exchange: null, symbol}] : [],
  )
}

function fold(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9ÖØ]/g, '')
}
