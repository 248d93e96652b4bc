import {exchangeForms, foldExchange} from '../../../lexicon/index.js'
import {defineRule} from '../../../lint/define-rule.js'
import {visitBlocks} from '../../../lint/visit-blocks.js'
import {findListings, type Listing, listingSigns} from '../listings.js'

/** `Xyz` · `xyz`, but not the class of a share: `BACpL` */
const inSmallLetters = /^[A-Za-z][a-z]{1,5}$/

export default defineRule({
  summary: 'A ticker symbol in another form than (NYSE: XYZ)',
  level: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  quoted: 'yes',
  convention: {name: 'exchange practice', note: 'exchange, colon, space, symbol, in round brackets'},
  messages: {form: 'Write {right}, not {written}: that is the form in which readers and machines look for a ticker.'},
  create: ctx => ({
    blocks: [
      visitBlocks(listingSigns, prose => {
        const {text} = prose
        for (const listing of findListings(prose)) {
          const isAlone = listing.start === listing.bracket.start + 1 && listing.end === listing.bracket.end - 1
          const isSquare = isAlone && text[listing.bracket.start] === '['
          const at = isSquare ? listing.bracket : listing
          const written = text.slice(at.start, at.end)
          const right = isSquare ? `(${formOf(listing, text)})` : formOf(listing, text)
          // A space that does not break is as good as any.
          if (right === written.replaceAll('\u00a0', ' ')) continue
          const span = ctx.sourceSpan(prose, at)
          const isPlain = ctx.draft.source.value.slice(span.start, span.end) === written
          const edits = isPlain ? [{...span, text: right}] : undefined
          ctx.report({message: 'form', span, values: {right, written}, suggestion: right, edits})
        }
      }),
    ],
  }),
})

/** The names are joined as they were: only each name, the colon and the symbols are written anew. */
function formOf({start, end, exchanges, symbols}: Listing, text: string): string {
  const written = text.slice(start, end)
  const colon = written.indexOf(':')
  const names = colon < 0 ? (exchanges[0] ?? '') : written.slice(0, colon).trimEnd()
  const right = exchanges.reduce((all, name) => all.replace(name, () => nameOf(name)), names)
  return `${right}: ${symbols.map(symbolOf).join(', ')}`
}

function nameOf(name: string): string {
  const forms = exchangeForms.get(foldExchange(name))
  const isRight = forms === undefined || forms.includes(name) || name === name.toUpperCase()
  return isRight ? name : (forms[0] ?? name)
}

function symbolOf(symbol: string): string {
  const bare = symbol.replace('$', '')
  return inSmallLetters.test(bare) ? bare.toUpperCase() : bare
}
