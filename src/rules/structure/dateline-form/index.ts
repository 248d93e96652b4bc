import type {Dateline} from '../../../ast/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {type Span, spanOf} from '../../../source/index.js'
import {inCapitals, isInCapitals} from './capitals.js'

export default defineRule({
  summary: 'The dateline has its city in small letters, a hyphen for its dash, or no date',
  level: 'warning',
  presets: ['wire'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'AP', note: 'datelines: the city in capitals, then a dash'},
  messages: {
    city: 'The city of a dateline stands in capitals: write {right}.',
    dash: 'A dateline ends with a dash, not a hyphen: write {right}.',
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
        if (dateline.wire === null) checkDash(dateline)
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

    function checkDash({position}: Dateline): void {
      const {start, end} = spanOf(position)
      const words = value.slice(start, end)
      const hyphen = /(?<=[^\s-] )-(?= ?$)/.exec(words)
      if (!hyphen) return
      const right = /[–—]/.test(value) ? '—' : '--'
      const span = {start: start + hyphen.index, end: start + hyphen.index + 1}
      ctx.report({
        message: 'dash',
        span,
        values: {right},
        suggestion: right,
        edits: [{...span, text: right}],
        safe: true,
      })
    }
  },
})
