import type {Contact} from '../../../ast/index.js'
import type {Draft, ReleaseSummary} from '../../../draft/index.js'
import {companySuffixes, exchangeCodes, foldExchange} from '../../../lexicon/index.js'

/** Who issues a release: a Corporation with its ticker symbols (`XNYS NWS`) where it is listed, else an Organization. */
export function organizationOf(draft: Draft, name: string, {tickers}: ReleaseSummary): object {
  const symbols = symbolsOf(draft, name, tickers)
  if (symbols.length === 0) return {'@type': 'Organization', name}
  return {'@type': 'Corporation', name, tickerSymbol: symbols.length === 1 ? symbols[0] : symbols}
}

/** Whom the press may call. */
export function contactPoints(contacts: readonly Contact[]): readonly object[] {
  return contacts.flatMap(({name, email, phone}) => {
    if (!email && !phone) return []
    return [
      {
        '@type': 'ContactPoint',
        ...(name ? {name} : {}),
        ...(email ? {email} : {}),
        ...(phone ? {telephone: phone} : {}),
      },
    ]
  })
}

/**
 * The issuer's tickers: the front matter's, else those that stand in brackets right after its name. Another company's ticker is never
 * taken for the issuer's.
 */
function symbolsOf(draft: Draft, name: string, tickers: ReleaseSummary['tickers']): readonly string[] {
  const given = /^(.{1,40}?):\s?(\S{1,12})$/.exec(draft.release.meta.ticker ?? '')
  if (given) return symbolOf(given[1] ?? '', given[2] ?? '')
  if (tickers.length === 0) return []
  const brackets = bracketsAfter(draft, name)
  return tickers.flatMap(({exchange, symbol}) =>
    exchange !== null && brackets.some(text => text.includes(exchange) && text.includes(symbol))
      ? symbolOf(exchange, symbol)
      : [],
  )
}

/** ISO 10383 and the symbol, as schema.org wants it; nothing for an exchange that is not known. */
function symbolOf(exchange: string, symbol: string): readonly string[] {
  const mic = exchangeCodes.get(foldExchange(exchange))
  return mic === undefined ? [] : [`${mic} ${symbol}`]
}

/** What stands in brackets right after a name, with or without its last word (`Inc.`, `plc`). */
function bracketsAfter({prose}: Draft, name: string): readonly string[] {
  const short = name.replace(/,?\s\S{1,12}$/, last => (companySuffixes.has(fold(last)) ? '' : last))
  if (short.trim() === '') return []
  return prose.flatMap(({text}) => {
    const found: string[] = []
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
      const rest = text.slice(at + short.length, at + short.length + 120)
      const bracket = /^(?:,?\s[\p{L}.&]{1,12}){0,2},?\s?\(([^()]{1,80})\)/u.exec(rest)?.[1]
      if (bracket !== undefined) found.push(bracket)
    }
    return found
  })
}

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}]/gu, '')
