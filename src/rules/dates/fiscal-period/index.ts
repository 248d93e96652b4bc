import {addMonths, monthNumber, monthPattern} from '../../../calendar/index.js'
import {dateInBlock} from '../../../lint/date-in-block.js'
import {defineRule} from '../../../lint/define-rule.js'
import {spanOf} from '../../../source/index.js'
import {nameOf} from '../day-forms.js'
import {wordsBefore} from '../words-before.js'

/** The “second” before “quarter ended June 30”, which is a date by itself. */
const ordinalBefore = /\b(?:first|second|third|fourth)[\s-](?:fiscal\s)?$/i
const ordinals = ['first', 'second', 'third', 'fourth']
/** second quarter of fiscal 2026 ended March 31 · Q2 FY26 ended on 31 March */
const quarterEnd = new RegExp(
  `\\b(?:(?<ordinal>first|second|third|fourth)(?:\\s|-)(?:fiscal\\s)?quarter|Q(?<number>[1-4]))[^.;]{0,24}?\\b(?:ended|ending)\\s(?:on\\s)?(?:(?<before>\\d{1,2})\\s)?(?<month>${monthPattern})(?:\\s(?<after>\\d{1,2})(?!\\d))?`,
  'i',
)

export default defineRule({
  summary: 'A quarter whose end does not fit the fiscal year of the issuer',
  level: 'warning',
  presets: ['ap', 'uk', 'ir'],
  fix: 'no',
  quoted: 'note',
  convention: {name: 'consistency', note: 'with fiscal_year_end of the configuration or the front matter'},
  messages: {
    misfit: 'With a fiscal year that ends in {yearEnd} the {ordinal} quarter ends in {right}, not in {wrong}.',
  },
  create: ctx => {
    const yearEnd = Number(ctx.draft.fiscalYearEnd?.slice(0, 2))
    return dateInBlock((date, prose) => {
      if (!yearEnd || !/\bend/i.test(date.text)) return
      const {start, end} = spanOf(date.position)
      const lead = ordinalBefore.exec(wordsBefore(date, prose))?.[0] ?? ''
      const {ordinal, number, month: word = '', before, after} = quarterEnd.exec(lead + date.text)?.groups ?? {}
      const month = monthNumber(word)
      if (month === undefined) return
      const quarter = number ? Number(number) : ordinals.indexOf(ordinal?.toLowerCase() ?? '') + 1
      const right = monthAfter(yearEnd, quarter * 3)
      const slack = Number(before ?? after ?? 15)
      // Years of 52 weeks end in the last days of their month or the first of the next.
      if (month === right || (slack <= 7 && month === monthAfter(right, 1))) return
      ctx.report({
        message: 'misfit',
        span: {start: start - lead.length, end},
        values: {
          yearEnd: nameOf({month: yearEnd}),
          ordinal: ordinals[quarter - 1] ?? '',
          right: nameOf({month: right}),
          wrong: nameOf({month}),
        },
      })
    })
  },
})

const monthAfter = (month: number, count: number): number => addMonths({year: 2001, month, day: 1}, count).month
