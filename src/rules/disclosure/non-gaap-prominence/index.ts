import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {issuerListing} from '../issuer-listing.js'
import {findMeasures, hasAmount, mayHoldMeasure} from '../measures.js'

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
    let hasMeasure = false
    const blocks: Prose[] = []
    const check = (message: 'headline' | 'body', roles: ReadonlySet<string>): void => {
      const settled = new Set<string>()
      for (const prose of blocks.filter(({role}) => roles.has(role)))
        for (const match of findMeasures(prose)) {
          const {isGaap, counterpart} = match.term
          if (settled.has(counterpart) || !hasAmount(prose, match)) continue
          settled.add(counterpart)
          const measure = prose.text.slice(match.start, match.end)
          if (!isGaap) ctx.report({message, span: ctx.sourceSpan(prose, match), values: {measure, counterpart}})
        }
    }
    return {
      prose(prose) {
        listing.prose(prose)
        if (!titleRoles.has(prose.role) && !bodyRoles.has(prose.role)) return
        blocks.push(prose)
        hasMeasure ||= mayHoldMeasure(prose)
      },
      boilerplate: listing.boilerplate,
      'release:exit'() {
        if (!hasMeasure || !listing.isAmerican()) return
        check('headline', titleRoles)
        check('body', bodyRoles)
      },
    }
  },
})
