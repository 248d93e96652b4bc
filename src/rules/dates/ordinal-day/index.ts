import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'

/** A day, or days, of a known month: no week, quarter or century. */
const dayValue = /^(?:\d{4}|XXXX)-\d\d-\d\d/
/** 9th · the “9th of” of “9th of November” */
const ordinal = /(?<![\d,.:])(?<day>\d{1,2})(?<ending>st|nd|rd|th)(?<of>\sof)?(?![\p{L}\d])/giu
/** A holiday by name. */
const holiday = /^(?:the\s)?4th\sof\sJuly$/i

export default defineRule({
  summary: 'A day of a month with the ending of an ordinal: “Nov. 9th”',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'dates: figures without st, nd, rd or th'},
  messages: {ending: 'A date takes the plain figure: write {day}, not {text}.'},
  create: ctx =>
    dateInBlock(({text, raw, value, position}, {role}) => {
      if (raw !== undefined || role === 'contacts' || !dayValue.test(value ?? '') || holiday.test(text)) return
      // “the 9th” alone is how everybody writes it.
      if (!/\p{L}{3}/u.test(text)) return
      for (const match of text.matchAll(ordinal)) {
        const {day = '', ending = '', of = ''} = match.groups ?? {}
        const start = spanOf(position).start + match.index
        const span = {start, end: start + day.length + ending.length}
        const the = /\bthe\s$/i.exec(ctx.draft.source.value.slice(Math.max(0, start - 5), start))?.[0] ?? ''
        const edit: Span = {start: start - the.length, end: span.end + of.length}
        ctx.report({
          message: 'ending',
          span,
          values: {day, text: day + ending},
          suggestion: day,
          edits: [{...edit, text: day}],
          safe: the === '',
        })
      }
    }),
})
