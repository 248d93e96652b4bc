import {announceVerbs, gladWords, intensifiers} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'

/** `is very pleased to announce` · `is also proud to introduce` */
const glad = new RegExp(
  `\\b(?:is|are|was|were)\\s(?:(?:${[...intensifiers].join('|')}|[a-z]{2,12}ly|now|again)\\s){0,2}(?:${[...gladWords].join('|')})\\sto\\s(${[...announceVerbs.keys()].join('|')})\\b`,
  'gi',
)
/** `announced today that it has` · `today announced that it has` */
const announced = /\b(?:today\s)?announced\s(?:today\s)?that\s(?:it|they)\s(?:has|have)\b/gi

export default defineRule({
  summary: 'A feeling or a formula before the news: “is pleased to announce”, “announced today that it has”',
  level: 'info',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'news writing', note: 'the news first'},
  messages: {
    glad: '“{words}” puts a feeling before the news: write {past}.',
    announced:
      '“{words}” puts a formula before the news: say at once what happened, such as “opened” for “announced that it has opened”.',
  },
  create: ctx => ({
    prose(prose) {
      const {text, role} = prose
      if (role === 'disclaimer' || role === 'contacts') return
      if (text.includes(' to '))
        for (const {0: words, 1: verb = '', index} of text.matchAll(glad)) {
          const past = announceVerbs.get(verb.toLowerCase()) ?? ''
          const span = ctx.sourceSpan(prose, {start: index, end: index + words.length})
          ctx.report({message: 'glad', span, values: {words, past}, suggestion: past, edits: [{...span, text: past}]})
        }
      if (text.includes('nnounced'))
        for (const {0: words, index} of text.matchAll(announced))
          ctx.report({
            message: 'announced',
            span: ctx.sourceSpan(prose, {start: index, end: index + words.length}),
            values: {words},
          })
    },
  }),
})
