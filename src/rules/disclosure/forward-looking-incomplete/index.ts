import {noticeParts} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermIndex} from '../../../lint/terms.js'
import type {Span} from '../../../source/index.js'
import {issuerListing} from '../issuer-listing.js'

const subject = /forward[-\s]looking(?:\s(?:statements?|information))?/i
const heading = /forward[-\s]looking\s(?:statements?|information)/i
let index: TermIndex<Term & {readonly part: string}> | undefined

export default defineRule({
  summary: 'The notice on forward-looking statements lacks one of its parts',
  level: 'warning',
  presets: ['ir'],
  fix: 'no',
  quoted: 'yes',
  convention: {
    name: 'Private Securities Litigation Reform Act',
    note: 'Exchange Act, section 21E(c)(1)(A)(i)',
    url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
  },
  messages: {lacks: 'The notice on forward-looking statements does not say {parts}: add it.'},
  create: ctx => {
    const listing = issuerListing(ctx)
    let notice: Span | undefined
    const said = new Set<string>()
    return {
      prose(prose) {
        const {text, role} = prose
        if (prose.cell) return
        if (!notice && role !== 'disclaimer' && !(role === 'heading' && heading.test(text))) {
          listing.prose(prose)
          return
        }
        const found = notice ? undefined : subject.exec(text)
        if (found) notice = ctx.sourceSpan(prose, {start: found.index, end: found.index + found[0].length})
      },
      // What follows the notice may belong to it, whatever it is taken for.
      terms: [
        visitTerms(partIndex(), ({term}, {cell}) => {
          if (notice && !cell) said.add(term.part)
        }),
      ],
      boilerplate: listing.boilerplate,
      'release:exit'() {
        if (!notice) return
        const lacking = noticeParts.filter(({part}) => !said.has(part) && (part !== 'filings' || listing.isAmerican()))
        const parts = lacking.map(({name}) => name).join(', nor ')
        if (lacking.length > 0) ctx.report({message: 'lacks', span: notice, values: {parts}})
      },
    }
  },
})

function partIndex(): TermIndex<Term & {readonly part: string}> {
  index ??= indexTerms(noticeParts.flatMap(({part, phrases}) => phrases.map(text => ({text, part}))))
  return index
}
