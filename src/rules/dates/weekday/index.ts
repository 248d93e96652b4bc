import {findWrittenDate, weekdayOf} from '../../../calendar/index.js'
import {weekdayEntries} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

const nameOf = (weekday: number): string => weekdayEntries.find(entry => entry.weekday === weekday)?.name ?? ''
const wordAtStart = /^\p{L}{3,9}\.?/u

export default defineRule({
  summary: 'The weekday and the date do not match',
  level: 'error',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {name: 'calendar', note: 'Gregorian'},
  messages: {mismatch: '{date} is a {right}, not a {wrong}: check which of the two is meant.'},
  create: ctx => ({
    date({text, position, value}) {
      const written = findWrittenDate(text)
      const start = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '')
      if (!written?.weekday || !written.exists || !start) return
      // A year that the text does not say is a guess, and so would be the weekday.
      if (written.year === undefined) return
      const right = weekdayOf({year: written.year, month: written.month, day: written.day})
      if (right === written.weekday) return
      const word = wordAtStart.exec(text.slice(written.start))?.[0] ?? ''
      const from = spanOf(position).start + written.start
      const span = {start: from, end: from + word.length}
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === word
      const suggestion =
        word.length <= 4 ? nameOf(right).slice(0, word.length) + (word.endsWith('.') ? '.' : '') : nameOf(right)
      const date = text.slice(written.start + word.length, written.end).replace(/^[,\s]+/, '')
      ctx.report({
        message: 'mismatch',
        span: isPlain ? span : spanOf(position),
        values: {date, right: nameOf(right), wrong: nameOf(written.weekday)},
        suggestion: nameOf(right),
        edits: isPlain && word.length > 4 ? [{...span, text: suggestion}] : undefined,
      })
    },
  }),
})
