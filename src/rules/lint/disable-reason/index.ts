import {defineRule} from '../../../lint/define-rule.js'

export default defineRule({
  summary: 'A comment that switches a rule off and does not say why',
  level: 'warning',
  presets: [],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'pressrel', note: 'comments in a release'},
  messages: {
    reason: 'This comment does not say why it switches {what} off: add the reason after two hyphens, “-- …”.',
  },
  create: ctx => ({
    directive({verb, names, reason, span}) {
      if (!verb.startsWith('disable') || (reason !== undefined && reason !== '')) return
      ctx.report({
        message: 'reason',
        span,
        values: {what: names.length === 0 ? 'all rules' : names.map(({name}) => name).join(', ')},
      })
    },
  }),
})
