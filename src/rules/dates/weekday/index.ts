import {
  type CalendarDay,
  findWrittenDate,
  isDay,
  toDayNumber,
  type WrittenDate,
  weekdayOf,
} from '../../../calendar/index.js'
import {weekdayEntries} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

const nameOf = (weekday: number): string => weekdayEntries.find(entry => entry.weekday === weekday)?.name ?? ''
/** Letters of every weekday and abbreviation of one. */
const namesWeekday = /day|mon|tue|wed|thu|fri|sat|sun/i
const wordAtStart = /^\p{L}{3,9}\.?/u
/** A date without a year is of the year that puts it nearest to the release: farther away nobody leaves the year out. */
const reach = 200

export default defineRule({
  summary: 'The weekday and the date do not match',
  level: 'error',
  presets: ['recommended'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {name: 'calendar', note: 'Gregorian'},
  messages: {mismatch: '{date} is a {right}, not a {wrong}: check which of the two is meant.'},
  create: ctx => ({
    date({text, position}) {
      if (!namesWeekday.test(text)) return
      const written = findWrittenDate(text)
      if (!written?.weekday || !written.exists) return
      const days = daysMeant(written, ctx.draft.releaseDate)
      const [day] = days
      if (!day || days.some(one => weekdayOf(one) === written.weekday)) return
      const right = nameOf(weekdayOf(day))
      const word = wordAtStart.exec(text.slice(written.start))?.[0] ?? ''
      const from = spanOf(position).start + written.start
      const span = {start: from, end: from + word.length}
      const isPlain = ctx.draft.source.value.slice(span.start, span.end) === word
      const date = text.slice(written.start + word.length, written.end).replace(/^[,\s]+/, '')
      ctx.report({
        message: 'mismatch',
        span: isPlain ? span : spanOf(position),
        values: {
          date: written.year === undefined ? `${date}, ${day.year},` : date,
          right,
          wrong: nameOf(written.weekday),
        },
        suggestion: right,
        edits: isPlain && word.length > 4 ? [{...span, text: right}] : undefined,
      })
    },
  }),
})

/** The days that a written date may mean; none where its year is anybody's guess. */
function daysMeant({year, month, day}: WrittenDate, release: CalendarDay | undefined): readonly CalendarDay[] {
  if (year !== undefined) return [{year, month, day}]
  if (!release) return []
  const today = toDayNumber(release)
  return [release.year, release.year - 1, release.year + 1]
    .map(one => ({year: one, month, day}))
    .filter(one => isDay(one) && Math.abs(toDayNumber(one) - today) <= reach)
}
