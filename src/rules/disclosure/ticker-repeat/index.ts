import {exchangeCodes, foldExchange} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {newsPart} from '../../../lint/news-part.js'
import type {Prose} from '../../../prose/index.js'
import type {Span} from '../../../source/index.js'
import {companyBefore} from '../company-before.js'
import {findListings, type Listing} from '../listings.js'

export default defineRule({
  summary: 'A ticker is given again after its first mention in the body',
  level: 'warning',
  presets: ['ir'],
  fix: 'unsafe',
  quoted: 'yes',
  convention: {name: 'wire services', note: 'exchange and ticker at the first mention'},
  messages: {again: 'The ticker {ticker} is given before: the name is enough from then on.'},
  create: ctx => {
    const seen = new Set<string>()
    const isNews = newsPart()
    return {
      prose(prose) {
        const {text} = prose
        if (!isNews(prose)) return
        for (const listing of findListings(prose)) {
          const isAgain = keysOf(listing).every(key => seen.has(key))
          for (const key of keysOf(listing)) seen.add(key)
          // “Shares trade under (NYSE: ACR)” names no company that the ticker could have been given for.
          if (!isAgain || companyBefore(text, listing.bracket.start) === '') continue
          const span = ctx.sourceSpan(prose, listing)
          const out = withSpace(prose, listing.bracket)
          const whole = ctx.sourceSpan(prose, out)
          const isPlain = ctx.draft.source.value.slice(whole.start, whole.end) === text.slice(out.start, out.end)
          const edits = isAlone(listing) && isPlain ? [{...whole, text: ''}] : undefined
          ctx.report({message: 'again', span, values: {ticker: text.slice(listing.start, listing.end)}, edits})
        }
      },
    }
  },
})

/** One for each symbol on each exchange. */
function keysOf({exchanges, symbols}: Listing): readonly string[] {
  const codes = exchanges.map(name => exchangeCodes.get(foldExchange(name)) ?? name)
  return codes.flatMap(code => symbols.map(symbol => `${code} ${symbol.toUpperCase().replace('$', '')}`))
}

/** Whether its bracket holds nothing else. */
const isAlone = ({start, end, bracket}: Listing): boolean => start - 1 === bracket.start && end + 1 === bracket.end

function withSpace({text}: Prose, {start, end}: Span): Span {
  return {start: text.slice(0, start).trimEnd().length, end}
}
