import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver/node'
import type {Quote} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {groupQuotes} from '../../report/quote-groups.js'
import {speakerLine, spokenWords} from '../../report/quote-words.js'
import {largest, type Span, smallest, spanOf} from '../../source/index.js'
import {toSymbol} from './symbol.js'

/** A symbol for each speaker, or several together, with what they say below it. */
export function speakerSymbols({mentions, lines}: Draft): readonly DocumentSymbol[] {
  return groupQuotes(mentions.quotes).map(({speakers, quotes}) => {
    const spans = quotes.map(({quote}) => placeOf(quote))
    const children = quotes.map(({quote}) => {
      const words = {name: spokenWords(quote), fallback: 'Quote', kind: SymbolKind.String}
      return toSymbol(lines, placeOf(quote), words)
    })
    const name = speakers.map(speaker => speaker.name ?? speakerLine(speaker)).join('; ')
    const [{title = null, organization = null} = {}] = speakers.length === 1 ? speakers : []
    const detail = [title, organization].filter(part => part).join(', ')
    const words = {name, fallback: 'Speaker not found', detail, kind: SymbolKind.Object, children}
    return toSymbol(lines, around(spans), words, spans[0])
  })
}

/** From the first words of a quote to its last. */
const placeOf = ({segments}: Quote): Span => around(segments.map(({position}) => spanOf(position)))

const around = (spans: readonly Span[]): Span => ({
  start: smallest(spans.map(({start}) => start)),
  end: largest(spans.map(({end}) => end)),
})
