import type {Boilerplate} from '../../ast/index.js'
import {exchangeCodes, foldExchange} from '../../lexicon/index.js'
import type {RuleContext} from '../../lint/types.js'
import type {Prose} from '../../prose/index.js'
import {companyBefore} from './company-before.js'
import {findListings} from './listings.js'

/** The exchanges of the United States: its acts and the SEC speak to their companies. */
const american = new Set(['XNYS', 'XASE', 'ARCX', 'XNAS'])

/** Gathers, block by block, whether the issuer has shares on an exchange of the United States. */
export interface IssuerListing {
  /** To be told of the blocks with `listingSigns`. */
  prose(prose: Prose): void
  boilerplate(node: Boilerplate): void
  /**
   * To be asked at the end: whether the configuration or the front matter gives such a ticker, or one stands behind the name
   * of the organization that the release is about, or of the one that opens both headline and lead. The ticker of a partner
   * does not count.
   */
  isAmerican(): boolean
}

/** Begins to gather. */
export function issuerListing({
  draft,
  organization,
  release: {meta},
}: Pick<RuleContext<string, unknown>, 'draft' | 'organization' | 'release'>): IssuerListing {
  const names = [...organization.names, meta.organization ?? ''].map(fold).filter(name => name !== '')
  const companies: string[] = []
  return {
    prose(prose) {
      for (const {exchanges, bracket} of findListings(prose)) {
        if (!exchanges.some(isAmerican)) continue
        const company = companyBefore(prose.text, bracket.start)
        companies.push(company)
        const [first = ''] = company.split(' ')
        if (opensLead(prose, company) && isInHeadline(first, draft.prose, prose)) names.push(company)
      }
    },
    boilerplate(node) {
      names.push(fold(node.organization))
    },
    isAmerican() {
      const given = [organization.ticker, meta.ticker].some(ticker => isAmerican(ticker?.split(':')[0] ?? ''))
      return given || companies.some(company => company !== '' && names.some(name => isOne(name, company)))
    },
  }
}

/** Whether a lead begins with a company: right after its dateline. */
function opensLead({role, text, sentences}: Prose, company: string): boolean {
  if (role !== 'lead' || company === '') return false
  return sentences
    .slice(0, 2)
    .some(({start}) => fold(text.slice(start, start + company.length + 4)).startsWith(company))
}

/** Whether a headline before a lead begins with a word. */
const isInHeadline = (word: string, blocks: readonly Prose[], {source: {start}}: Prose): boolean =>
  blocks.some(
    ({role, source, text}) => role === 'headline' && source.start <= start && fold(text).startsWith(`${word} `),
  )

const isAmerican = (exchange: string): boolean => american.has(exchangeCodes.get(foldExchange(exchange)) ?? '')

const fold = (name: string): string => name.toLowerCase().replace(/[.,]/g, '').trim()

/** “Acme” and “acme robotics” are one; so are “acme robotics inc” and “acme robotics”. */
function isOne(a: string, b: string): boolean {
  return ` ${a} `.startsWith(` ${b} `) || ` ${b} `.startsWith(` ${a} `) || ` ${b} `.endsWith(` ${a} `)
}
