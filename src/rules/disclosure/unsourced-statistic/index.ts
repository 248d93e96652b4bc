import {defineRule} from '../../../lint/define-rule.js'
import type {Prose} from '../../../prose/index.js'
import {findStatistics, hasEvidence} from './find.js'

const titleRoles = new Set(['headline', 'subheadline', 'lead'])
/** A survey, a study, a report; not “Acme reports results” */
const survey = /survey|study|poll|research|(?<!\bto\s)\breport\b|\breports\sthat\b/i
const newsRoles = new Set(['lead', 'body'])

export default defineRule({
  summary: 'A survey or market figure with no word on where it comes from',
  level: 'info',
  presets: ['ir', 'wire'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'wire services', note: 'figures must be verifiable'},
  messages: {
    unsourced: 'Say where “{words}” comes from: who counted or asked, when, and how many.',
  },
  create: ctx => {
    let before: Prose | undefined
    let isSurvey = false
    return {
      prose(prose) {
        const {text, role, marked} = prose
        const last = before
        before = prose
        if (titleRoles.has(role)) isSurvey ||= survey.test(text)
        if (isSurvey || !newsRoles.has(role)) return
        const found = findStatistics(text)
        if (found.length === 0 || marked.some(({type}) => type === 'link') || hasEvidence(text)) return
        // “A survey of 900 drivers shows:” and the list below it.
        if (last && last.role !== 'headline' && hasEvidence(last.text)) return
        for (const span of found)
          ctx.report({
            message: 'unsourced',
            span: ctx.sourceSpan(prose, span),
            values: {words: text.slice(span.start, span.end)},
          })
      },
    }
  },
})
