import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import type {Span} from '../../../source/index.js'
import {issuerListing} from '../issuer-listing.js'
import {hasAmount, isGaap, measureIndex} from '../measures.js'

const newsRoles = new Set(['headline', 'subheadline', 'lead', 'body'])
const reconciliation = ['econcil', 'ECONCIL', 'most directly comparable']

export default defineRule({
  summary: 'A measure such as adjusted EBITDA without a reconciliation or a word on where it is',
  level: 'warning',
  presets: ['ir'],
  fix: 'no',
  quoted: 'yes',
  convention: {
    name: 'SEC Regulation G',
    note: '17 CFR 244.100(a)',
    url: 'https://www.law.cornell.edu/cfr/text/17/244.100',
  },
  messages: {
    missing:
      '“{measure}” is no measure of the accounting rules, and nothing here reconciles it with {counterpart}: add the reconciliation or say where it is.',
  },
  create: ctx => {
    const listing = issuerListing(ctx)
    let isReconciled = false
    let first: (Span & {readonly measure: string; readonly counterpart: string}) | undefined
    return {
      prose(prose) {
        const {text} = prose
        isReconciled ||= reconciliation.some(words => text.includes(words))
        if (!isReconciled) listing.prose(prose)
      },
      terms: [
        visitTerms(measureIndex(), (found, prose) => {
          if (first || isReconciled || !newsRoles.has(prose.role)) return
          if (isGaap(found, prose) || !hasAmount(prose, found)) return
          const measure = prose.text.slice(found.start, found.end)
          first = {...ctx.sourceSpan(prose, found), measure, counterpart: found.term.counterpart}
        }),
      ],
      boilerplate: listing.boilerplate,
      'release:exit'() {
        if (!first || isReconciled || !listing.isAmerican()) return
        const {measure, counterpart} = first
        ctx.report({message: 'missing', span: first, values: {measure, counterpart}})
      },
    }
  },
})
