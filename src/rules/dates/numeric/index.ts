import {type CalendarDay, fromIso} from '../../../calendar/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {apDay, britishDay} from '../day-forms.js'

/** 11/9/2026 · 9.11.26 · 2026-11-09, with or without a time beside it */
const figures =
  /(?<![\p{L}\d/.:])(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([/.-])\d{1,2}\2\d{1,2})(?![\p{L}\d/-])/gu

export default defineRule({
  summary: 'A date in figures alone: 11/9/2026',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {dayFirst: true}},
  fix: 'unsafe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'dates: the month is a word, because 11/9 is another day abroad'},
  options: {
    dayFirst: {kind: 'boolean', default: false, about: 'Whether to write “9 November 2026” and not “Nov. 9, 2026”.'},
  },
  messages: {
    word: 'Give the month as a word: write {right}, not {wrong}.',
    ambiguous: '“{wrong}” is one day here and another abroad: give the month as a word, such as {right}.',
  },
  create: ctx =>
    dateInBlock((date, {role}) => {
      const {text, raw, ambiguous, position} = date
      if (raw !== undefined || role === 'table' || role === 'contacts' || !/\d[/.-]\d/.test(text)) return
      const {value} = ctx.draft.source
      const matches = [...text.matchAll(figures)]
      matches.forEach(({0: wrong, index}, i) => {
        // Of “11/9/2026-11/12/2026” the second is the last day.
        const day = fromIso((i > 0 ? date.end : date.start) ?? '')
        const start = spanOf(position).start + index
        const span = {start, end: start + wrong.length}
        if (!day || matches.length > 2 || isInRow(value, span)) return
        const right = ctx.options.dayFirst ? britishDay(day) : americanDay(day)
        const isSure = !ambiguous && value.slice(span.start, span.end) === wrong
        ctx.report({
          message: ambiguous ? 'ambiguous' : 'word',
          span,
          values: {right, wrong},
          suggestion: right,
          edits: isSure ? [{...span, text: right}] : undefined,
        })
      })
    }),
})

/** 3/31/26 6/30/26: a row of a table that lost its lines */
const isInRow = (value: string, {start, end}: Span): boolean =>
  /\d\s$/.test(value.slice(Math.max(0, start - 2), start)) || /^\s\d/.test(value.slice(end, end + 2))

const americanDay = (day: CalendarDay): string => `${apDay(day)}, ${day.year}`
