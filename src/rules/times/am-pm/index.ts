import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {isPlainTime, timeEnd} from '../point-after.js'

/** 4 PM · 4p.m. · 9:30 a.m: what stands after the hour or the minutes */
const halfOfDay = /(?<=\d)\s?(?<half>[ap])(?:m|\.\s?m|\sm)\b\.?/gi
/** 12 PM is noon, which is another rule’s. */
const twelve = /(?<![\d:.])12(?:[:.]00)?$/

export default defineRule({
  summary: 'AM, pm or a.m where the style is a.m. and p.m.',
  level: 'warning',
  presets: ['ap', 'uk'],
  presetOptions: {uk: {points: false}},
  fix: 'safe',
  quoted: 'skip',
  convention: {name: 'AP', note: 'a.m., p.m.'},
  options: {
    points: {kind: 'boolean', default: true, about: 'Whether it is “4 p.m.” with a space and points, or “4pm”.'},
  },
  messages: {form: 'The time is written {right}, not “{wrong}”.'},
  create: ctx =>
    dateInBlock((date, prose) => {
      if (!isPlainTime(date, prose)) return
      const {value} = ctx.draft.source
      for (const match of date.text.matchAll(halfOfDay)) {
        const hours = /[\d:.]{1,5}$/.exec(date.text.slice(0, match.index))?.[0] ?? ''
        if (twelve.test(hours)) continue
        const start = spanOf(date.position).start + match.index
        const {end, isSentenceEnd} = timeEnd(value, start + match[0].length, prose)
        const half = match.groups?.half?.toLowerCase() ?? ''
        const right = ctx.options.points ? ` ${half}.m.` : `${half}m`
        const text = !ctx.options.points && isSentenceEnd ? `${right}.` : right
        const wrong = value.slice(start, end)
        if (wrong === text || wrong.replace(/\s/, ' ') === text) continue
        const spanEnd = start + match[0].trimEnd().length
        ctx.report({
          message: 'form',
          span: {start: start + (/^\s/.test(wrong) && ctx.options.points ? 1 : 0), end: spanEnd},
          values: shownIn(hours, right, value.slice(start, spanEnd)),
          suggestion: right.trim(),
          edits: [{start, end, text}],
        })
      }
    }),
})

/** The part that changes: “p.m.” for “PM”; with the hour, as AP writes it, where the space before it does. */
function shownIn(hours: string, right: string, wrong: string): {right: string; wrong: string} {
  if (right.startsWith(' ') && /^\s/.test(wrong)) return {right: right.trim(), wrong: wrong.trim()}
  return {right: hours.replace(/^0(?=\d)/, '').replace(/[:.]00$/, '') + right, wrong: hours + wrong}
}
