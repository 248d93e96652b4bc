import {exchangeCodes, foldExchange} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import type {Span} from '../../../source/index.js'
import {companyBefore} from '../company-before.js'
import {findListings, listingSigns} from '../listings.js'

interface Ticker {
  readonly company: string
  readonly exchange: string
  readonly symbol: string
  readonly written: string
  /** Tells brackets apart. */
  readonly bracket: number
  readonly span: Span
}

/** Exchanges of which a company picks one. */
const eitherOr = new Set(['XNYS', 'XNAS', 'XASE'])
/** A release that tells of a new name or a new symbol holds both of them. */
const change = /\b(?:formerly|previously|symbol|ticker|doing business as|d\/?b\/?a)\b/i

export default defineRule({
  summary: 'One company with two tickers, or one ticker with two companies',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'consistency', note: 'one company, one ticker on an exchange'},
  messages: {
    symbol: 'The ticker is {written} here and {other} before for one company: check which of the two is right.',
    frontMatter: 'The ticker is {written} here and {other} in the front matter: check which of the two is right.',
    company: '{written} is the ticker of another company before: check which of the two it belongs to.',
  },
  create: ctx => {
    const tickers: Ticker[] = []
    return {
      blocks: [
        visitBlocks(listingSigns, prose => {
          for (const listing of findListings(prose)) {
            const span = ctx.sourceSpan(prose, listing)
            const bracket = ctx.sourceSpan(prose, listing.bracket).start
            const company = companyBefore(prose.text, listing.bracket.start)
            for (const name of listing.exchanges)
              for (const symbol of listing.symbols)
                tickers.push({
                  company,
                  exchange: exchangeCodes.get(foldExchange(name)) ?? name,
                  symbol: symbol.toUpperCase().replace('$', ''),
                  written: `${name}: ${symbol}`,
                  bracket,
                  span,
                })
          }
        }),
      ],
      'release:exit'({meta}) {
        // Asked only where there is a ticker at all.
        if (tickers.length === 0 || ctx.draft.prose.some(({text}) => change.test(text))) return
        tickers.forEach((ticker, i) => {
          const earlier = tickers.slice(0, i)
          const other = earlier.find(before => isOtherTicker(before, ticker))
          const values = {written: ticker.written, other: other?.written ?? meta.ticker ?? ''}
          if (other) ctx.report({message: 'symbol', span: ticker.span, values})
          else if (earlier.some(before => isOtherCompany(before, ticker)))
            ctx.report({message: 'company', span: ticker.span, values})
          else if (meta.ticker && contradicts(meta.ticker, meta.organization, ticker))
            ctx.report({message: 'frontMatter', span: ticker.span, values})
        })
      },
    }
  },
})

function isOtherTicker(a: Ticker, b: Ticker): boolean {
  if (a.bracket === b.bracket || !isSameName(a.company, b.company)) return false
  if (a.exchange === b.exchange) return !isSameSecurity(a.symbol, b.symbol)
  // A parent and its daughter (“Acme”, “Acme Partners”) may be on two of them under two symbols.
  const isOne = a.symbol === b.symbol || a.company === b.company
  return isOne && eitherOr.has(a.exchange) && eitherOr.has(b.exchange)
}

/** “Shares of Acme Robotics” and “Acme” are Acme Robotics. */
function isSameName(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [long, short] = a.length > b.length ? [` ${a} `, ` ${b} `] : [` ${b} `, ` ${a} `]
  return long.startsWith(short) || long.endsWith(short)
}

/** Warrants and classes of shares begin as the share does: `ACME` and `ACMEW`, `ACME.A` and `ACME.B`. */
function isSameSecurity(a: string, b: string): boolean {
  const stem = Math.max(2, Math.min(a.length, b.length) - 1)
  return a.slice(0, stem) === b.slice(0, stem) && a.length !== b.length ? true : a === b || /[.-]/.test(a + b)
}

/** No word in common, and none the initials of the other. */
function isOtherCompany(a: Ticker, b: Ticker): boolean {
  if (a.exchange !== b.exchange || a.symbol !== b.symbol || a.company === '' || b.company === '') return false
  const words = new Set(a.company.split(/[\s.-]/))
  return (
    !b.company.split(/[\s.-]/).some(word => words.has(word)) &&
    !a.company.startsWith(b.company.slice(0, 3)) &&
    initials(a.company) !== b.company &&
    initials(b.company) !== a.company
  )
}

const initials = (name: string): string => name.replace(/(\S)\S*\s?/g, '$1')

/** `NYSE: ACR` in the front matter, and another symbol behind the name of its organization. */
function contradicts(given: string, organization: string | undefined, ticker: Ticker): boolean {
  const [exchange = '', symbol = ''] = given.split(/\s?:\s?/)
  if (!organization?.toLowerCase().startsWith(ticker.company) || ticker.company === '') return false
  const own = exchangeCodes.get(foldExchange(exchange))
  return own === ticker.exchange && !isSameSecurity(symbol.toUpperCase(), ticker.symbol)
}
