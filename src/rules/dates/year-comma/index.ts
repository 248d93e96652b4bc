import {monthPattern} from '../../../calendar/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'

/** May 12, 2026: the month with its day and year. */
const fullDate = new RegExp(`\\b${monthPattern}\\s{1,2}\\d{1,2},\\s{1,2}\\d{4}(?!\\d)`, 'gi')
/** May, 2026 */
const monthComma = new RegExp(`(?<!\\d(?:st|nd|rd|th)?\\s)\\b${monthPattern}(?<comma>,)\\s\\d{4}(?!\\d)`, 'gi')
/** 9 May, 2026 · May, 2026 */
const dayAndMonthComma = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s)?\\b${monthPattern}(?<comma>,)\\s\\d{4}(?!\\d)`,
  'gi',
)
/** A word of the same sentence, and no name or number, which may be the next cell; a range goes on without a comma. */
const goesOn = /^\s{1,2}(?!(?:to|through|until|and|or)\b)\p{Ll}/u
/** its May 12, 2026 report: the date describes a noun */
const describes = /(?:\b(?:the|an?|its|our|their|his|her|this|that|each|new|or)|['’]s?|-ended)\s$/i

export default defineRule({
  summary: 'A full date in the middle of a sentence without the comma after the year; a comma between month and year',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {dayFirst: true}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'dates: commas set off the year of a full date, and none stands in “May 2026”'},
  options: {
    dayFirst: {kind: 'boolean', default: false, about: 'Whether dates are “9 May 2026”, which takes no comma at all.'},
  },
  messages: {
    missing: 'In the middle of a sentence a comma follows the year: write “{text},”.',
    extra: 'No comma stands between month and year: write “{text}”.',
  },
  create: ctx => {
    let dateline: Span | undefined
    const isInDateline = (at: number): boolean => dateline !== undefined && at < dateline.end
    return {
      lead(node) {
        dateline = node.dateline ? spanOf(node.dateline.position) : undefined
      },
      ...dateInBlock(({text, raw, position}, {role, source}) => {
        const {start} = spanOf(position)
        if (raw !== undefined || !running.has(role) || isInDateline(start)) return
        const {value} = ctx.draft.source
        const {dayFirst} = ctx.options
        for (const match of dayFirst ? [] : text.matchAll(fullDate)) {
          const end = start + match.index + match[0].length
          const before = value.slice(Math.max(source.start, end - match[0].length - 8), end - match[0].length)
          if (!goesOn.test(value.slice(end, Math.min(source.end, end + 10))) || describes.test(before)) continue
          const span = {start: end - match[0].length, end}
          ctx.report({message: 'missing', span, values: {text: match[0]}, edits: [{start: end, end, text: ','}]})
        }
        for (const match of text.matchAll(dayFirst ? dayAndMonthComma : monthComma)) {
          const span = {start: start + match.index, end: start + match.index + match[0].length}
          const comma = span.start + match[0].indexOf(',')
          ctx.report({
            message: 'extra',
            span,
            values: {text: match[0].replace(',', '')},
            edits: [{start: comma, end: comma + 1, text: ''}],
          })
        }
      }),
    }
  },
})

const running: ReadonlySet<string> = new Set(['lead', 'body', 'boilerplate'])
