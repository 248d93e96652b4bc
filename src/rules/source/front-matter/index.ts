import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'The front matter could not be read, or a key of it has the wrong kind of value',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'what the reading stages notice'},
  messages: {noticed: '{message}'},
  create: ctx => ({
    problem({kind, message, span, suggestion}) {
      if (kind === 'front-matter') ctx.report({message: 'noticed', span, values: {message}, suggestion})
    },
  }),
})
