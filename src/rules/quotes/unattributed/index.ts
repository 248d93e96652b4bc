import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {nameAfter} from '../line-after.js'

export default defineRule({
  summary: 'A quotation that nobody is said to have said',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'AP', note: 'attribution, quotations'},
  messages: {
    nobody: 'Say who said this: no speaker is named in this paragraph or the one before.',
    verb: 'The line after this quotation has no verb: write “said {name}” there.',
  },
  create: ctx => ({
    quote(quote) {
      const [first] = quote.segments
      const last = quote.segments.at(-1)
      if (!first || !last || quote.kind === 'partial') return
      if (quote.speaker !== null || quote.resolution !== 'unresolved') return
      const start = spanOf(first.position).start
      const end = Math.min(spanOf(first.position).end, start + 60)
      const name = nameAfter(ctx.draft, quote)
      if (name === undefined) ctx.report({message: 'nobody', span: {start, end}})
      else ctx.report({message: 'verb', span: {start, end}, values: {name}})
    },
  }),
})
