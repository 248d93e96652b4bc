import {daysInMonth, findWrittenDate, isDay} from '../../../calendar/index.js'
import {monthEntries} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Signs, visitBlocks} from '../../../lint/visit-blocks.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'

const clock =
  /(?<![\d:.,$€£])(?:(2[4-9]|[3-9]\d):([0-5]\d)(?=\s?(?:hrs|hours|h\b|GMT|UTC|CET|CEST|BST|ET|EST|EDT|PT|CT))|(1[3-9]|2[0-3]|0):[0-5]\d\s?(?:[ap]\.m\.|[ap]m\b)|(?:[1-9]|1[0-2]):([6-9]\d)\s?(?:a\.m\.|p\.m\.|am\b|pm\b))/gi

/** The only days that a month may not have. */
const dayNumbers: Signs = {words: ['29', '30', '31']}
/** 31/04/2026 · 31.04.2026 */
const numericDates: Signs = {words: ['/'], pattern: /\d\.(?:19|20)\d\d/}
const clockTimes: Signs = {words: [':']}

export default defineRule({
  summary: 'A day or time that does not exist: June 31, 25:00 GMT',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'calendar', note: 'Gregorian; ISO 8601 times'},
  messages: {
    day: 'There is no {text}: {month} has {count} days.',
    numeric: 'There is no {text}, whichever of the two numbers is the month.',
    leap: 'There is no {text}: {year} is not a leap year.',
    time: 'There is no such time as “{text}”.',
  },
  create: ctx => ({
    blocks: [
      visitBlocks(dayNumbers, prose => {
        for (const {start, end, year, month, day} of impossibleDays(prose.text)) {
          const text = prose.text.slice(start, end)
          const name = monthEntries[month - 1]?.name ?? ''
          const isLeap = month === 2 && day === 29
          const values = {
            text,
            month: name,
            count: year === undefined && month === 2 ? 'at most 29' : daysInMonth(year ?? 2024, month),
            year: year ?? '',
          }
          ctx.report({message: isLeap ? 'leap' : 'day', span: ctx.sourceSpan(prose, {start, end}), values})
        }
      }),
      visitBlocks(numericDates, prose => {
        for (const span of impossibleNumbers(prose.text)) {
          const text = prose.text.slice(span.start, span.end)
          ctx.report({message: 'numeric', span: ctx.sourceSpan(prose, span), values: {text}})
        }
      }),
      visitBlocks(clockTimes, prose => {
        for (const span of impossibleTimes(prose)) {
          ctx.report({
            message: 'time',
            span: ctx.sourceSpan(prose, span),
            values: {text: prose.text.slice(span.start, span.end)},
          })
        }
      }),
    ],
  }),
})

interface WrittenDay extends Span {
  readonly year: number | undefined
  readonly month: number
  readonly day: number
}

/** A month of fewer than 31 days, or a date in digits: 2026-04-31. */
const shortMonth = /\b(?:feb|apr|jun|sep|nov)|\d-\d/i

/** Days as written that are past the end of their month, one after the other. */
function* impossibleDays(text: string): Generator<WrittenDay> {
  if (!shortMonth.test(text)) return
  let from = 0
  for (let found = next(text, from); found; found = next(text, from)) {
    from = found.end
    const {year, month, day} = found
    const isTooLate = day > daysInMonth(year ?? 2024, month) && day <= 31
    // “May 35” is a count or a page; “March 0” a version: only 29 to 31 can be a slip of the calendar.
    if (isTooLate && day >= 29) yield found
  }
}

function next(text: string, from: number): WrittenDay | undefined {
  if (!/\d/.test(text.slice(from))) return undefined
  const found = findWrittenDate(text.slice(from))
  return (
    found && {start: found.start + from, end: found.end + from, year: found.year, month: found.month, day: found.day}
  )
}

/** 31/04/2026 · 31.04.2026: neither day first nor month first. Versions and fractions have no year. */
const numeric = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d/]|[.-]\d)/g

function* impossibleNumbers(text: string): Generator<Span> {
  for (const match of /\d[/.]\d/.test(text) ? text.matchAll(numeric) : []) {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])]
    const isEither = isDay({year, month: a, day: b}) || isDay({year, month: b, day: a})
    if (!isEither && a > 0 && b > 0 && a < 32 && b < 32) yield {start: match.index, end: match.index + match[0].length}
  }
}

function* impossibleTimes({text}: Prose): Generator<Span> {
  if (!/\d:\d\d/.test(text)) return
  for (const match of text.matchAll(clock)) {
    // 0:30 am is how some houses write half past midnight.
    if (/^0:/.test(match[0])) continue
    yield {start: match.index, end: match.index + match[0].trimEnd().length}
  }
}
