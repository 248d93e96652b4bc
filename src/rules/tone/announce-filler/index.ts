import {announceVerbs, gladWords, intensifiers} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms, type Term, type TermIndex} from '../../../lint/terms.js'

/** `is very pleased to announce` · `is also proud to introduce` */
const verbBefore = new RegExp(
  `\\b(?:is|are|was|were)\\s(?:(?:${[...intensifiers].join('|')}|[a-z]{2,12}ly|now|again)\\s){0,2}$`,
  'i',
)
const verbAfter = new RegExp(`^\\sto\\s(${[...announceVerbs.keys()].join('|')})\\b`, 'i')
const reach = 50
let gladIndex: TermIndex<Term> | undefined
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
    terms: [
      visitTerms((gladIndex ??= indexTerms([...gladWords].map(text => ({text})))), ({start, end}, prose) => {
        const {text, role} = prose
        if (role === 'disclaimer' || role === 'contacts') return
        const after = verbAfter.exec(text.slice(end, end + reach))
        const before = after && verbBefore.exec(text.slice(Math.max(0, start - reach), start))
        if (!before) return
        const stretch = {start: start - before[0].length, end: end + after[0].length}
        const past = announceVerbs.get((after[1] ?? '').toLowerCase()) ?? ''
        const span = ctx.sourceSpan(prose, stretch)
        const values = {words: text.slice(stretch.start, stretch.end), past}
        ctx.report({message: 'glad', span, values, suggestion: past, edits: [{...span, text: past}]})
      }),
    ],
    prose(prose) {
      const {text, role} = prose
      if (role === 'disclaimer' || role === 'contacts') return
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
