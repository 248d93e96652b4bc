import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term} from '../../../lint/terms.js'
import type {OrganizationFacts} from '../../../lint/types.js'

interface RestrictedName extends Term {
  readonly isPublic: boolean
}

export default defineRule({
  summary: 'A name that needs approval or is not public yet, by the lists of the configuration',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {
    name: 'corporate practice',
    note: '“organization.needs_approval” and “organization.not_public” in the configuration',
  },
  messages: {
    approval: '{name} is named only with approval: get it before the release goes out, or leave the name out.',
    secret: '{name} is not public yet: take it out of the release.',
  },
  create: ctx => {
    const seen = new Set<string>()
    const found = visitTerms(indexOf(ctx.organization), (match, prose) => {
      const {text, isPublic} = match.term
      const name = prose.text.slice(match.start, match.end)
      // “borel” may be a word of the language where Borel is a customer.
      if (name === name.toLowerCase() && text !== text.toLowerCase()) return
      // One approval holds for the whole release; a secret must go wherever it stands.
      if (isPublic && seen.has(text)) return
      seen.add(text)
      ctx.report({message: isPublic ? 'approval' : 'secret', span: ctx.sourceSpan(prose, match), values: {name}})
    })
    return {terms: [found]}
  },
})

const indexOf = onceFor(({needsApproval, notPublic}: OrganizationFacts) =>
  indexTerms<RestrictedName>([
    ...notPublic.map(text => ({text, isPublic: false})),
    ...needsApproval.map(text => ({text, isPublic: true})),
  ]),
)
