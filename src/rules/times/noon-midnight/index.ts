import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isPlainTime, timeEnd} from '../point-after.js'

/** 12 p.m. · 12:00 AM · 12 noon */
const twelve = /(?<![\d:.,])12(?:[:.]00)?\s?(?:(?<half>[ap])(?:m|\.\s?m)\b\.?|(?<word>noon|midnight)\b)/gi

export default defineRule({
  summary: '12 p.m. or 12 noon for noon, 12 a.m. or 12 midnight for midnight',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'noon, midnight'},
  messages: {
    half: '“{wrong}” is read as noon by some and as midnight by others: write {right}.',
    word: 'The word says it all: write {right}, not “{wrong}”.',
  },
  create: ctx =>
    dateInBlock((date, prose) => {
      if (!/12|^(?:noon|midnight)/i.test(date.text) || !isPlainTime(date, prose)) return
      const {value} = ctx.draft.source
      const own = spanOf(date.position)
      // Of “12 noon” only the word is a date.
      const from = Math.max(prose.source.start, own.start - '12:00 '.length)
      for (const match of value.slice(from, own.end).matchAll(twelve)) {
        const {half, word} = match.groups ?? {}
        const right = word?.toLowerCase() ?? (half?.toLowerCase() === 'p' ? 'noon' : 'midnight')
        const start = from + match.index
        const {end, isSentenceEnd} = timeEnd(value, start + match[0].length, prose)
        ctx.report({
          message: word ? 'word' : 'half',
          span: {start, end: start + match[0].length},
          values: {right, wrong: match[0]},
          suggestion: right,
          edits: [{start, end, text: isSentenceEnd ? `${right}.` : right}],
        })
      }
    }),
})
