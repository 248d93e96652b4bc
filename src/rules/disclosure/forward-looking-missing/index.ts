import {outlookPhrases} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermIndex} from '../../../lint/terms.js'
import {type Signs, visitBlocks} from '../../../lint/visit-blocks.js'
import type {Span} from '../../../source/index.js'
import {issuerListing} from '../issuer-listing.js'
import {listingSigns} from '../listings.js'

let outlook: TermIndex<Term> | undefined
/** What the names of a notice begin with. */
const noticeSigns: Signs = {words: [], pattern: /forward|safe/i}
const notice = /forward[-\s]looking|safe[-\s]harbou?r/i
/** “with plans to”, “announced plans to”: a noun. */
const nounBefore =
  /\b(?:with|the|its|his|her|their|our|has|have|had|no|any|new|of|on|about|announce[ds]?|share[ds]?|unveil(?:ed|s)?)\s$/i
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
    const listing = issuerListing(ctx)
    outlook ??= indexTerms(outlookPhrases.map(text => ({text})))
    const found = visitTerms(outlook, (match, prose) => {
      const {text, role} = prose
      if (first || hasNotice || !bodyRoles.has(role)) return
      if (match.term.text === 'plans to' && nounBefore.test(text.slice(Math.max(0, match.start - 16), match.start)))
        return
      first = {...ctx.sourceSpan(prose, match), words: text.slice(match.start, match.end)}
    })
    return {
      blocks: [
        visitBlocks(noticeSigns, ({text}) => {
          hasNotice ||= notice.test(text)
        }),
        visitBlocks(listingSigns, prose => {
          if (!hasNotice) listing.prose(prose)
        }),
      ],
      terms: [found],
      boilerplate: listing.boilerplate,
      'release:exit'() {
        if (first && !hasNotice && listing.isAmerican())
          ctx.report({message: 'missing', span: first, values: {words: first.words}})
      },
    }
  },
})
