import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'The file is not saved as UTF-8',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'what the reading stages notice'},
  messages: {noticed: '{message}'},
  create: ctx => ({
    problem({kind, message, span, suggestion}) {
      if (kind === 'encoding') ctx.report({message: 'noticed', span, values: {message}, suggestion})
    },
  }),
})
