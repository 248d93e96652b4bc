import type {DateMention} from '../../../ast/index.js'
import {fromIso} from '../../../calendar/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {apDay, nameOf} from '../day-forms.js'
import {wordsBefore} from '../words-before.js'

/** “tomorrow’s energy”, “of today and tomorrow”, “the last week of March”: an age, or a part of something */
const isNoDay = (before: string, after: string): boolean =>
  /\b(?:the|of|and|for|a|better)\s$|\btoday\b/i.test(before) ||
  /^(?:['’]s|\sof)\b/.test(after) ||
  /^,?\s(?:\(|\p{Lu}\p{L}{2,8}\.?\s\d)/u.test(after)

/** yesterday · next month; not “today”, which is the day of the release */
const relative = /^(?:yesterday|tomorrow|(?:last|next)\s(?:week|weekend|month))\b/i

export default defineRule({
  summary: 'A day that only the release’s own day explains: yesterday, last week, next month',
  level: 'warning',
  presets: ['ap', 'uk'],
  fix: 'no',
  quoted: 'skip',
  convention: {name: 'AP', note: 'time element: give the day or the month itself'},
  messages: {
    named: '“{words}” is another time for whoever reads this later: write {right}.',
    unnamed: '“{words}” is another time for whoever reads this later: give the day or the month itself.',
  },
  create: ctx =>
    dateInBlock((date, prose) => {
      const words = prose.role === 'disclaimer' ? undefined : relative.exec(date.text)?.[0]
      if (words === undefined) return
      const {start} = spanOf(date.position)
      const before = wordsBefore(date, prose)
      const end = start + words.length
      if (isNoDay(before, ctx.draft.source.value.slice(end, end + 16)) || isTitle(words, before)) return
      const right = named(date)
      ctx.report({
        message: right === undefined ? 'unnamed' : 'named',
        span: {start, end},
        values: {words, right: right ?? ''},
      })
    }),
})

/** “Talent for Tomorrow”: a capital that no sentence opens with. */
const isTitle = (words: string, before: string): boolean => /^\p{Lu}/u.test(words) && /[\p{L}\d]/u.test(before)

/** “May 11” · “May” · “the week of May 4” */
function named({value, start}: DateMention): string | undefined {
  const first = fromIso(start ?? '')
  if (!first || value === null) return undefined
  if (/^\d{4}-\d\d$/.test(value)) return nameOf(first)
  return value.includes('W') ? `the ${value.endsWith('WE') ? 'weekend' : 'week'} of ${apDay(first)}` : apDay(first)
}
