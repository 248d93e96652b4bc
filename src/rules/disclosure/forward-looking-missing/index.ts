import {exchangeCodes, foldExchange, outlookPhrases} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermIndex} from '../../../lint/terms.js'
import type {Span} from '../../../source/index.js'
import {companyBefore} from '../company-before.js'
import {findListings, type Listing} from '../listings.js'

let outlook: TermIndex<Term> | undefined
const notice = /forward[-\s]looking|safe[-\s]harbou?r/i
/** “with plans to”, “announced plans to”: a noun. */
const nounBefore =
  /\b(?:with|the|its|his|her|their|our|has|have|had|no|any|new|of|on|about|announce[ds]?|share[ds]?|unveil(?:ed|s)?)\s$/i
/** The exchanges of the United States: the Act speaks to their companies. */
const american = new Set(['XNYS', 'XASE', 'ARCX', 'XNAS'])
const bodyRoles = new Set(['headline', 'subheadline', 'lead', 'body'])

export default defineRule({
  summary: 'A listed company speaks of its future, and the release has no notice on forward-looking statements',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {
    name: 'Private Securities Litigation Reform Act',
    note: 'Exchange Act, section 21E',
    url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
  },
  messages: {
    missing:
      '“{words}” speaks of the future of a listed company, and nothing here says so: add the notice on forward-looking statements.',
  },
  create: ctx => {
    let first: (Span & {readonly words: string}) | undefined
    let hasNotice = false
    const {meta} = ctx.release
    const names = [...ctx.organization.names, meta.organization ?? ''].map(fold).filter(name => name !== '')
    const companies: string[] = []
    outlook ??= indexTerms(outlookPhrases.map(text => ({text})))
    const found = visitTerms(outlook, (match, prose) => {
      const {text, role} = prose
      if (first || hasNotice || !bodyRoles.has(role)) return
      if (match.term.text === 'plans to' && nounBefore.test(text.slice(Math.max(0, match.start - 16), match.start)))
        return
      first = {...ctx.sourceSpan(prose, match), words: text.slice(match.start, match.end)}
    })
    return {
      prose(prose) {
        const {text} = prose
        hasNotice ||= notice.test(text)
        if (hasNotice) return
        for (const listing of findListings(prose))
          if (isAmerican(listing)) companies.push(companyBefore(text, listing.bracket.start))
      },
      terms: [found],
      boilerplate({organization}) {
        names.push(fold(organization))
      },
      'release:exit'() {
        if (!first || hasNotice) return
        const given = [ctx.organization.ticker, meta.ticker].some(
          ticker => ticker !== undefined && isOnAmerican(ticker),
        )
        const isListed = given || companies.some(company => company !== '' && names.some(name => isOne(name, company)))
        if (isListed) ctx.report({message: 'missing', span: first, values: {words: first.words}})
      },
    }
  },
})

const isAmerican = ({exchanges}: Listing): boolean =>
  exchanges.some(name => american.has(exchangeCodes.get(foldExchange(name)) ?? ''))

/** `NYSE: ACR` */
const isOnAmerican = (ticker: string): boolean =>
  american.has(exchangeCodes.get(foldExchange(ticker.split(':')[0] ?? '')) ?? '')

const fold = (name: string): string => name.toLowerCase().replace(/[.,]/g, '').trim()

/** “Acme” and “acme robotics” are one; so are “acme robotics inc” and “acme robotics”. */
function isOne(a: string, b: string): boolean {
  return ` ${a} `.startsWith(` ${b} `) || ` ${b} `.startsWith(` ${a} `) || ` ${b} `.endsWith(` ${a} `)
}
