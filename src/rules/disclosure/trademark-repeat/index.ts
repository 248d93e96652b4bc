import {defineRule} from '../../../lint/define-rule.js'
import {newsPart} from '../../../lint/news-part.js'
import {toTrademark} from '../trademarks.js'

/** `®` · ` (TM)` */
const symbol = /\s?(?:[™®℠]\uFE0F?|\((?:TM|SM)\))/g
const mostWords = 4
const nameWord = /^[\p{L}\d][\p{L}\d&'’-]{0,40}$/u
const small = /^(?:the|a|an|our|its|with|of)$/i

export default defineRule({
  summary: 'A mark carries its symbol again after its first use in the body',
  level: 'warning',
  presets: ['ir'],
  fix: 'unsafe',
  quoted: 'note',
  convention: {name: 'trademark practice', note: 'the symbol at the first use'},
  messages: {again: 'The first {mark} carries the symbol: from then on write the mark without {symbol}.'},
  create: ctx => {
    const listed = new Set(ctx.organization.trademarks.map(written => toTrademark(written).text))
    const seen: string[] = []
    const isNews = newsPart()
    return {
      prose(prose) {
        const {text} = prose
        if (!isNews(prose) || !/[™®℠(]/.test(text)) return
        for (const {0: found, index} of text.matchAll(symbol)) {
          const mark = nameBefore(text.slice(Math.max(0, index - 100), index), listed)
          if (mark === '') continue
          const other = seen.find(before => isSame(before, mark))
          seen.push(mark)
          if (other === undefined) continue
          const span = ctx.sourceSpan(prose, {start: index, end: index + found.length})
          const values = {mark: other.length < mark.length ? other : mark, symbol: found.trim()}
          ctx.report({message: 'again', span, values, safe: listed.has(mark), edits: [{...span, text: ''}]})
        }
      },
    }
  },
})

/** The capitalised words that end a text, or the mark of the house among them. */
function nameBefore(text: string, listed: ReadonlySet<string>): string {
  const words: string[] = []
  for (const word of text.split(/\s+/).reverse()) {
    if (words.length === mostWords || !nameWord.test(word) || small.test(word)) break
    // A name begins with a capital: “the grip®” is one word.
    if (words.length > 0 && !/^\p{Lu}/u.test(word)) break
    words.unshift(word)
  }
  const names = words.map((_, from) => words.slice(from).join(' '))
  return names.find(name => listed.has(name)) ?? names[0] ?? ''
}

/** “Acme Grip” is also “Grip”. */
function isSame(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}
