import {defineRule} from '../../../lint/define-rule.js'
import {isQuoted, quotedStretches} from '../../../lint/quoted.js'
import type {Span} from '../../../source/index.js'

/** `(the “Company”)` · `(“Acme” or the “Company”)`: a legal term, and written as one. */
const definition = /[“"'‘]\s?Company[,.]?\s?[”"'’]/
const mention = /\b[Tt]he ([Cc])ompany\b(?![-\s]\p{Lu}|-)/gu
const newsRoles = new Set(['subheadline', 'lead', 'body'])

export default defineRule({
  summary: '“the Company” and “the company” in one release',
  level: 'warning',
  presets: ['ap'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'company'},
  messages: {both: 'The release also writes “the company”: write it in small letters everywhere.'},
  create: ctx => {
    const capitals: Span[] = []
    const small: Span[] = []
    let isDefined = false
    return {
      prose(prose) {
        const {text, role} = prose
        if (isDefined || !text.includes('ompany')) return
        isDefined = definition.test(text)
        if (!newsRoles.has(role)) return
        for (const {0: found, 1: letter = '', index} of text.matchAll(mention)) {
          const start = index + found.indexOf(`${letter}ompany`)
          const span = ctx.sourceSpan(prose, {start, end: start + 'company'.length})
          ;(letter === 'C' ? capitals : small).push(span)
        }
      },
      'release:exit'() {
        if (isDefined || capitals.length === 0 || small.length === 0) return
        const quoted = quotedStretches(ctx.draft)
        if (small.every(span => isQuoted(span, quoted))) return
        for (const span of capitals)
          ctx.report({message: 'both', span, suggestion: 'company', edits: [{...span, text: 'company'}]})
      },
    }
  },
})
