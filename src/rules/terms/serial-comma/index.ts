import {defineRule} from '../../../lint/define-rule.js'
import {seriesEnds} from './series.js'

const newsRoles = new Set(['subheadline', 'lead', 'body'])

export default defineRule({
  summary: 'A comma before the “and” of a simple series (or none, where the house wants it)',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'comma in a series'},
  options: {always: {kind: 'boolean', default: false, about: 'Whether the house wants the comma'}},
  messages: {
    comma: 'A simple series has no comma before its conjunction: write “{words}”.',
    missing: 'The house writes a comma before the conjunction: “{words}”.',
  },
  create: ctx => {
    const {always} = ctx.options
    return {
      prose(prose) {
        const {text, role} = prose
        if (!newsRoles.has(role) || !text.includes(',')) return
        for (const {comma, words} of seriesEnds(text, !always)) {
          const right = text.slice(words.start, comma.start) + (always ? ',' : '') + text.slice(comma.end, words.end)
          const at = ctx.sourceSpan(prose, comma)
          const span = always ? ctx.sourceSpan(prose, words) : at
          const edits = [{...at, text: always ? ',' : ''}]
          ctx.report({message: always ? 'missing' : 'comma', span, values: {words: right}, edits})
        }
      },
    }
  },
})
