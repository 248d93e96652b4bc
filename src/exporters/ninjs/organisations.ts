import type {Contact} from '../../ast/index.js'
import type {Draft, ReleaseSummary} from '../../draft/index.js'
import {type ContactInfo, contactInfoOf} from './contact-info.js'
import {exchangeOf} from './exchange.js'

/** A ticker symbol and where it is traded. */
interface TradedSymbol {
  readonly exchange?: string
  readonly symbol: string
}

/** An organisation of the release. */
export interface Organisation {
  readonly name?: string
  readonly rel: 'issuer' | 'about' | 'contact' | 'mentioned'
  readonly symbols?: readonly TradedSymbol[]
  readonly contactInfo?: readonly ContactInfo[]
}

/** Whose release it is, whom it describes, and the desks to call. A ticker goes with the name that it stands behind; else it stands alone. */
export function organisationsOf(draft: Draft, summary: ReleaseSummary): readonly Organisation[] {
  const {organization} = draft.release.meta
  const described = summary.boilerplates.map(boilerplate => boilerplate.organization)
  const issuer = organization ?? (described.length === 1 ? described[0] : undefined)
  const names = distinct([...(issuer === undefined ? [] : [issuer]), ...described.filter(name => name !== 'us')])
  const left = new Set(tickersOf(draft, summary))
  const named = names.map((name): Organisation => {
    const own = [...left].filter(({symbol}) => names.length === 1 || standsBehind(draft, name, symbol))
    for (const ticker of own) left.delete(ticker)
    return {name, rel: name === issuer ? 'issuer' : 'about', ...(own.length === 0 ? {} : {symbols: own.map(toSymbol)})}
  })
  const alone = [...left].map((ticker): Organisation => ({rel: 'mentioned', symbols: [toSymbol(ticker)]}))
  return [...named, ...alone, ...desksOf(summary.contacts, names)]
}

/** Each organisation once: `Acme Robotics` is `Acme Robotics, Inc.` */
function distinct(names: readonly string[]): readonly string[] {
  const isShortFor = (short: string, long: string) =>
    long.startsWith(short) && /^(?:,?\s\S{1,12}){0,2}$/.test(long.slice(short.length))
  return names.filter(
    (name, i) => !names.slice(0, i).some(before => isShortFor(name, before) || isShortFor(before, name)),
  )
}

type Ticker = ReleaseSummary['tickers'][number]

function tickersOf({release}: Draft, {tickers}: ReleaseSummary): readonly Ticker[] {
  const [, exchange, symbol] = /^(.{1,40}?):\s?(\S{1,12})$/.exec(release.meta.ticker ?? '') ?? []
  const isKnown = tickers.some(ticker => ticker.symbol === symbol)
  return exchange === undefined || symbol === undefined || isKnown ? tickers : [{exchange, symbol}, ...tickers]
}

const toSymbol = ({exchange, symbol}: Ticker): TradedSymbol => ({
  ...(exchange === null ? {} : {exchange: exchangeOf(exchange)}),
  symbol,
})

/** `Acme Robotics, Inc. (NYSE: ACM)`: whether a symbol stands in brackets right behind a name, or the front matter gives it to the issuer. */
function standsBehind({prose, release}: Draft, name: string, symbol: string): boolean {
  if (release.meta.organization === name && release.meta.ticker?.endsWith(symbol)) return true
  return prose.some(({text}) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const rest = text.slice(at + name.length, at + name.length + 120)
      const bracket = /^(?:,?\s[\p{L}.&]{1,12}){0,2},?\s?\(([^()]{1,80})\)/u.exec(rest)?.[1]
      if (bracket?.includes(symbol)) return true
    }
    return false
  })
}

/** Contacts that are no person. */
function desksOf(contacts: readonly Contact[], names: readonly string[]): readonly Organisation[] {
  return contacts.flatMap((contact): Organisation[] => {
    const contactInfo = contactInfoOf(contact)
    if (contact.name !== null || contactInfo.length === 0) return []
    const {organization} = contact
    const name = organization ?? (names.length === 1 ? names[0] : undefined)
    return [{...(name === undefined ? {} : {name}), rel: 'contact', contactInfo}]
  })
}
