import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {feelingIn} from './feeling-in.js'

export default defineRule({
  summary: 'A quotation that says what its speaker feels: “We are excited to …”',
  level: 'info',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'only',
  convention: {name: 'PR practice', note: 'a quotation gives a reason or a view that the text around it cannot'},
  messages: {
    feeling:
      '“{words}” could stand in every release: let the speaker say why this matters, what it changes or what comes next.',
  },
  create: ctx => ({
    quote({segments}) {
      for (const {text, raw = text, position} of segments) {
        const found = feelingIn(raw)
        if (!found) continue
        const {start} = spanOf(position)
        const words = raw
          .slice(found.start, found.end)
          .replace(/\\(?=['’])/g, '')
          .replace(/\s+/g, ' ')
        ctx.report({message: 'feeling', span: {start: start + found.start, end: start + found.end}, values: {words}})
        return
      }
    },
  }),
})
