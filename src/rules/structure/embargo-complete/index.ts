import {findWrittenDate, findWrittenTime, fromIso, toDayNumber} from '../../../calendar/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {frontMatterValue} from '../front-matter-value.js'
import {hasZone} from './zone.js'

/** 0600 hrs · 00.01 · 18h30 */
const otherTime = /(?<![\d.:/-])(?:[01]\d|2[0-3])(?:[.h][0-5]\d(?![\d.])|[0-5]\d\s?(?:hrs?|hours|h|GMT|BST|UTC|CET)\b)/i
const example = 'such as “EMBARGOED UNTIL 6 a.m. ET on May 12, 2026”'

const noDay: string = ''

export default defineRule({
  summary: 'An embargo gives no day, no hour or no time zone, or is over',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'embargoed until date, hour and zone'},
  options: {
    today: {
      kind: 'string',
      default: noDay,
      about: 'The day (YYYY-MM-DD) on which an embargo that ended before it is over.',
    },
  },
  messages: {
    over: 'This embargo ended on {until}, before {day}: write FOR IMMEDIATE RELEASE, or the new day.',
    day: `This embargo gives no full date: write the hour, the time zone and the day with its year, ${example}.`,
    hour: `This embargo gives no hour: write when on that day it ends, and in which time zone, ${example}.`,
    zone: `This embargo gives an hour but no time zone: say whose clock is meant, ${example}.`,
    keyHour:
      'This embargo gives no hour: write when on that day it ends, with the offset of the zone, such as 2026-05-12T06:00-04:00.',
    keyZone: 'This embargo gives an hour but no time zone: write the offset after it, such as 2026-05-12T06:00-04:00.',
  },
  create: ctx => {
    const {source} = ctx.draft
    const {meta} = ctx.release
    let hasLine = false
    return {
      releaseLine({timing, position, until}) {
        if (timing !== 'embargoed') return
        hasLine = true
        const span = spanOf(position)
        const line = source.value.slice(span.start, span.end).replace(/[\s*_]+/g, ' ')
        // “EMBARGOED UNTIL” may stand above its date.
        const next = /\d/.test(line) ? undefined : ctx.draft.prose.find(({source: {start}}) => start >= span.end)
        const fault = faultOf(next && next.text.length <= 80 ? `${line} ${next.text}` : line)
        if (fault) ctx.report({message: fault, span})
        else checkOver(until, span)
      },
      'release:exit'({meta: {embargo}}) {
        const span = embargo === undefined || hasLine ? undefined : frontMatterValue(source, 'embargo')
        if (embargo === undefined || !span) return
        if (checkOver(embargo, span)) return
        if (embargo.length === 10) ctx.report({message: 'keyHour', span})
        else if (!/(?:Z|[+-]\d\d:?\d\d|[A-Za-z]{2})$/.test(embargo)) ctx.report({message: 'keyZone', span})
      },
    }

    /** Over by the day that the configuration gives, or by the release's own; a day more or less may be one of zones. */
    function checkOver(until: string | null, span: Span): boolean {
      const ends = fromIso(until ?? '')
      const {today} = ctx.options
      const day = [today, meta.date ?? ''].find((text, i) => {
        const known = fromIso(text)
        return known && ends && toDayNumber(known) - toDayNumber(ends) > i
      })
      if (day === undefined) return false
      ctx.report({message: 'over', span, values: {until: (until ?? '').slice(0, 10), day: day.slice(0, 10)}})
      return true
    }
  },
})

/** What a line leaves out; a day that does not exist is left to dates/impossible. */
function faultOf(line: string): 'day' | 'hour' | 'zone' | undefined {
  const date = findWrittenDate(line)
  if (date && !date.exists) return undefined
  if (date?.year === undefined && !/\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(line)) return 'day'
  if (!findWrittenTime(line) && !otherTime.test(line)) return 'hour'
  return hasZone(line) ? undefined : 'zone'
}
