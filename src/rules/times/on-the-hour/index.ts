import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isPlainTime} from '../point-after.js'

/** The “:00” of “4:00 p.m.” and of “4:00 to 5:30 p.m.”; noon and midnight have a rule of their own. */
const zeros = /(?<=(?<![\d:.])(?:1[01]|0?[1-9]))[:.]00(?![\d:.])(?=\s?(?:[ap]\.?\s?m\b|(?:[-–]|to|until|and)))/gi
const halfOfDay = /\d\s?[ap]\.?\s?m\b/i

export default defineRule({
  summary: 'Zeros after the hour: “4:00 p.m.”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'times: 4 p.m., not 4:00 p.m.'},
  messages: {zeros: 'On the hour the zeros are left out: write {hour}, not {text}.'},
  create: ctx =>
    dateInBlock((date, prose) => {
      if (!date.text.includes('00') || !isPlainTime(date, prose) || !halfOfDay.test(date.text)) return
      for (const match of date.text.matchAll(zeros)) {
        const start = spanOf(date.position).start + match.index
        const span = {start, end: start + 3}
        const written = /\d{1,2}$/.exec(date.text.slice(0, match.index))?.[0] ?? ''
        const hour = written.replace(/^0/, '')
        ctx.report({
          message: 'zeros',
          span,
          values: {hour, text: written + match[0]},
          suggestion: hour,
          edits: [{start: start - written.length, end: span.end, text: hour}],
        })
      }
    }),
})
