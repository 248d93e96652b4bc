import {defineRule} from '../../../lint/define-rule.js'
import {onceFor} from '../../../lint/once-for.js'
import {visitTerms} from '../../../lint/term-pass.js'
import {indexTerms} from '../../../lint/terms.js'
import type {OrganizationFacts} from '../../../lint/types.js'
import {toTrademark} from '../trademarks.js'

const symbolAtStart = /^\s?(?:[™®℠]|\((?:TM|R|SM)\))/i
const silentRoles = new Set(['contacts', 'disclaimer', 'releaseLine'])

export default defineRule({
  summary: 'A mark of the house stands without its symbol where it is first used',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'note',
  convention: {name: 'trademark practice', note: '“organization.trademarks” in the configuration'},
  messages: {
    given: 'Write {mark}{symbol} where the mark is first used in the {place}.',
    open: 'Add the symbol (® or ™) to {mark}, which is first used in the {place} here.',
  },
  create: ctx => {
    const seen = new Set<string>()
    const found = visitTerms(marksOf(ctx.organization), (match, prose) => {
      if (silentRoles.has(prose.role)) return
      const place = prose.role === 'headline' || prose.role === 'subheadline' ? 'headline' : 'body'
      const {text: mark, symbol} = match.term
      const key = `${place} ${mark}`
      if (seen.has(key)) return
      seen.add(key)
      if (symbolAtStart.test(prose.text.slice(match.end, match.end + 6))) return
      const span = ctx.sourceSpan(prose, match)
      const values = {mark, symbol, place}
      const edits = symbol === '' ? undefined : [{start: span.end, end: span.end, text: symbol}]
      const suggestion = symbol === '' ? undefined : mark + symbol
      ctx.report({message: symbol === '' ? 'open' : 'given', span, values, suggestion, edits})
    })
    return {terms: [found]}
  },
})

const marksOf = onceFor(({trademarks}: OrganizationFacts) => indexTerms(trademarks.map(toTrademark)))
