import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

/** The words that repeat a sign. */
const repeats: Readonly<Record<string, RegExp>> = {
  $: /^(\s(?:US\s|U\.S\.\s)?dollars?)(?![A-Za-zÀ-ɏ])/iu,
  '€': /^(\s(?:euros?|EUR))(?![A-Za-zÀ-ɏ])/iu,
  '£': /^(\s(?:pounds?(?:\ssterling)?|GBP))(?![A-Za-zÀ-ɏ])/iu,
  '₹': /^(\s(?:rupees?|INR))(?![A-Za-zÀ-ɏ])/iu,
}

export default defineRule({
  summary: 'The currency is said twice: “$5 million dollars”',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'AP', note: 'dollars'},
  messages: {twice: '“{text}” says the currency twice: write {instead}.'},
  create: ctx => ({
    figure({kind, position, text}) {
      if (kind !== 'money') return
      const {value} = ctx.draft.source
      const {start, end} = spanOf(position)
      const sign = /[$€£₹]/.exec(text)?.[0]
      // “$5 million USD”: the code is part of the figure, and says which dollar it is.
      const code = /\s?(?:USD|US\$)$/.exec(text)
      if (sign === '$' && code && value.slice(start, end) === text) {
        const which = text.startsWith('$') ? 'US' : ''
        const instead = which + text.slice(0, code.index)
        // Markdown may escape the sign: \$5 million.
        const before = value[start - 1] === '\\' ? start - 1 : start
        ctx.report({
          message: 'twice',
          span: {start, end},
          values: {text, instead},
          suggestion: instead,
          edits: [
            ...(which === '' ? [] : [{start: before, end: before, text: which}]),
            {start: start + code.index, end, text: ''},
          ],
        })
      }
      const pattern = sign === undefined ? undefined : repeats[sign]
      const match = pattern?.exec(value.slice(end, end + 24))
      if (!match?.[1]) return
      const span = {start, end: end + match[1].length}
      ctx.report({
        message: 'twice',
        span,
        values: {text: value.slice(span.start, span.end), instead: text},
        suggestion: text,
        edits: [{start: end, end: span.end, text: ''}],
      })
    },
  }),
})
