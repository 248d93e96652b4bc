import {defineRule} from '../../../lint/define-rule.js'
import {isHeadline} from '../headline-words.js'

export default defineRule({
  summary: 'The headline is too long',
  level: 'warning',
  presets: ['wire'],
  presetOptions: {wire: {limit: 80}},
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'Wire', note: 'headlines of fewer than 80 to 100 characters; 170 at most'},
  options: {
    limit: {kind: 'number', default: 100, about: 'How many characters a headline should have at most.'},
    hardLimit: {kind: 'number', default: 170, about: 'How many characters wire services cut a headline at.'},
  },
  messages: {
    long: 'This headline has {count} characters, more than {limit}: shorten it, and move the rest into a subheadline.',
    cut: 'This headline has {count} characters, and wire services cut it at {limit}: shorten it, and move the rest into a subheadline.',
  },
  create: ctx => ({
    prose(prose) {
      if (!isHeadline(prose, ctx)) return
      const text = prose.text.trim()
      const {limit, hardLimit} = ctx.options
      const count = text.length <= limit ? 0 : [...text].length
      if (count <= limit) return
      const isCut = count > hardLimit
      const start = prose.text.indexOf(text)
      const span = ctx.sourceSpan(prose, {start, end: start + text.length})
      ctx.report({message: isCut ? 'cut' : 'long', span, values: {count, limit: isCut ? hardLimit : limit}})
    },
  }),
})
