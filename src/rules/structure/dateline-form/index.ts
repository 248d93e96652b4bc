import type {Dateline} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {fullDay} from '../../dates/day-forms.js'
import {inCapitals, isInCapitals} from './capitals.js'

export default defineRule({
  summary: 'The dateline has its city in small letters, a hyphen or colon for its dash, a date in figures, or none',
  level: 'warning',
  presets: ['wire'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'datelines: the city in capitals, then a dash'},
  messages: {
    city: 'The city of a dateline stands in capitals: write {right}.',
    dash: 'A dateline ends with a dash, not a {mark}: write {right}.',
    figures: 'The date of a dateline has its month in words: write {right}.',
    date: 'This dateline gives no date: write the day after the place, such as “May 12, 2026”.',
  },
  create: ctx => {
    const {value} = ctx.draft.source
    return {
      lead({dateline}) {
        if (!dateline?.placePosition) return
        const place = spanOf(dateline.placePosition)
        checkCity(place)
        if (!dateline.datePosition && dateline.wire === null && ctx.draft.releaseDate === undefined)
          ctx.report({message: 'date', span: place})
        // A wire service has its own form.
        if (dateline.wire !== null) return
        checkDate(dateline)
        checkDash(dateline)
      },
    }

    /** Of “Leeds, England” only the city is in capitals. */
    function checkCity({start, end}: Span): void {
      const city = /^[^,(/&\r\n]{1,60}/.exec(value.slice(start, end))?.[0].trimEnd() ?? ''
      if (city === '' || isInCapitals(city)) return
      const right = inCapitals(city)
      const span = {start, end: start + city.length}
      ctx.report({
        message: 'city',
        span,
        values: {right},
        suggestion: right,
        edits: [{...span, text: right}],
        safe: true,
      })
    }

    /** “2026-05-12” is a second form of the date: everywhere else a month is a word. */
    function checkDate({datePosition, date}: Dateline): void {
      if (!datePosition) return
      const span = spanOf(datePosition)
      if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(value.slice(span.start, span.end))) return
      const right = fullDay(date)
      ctx.report({message: 'figures', span, values: {right}, suggestion: right, edits: [{...span, text: right}]})
    }

    function checkDash({position}: Dateline): void {
      const {start, end} = spanOf(position)
      const words = value.slice(start, end)
      const found = /(?<=[^\s-] )-(?= ?$)|:(?= {0,2}$)/.exec(words)
      if (!found) return
      const isColon = found[0] === ':'
      const right = /[–—]/.test(value) ? '—' : '--'
      const span = {start: start + found.index, end: start + found.index + 1}
      ctx.report({
        message: 'dash',
        span,
        values: {mark: isColon ? 'colon' : 'hyphen', right},
        suggestion: right,
        edits: [{...span, text: isColon ? ` ${right}` : right}],
        safe: true,
      })
    }
  },
})
