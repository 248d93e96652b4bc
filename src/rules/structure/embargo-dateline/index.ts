import {fromIso, toDayNumber} from '../../../calendar/index.js'
import {timeZones} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'

export default defineRule({
  summary: 'The embargo and the dateline name different days',
  level: 'error',
  presets: ['recommended'],
  fix: 'no',
  quoted: 'yes',
  convention: {name: 'PR convention', note: 'a release is dated on the day on which its embargo ends'},
  messages: {
    differs: 'The dateline says {dateline}, but the embargo ends on {embargo}: make the two the same day.',
  },
  create: ctx => {
    let until = ctx.release.meta.embargo
    return {
      releaseLine(node) {
        if (node.timing === 'embargoed') until = node.until ?? until
      },
      lead({dateline}) {
        if (!until || !dateline?.date || !dateline.datePosition || !isOtherDay(dateline.date, until)) return
        ctx.report({
          message: 'differs',
          span: spanOf(dateline.datePosition),
          values: {dateline: dateline.date, embargo: until.slice(0, 10)},
        })
      },
    }
  },
})

/** Whether a dateline's day can nowhere be the one on which an embargo (`2026-05-12T06:00 ET`) ends. */
function isOtherDay(dateline: string, until: string): boolean {
  const [written, ends] = [fromIso(dateline), fromIso(until)]
  if (!written || !ends) return false
  const days = toDayNumber(written) - toDayNumber(ends)
  if (Math.abs(days) !== 1) return days !== 0
  const hour = Number(/T(\d\d):/.exec(until)?.[1] ?? Number.NaN)
  // 7 p.m. in New York is the next morning in Tokyo, and one minute past midnight in London is the evening before there.
  return days === 1 ? !(hour >= 12) : !(hour < 12 && isEastward(until))
}

/** Whether the clocks of an embargo's zone are not behind those of Greenwich. */
function isEastward(until: string): boolean {
  const zone = /T\d\d:\d\d(?::\d\d)?\s?(.{1,40})$/.exec(until)?.[1] ?? ''
  return zone.startsWith('+') || /^(?:Europe|Etc|Asia|Australia)\//.test(timeZones.get(zone) ?? '')
}
