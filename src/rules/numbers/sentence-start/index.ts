import {defineRule} from '../../../lint/define-rule.js'
import {numeralVisitors} from '../numerals.js'

export default defineRule({
  summary: 'A sentence that opens with a figure: “25 people work here.”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'no',
  quoted: 'skip',
  convention: {name: 'AP', note: 'numerals: no sentence begins with a figure, but with a year'},
  messages: {opens: 'A sentence does not open with a figure: begin it otherwise, or write {text} in words.'},
  create: ctx =>
    numeralVisitors(ctx.draft, (numeral, prose) => {
      const {start, end, text} = numeral
      const isOpening = /^\d/.test(text) && start === numeral.sentence.start && numeral.isInSentence
      if (!isOpening) return
      // “100 Women in Acme” is a name, and what is short is a caption or the row of a list.
      if (!/^\s(?:to\s)?[a-z]|^-[a-z]/.test(prose.text.slice(end, end + 5)) || numeral.sentence.end - end < 24) return
      ctx.report({message: 'opens', span: ctx.sourceSpan(prose, {start, end}), values: {text}})
    }),
})
