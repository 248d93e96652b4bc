import {companySuffixes} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {findTerms, indexTerms} from '../../../lint/terms.js'
import {findListings} from '../listings.js'

/** `, Inc.` · ` Corporation` */
const legalForm = new RegExp(`^,?\\s(?:${[...companySuffixes].join('|')})\\b\\.?`, 'i')
/** Another word of the name, or its genitive: nothing can be put between. */
const goesOn = /^(?:\s\p{Lu}|['’-])/u

export default defineRule({
  summary: 'The first mention of a listed issuer in the body has no ticker',
  level: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'wire services', note: 'exchange and ticker at the first mention'},
  messages: {missing: 'Give the ticker at the first mention in the body: {name} ({ticker}).'},
  create: ctx => {
    const {meta} = ctx.release
    const given = ctx.organization.ticker ?? meta.ticker
    // A template that is not filled in yet is another rule's matter.
    const ticker = given?.includes('{{') ? undefined : given
    const names = [...ctx.organization.names, ...(meta.organization === undefined ? [] : [meta.organization])]
    const index = indexTerms(ticker === undefined ? [] : names.map(text => ({text, isExact: true})))
    const symbol = ticker?.slice(ticker.indexOf(':') + 1).trim()
    if (index.byWord.size === 0) return {}
    let isDone = false
    return {
      prose(prose) {
        const {text, role} = prose
        if (isDone || (role !== 'lead' && role !== 'body')) return
        const [match] = findTerms(text, index)
        if (!match) return
        isDone = true
        if (findListings(prose).some(({symbols}) => symbol !== undefined && symbols.includes(symbol))) return
        const end = match.end + (legalForm.exec(text.slice(match.end, match.end + 20))?.[0].length ?? 0)
        const span = ctx.sourceSpan(prose, {start: match.start, end})
        const edits = goesOn.test(text.slice(end, end + 3))
          ? undefined
          : [{start: span.end, end: span.end, text: ` (${ticker})`}]
        ctx.report({
          message: 'missing',
          span,
          values: {name: text.slice(match.start, end), ticker: ticker ?? ''},
          edits,
        })
      },
    }
  },
})
