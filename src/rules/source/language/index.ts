import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'The release is not in English, which is what pressrel reads',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'what the reading stages notice'},
  messages: {noticed: '{message}'},
  create: ctx => ({
    problem({kind, message, span, suggestion}) {
      if (kind === 'language') ctx.report({message: 'noticed', span, values: {message}, suggestion})
    },
  }),
})
