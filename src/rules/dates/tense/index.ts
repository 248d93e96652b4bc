import type {DateMention} from '../../../ast/index.js'
import {type CalendarDay, fromIso, toDayNumber, toIso} from '../../../calendar/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {fullDay} from '../day-forms.js'
import {wordsBefore} from '../words-before.js'
import {verbBefore} from './verb-before.js'

/** Without a year, a day this near to the release is meant, and not that of another year. */
const near = 60

export default defineRule({
  summary: 'The tense and the date disagree: “will be held” on a day before the release',
  level: 'warning',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'calendar', note: 'against the date of the release'},
  messages: {
    future:
      '“{verb}” speaks of a day to come, but {date} is before the release of {today}: check the date and the verb.',
    past: '“{verb}” speaks of the past, but {date} is after the release of {today}: check the date and the verb.',
  },
  create: ctx =>
    dateInBlock((date, prose) => {
      const today = ctx.draft.releaseDate
      if (!today || prose.role === 'disclaimer' || !isDated(date)) return
      const verb = verbBefore(wordsBefore(date, prose))
      if (!verb || !isOnWrongSide(date, toDayNumber(today), verb.isFuture)) return
      ctx.report({
        message: verb.isFuture ? 'future' : 'past',
        span: spanOf(date.position),
        values: {verb: verb.words, date: date.text, today: fullDay(toIso(today))},
      })
    }),
})

/** May 12, 2026 · May 2026 · 2026; no fiscal period, set or word like “today”, which the release’s own day makes. */
function isDated({type, value, text}: DateMention): boolean {
  return type !== 'set' && value !== null && !value.includes('FY') && /\d/.test(text)
}

/** Whether a date is wholly before the release where it should be after it, or the other way round. */
function isOnWrongSide({start, end, inferred}: DateMention, today: number, isFuture: boolean): boolean {
  const [first, last] = [fromIso(start ?? ''), fromIso(end ?? '')]
  if (!first || !last) return false
  if (!inferred.includes('year')) return isFuture ? toDayNumber(last) < today : toDayNumber(first) > today
  return start === end && isNearOnWrongSide(first, today, isFuture)
}

/** Whether the day of the year is within two months of the release, in this year or a neighbour of it, on the wrong side. */
function isNearOnWrongSide({year, month, day}: CalendarDay, today: number, isFuture: boolean): boolean {
  return [year - 1, year, year + 1].some(one => {
    const distance = toDayNumber({year: one, month, day}) - today
    return isFuture ? distance < 0 && distance >= -near : distance > 0 && distance <= near
  })
}
