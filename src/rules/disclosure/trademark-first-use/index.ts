import {defineRule} from '../../../lint/define-rule.js'
import {findTerms, indexTerms, type Term} from '../../../lint/terms.js'

interface Trademark extends Term {
  /** As the configuration gives it; empty where it leaves open which. */
  readonly symbol: string
}

const symbolAtEnd = /\s?([™®℠]|\((?:TM|R|SM)\))$/i
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
    const index = indexTerms(ctx.organization.trademarks.map(toTrademark))
    const seen = new Set<string>()
    return {
      prose(prose) {
        if (index.byWord.size === 0 || silentRoles.has(prose.role)) return
        const place = prose.role === 'headline' || prose.role === 'subheadline' ? 'headline' : 'body'
        for (const match of findTerms(prose.text, index)) {
          const {text: mark, symbol} = match.term
          const key = `${place} ${mark}`
          if (seen.has(key)) continue
          seen.add(key)
          if (symbolAtStart.test(prose.text.slice(match.end, match.end + 6))) continue
          const span = ctx.sourceSpan(prose, match)
          const values = {mark, symbol, place}
          const edits = symbol === '' ? undefined : [{start: span.end, end: span.end, text: symbol}]
          const suggestion = symbol === '' ? undefined : mark + symbol
          ctx.report({message: symbol === '' ? 'open' : 'given', span, values, suggestion, edits})
        }
      },
    }
  },
})

/** `Acme Grip®` → the words and the symbol. */
function toTrademark(written: string): Trademark {
  const symbol = symbolAtEnd.exec(written.trim())
  return {
    text: symbol ? written.trim().slice(0, symbol.index) : written.trim(),
    symbol: symbol?.[1] ?? '',
    isExact: true,
  }
}
