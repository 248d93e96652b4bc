import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import type {TermMatch} from '../../../lint/terms.js'
import type {Prose} from '../../../prose/index.js'
import {issuerListing} from '../issuer-listing.js'
import {hasAmount, isGaap, type Measure, measureIndex} from '../measures.js'

const titleRoles = new Set(['headline', 'subheadline'])
const bodyRoles = new Set(['lead', 'body'])

export default defineRule({
  summary: 'A measure such as adjusted EBITDA before the one of the accounting rules, or alone in the headline',
  level: 'warning',
  presets: ['ir'],
  fix: 'no',
  quoted: 'yes',
  convention: {
    name: 'SEC Regulation S-K',
    note: 'Item 10(e)(1)(i)(A)',
    url: 'https://www.law.cornell.edu/cfr/text/17/229.10',
  },
  messages: {
    headline: '“{measure}” stands in the headline without {counterpart}: name {counterpart} there first, or neither.',
    body: '“{measure}” stands before {counterpart}, which must be as prominent: give {counterpart} first.',
  },
  create: ctx => {
    const listing = issuerListing(ctx)
    const measures: {readonly prose: Prose; readonly match: TermMatch<Measure>}[] = []
    const check = (message: 'headline' | 'body', roles: ReadonlySet<string>): void => {
      const settled = new Set<string>()
      for (const {prose, match} of measures) {
        const {counterpart} = match.term
        if (!roles.has(prose.role) || settled.has(counterpart) || !hasAmount(prose, match)) continue
        settled.add(counterpart)
        const measure = prose.text.slice(match.start, match.end)
        if (!isGaap(match, prose))
          ctx.report({message, span: ctx.sourceSpan(prose, match), values: {measure, counterpart}})
      }
    }
    return {
      prose: listing.prose,
      terms: [visitTerms(measureIndex(), (match, prose) => measures.push({prose, match}))],
      boilerplate: listing.boilerplate,
      'release:exit'() {
        if (measures.length === 0 || !listing.isAmerican()) return
        check('headline', titleRoles)
        check('body', bodyRoles)
      },
    }
  },
})
