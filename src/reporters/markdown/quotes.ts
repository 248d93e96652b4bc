import type {BlockContent, ListItem, RootContent} from 'mdast'
import type {Draft} from '../../draft/index.js'
import type {ExtractedRelease} from '../../report/mention-types.js'
import {groupQuotes, type PlacedQuote, type QuoteGroup} from '../../report/quote-groups.js'
import {quoteNote, sentenceAround, speakerLine, spokenWords} from '../../report/quote-words.js'
import {heading, paragraph, raw, text} from './nodes.js'

const blank = '________________'

/** The quotes for sign-off: a heading a speaker, a box to tick and a block quote for each quote, room to sign under them. */
export function quoteBlocks({draft, document}: ExtractedRelease): readonly RootContent[] {
  const groups = groupQuotes(document.quotes)
  const blocks = groups.flatMap(group => groupBlocks(group, draft))
  return [heading(2, 'Quotes'), ...(groups.length === 0 ? [paragraph(text('No quotes.'))] : blocks)]
}

function groupBlocks({speakers, quotes}: QuoteGroup, draft: Draft): readonly RootContent[] {
  const isFound = speakers.length > 0
  return [
    heading(3, isFound ? speakers.map(speakerLine).join(' and ') : 'Speaker not found'),
    {type: 'list', spread: true, children: quotes.map(quote => quoteItem(quote, draft, isFound))},
    ...(isFound ? [paragraph(raw(`Signed off by ${blank} Date ${blank}`))] : []),
  ]
}

function quoteItem(placed: PlacedQuote, draft: Draft, isFound: boolean): ListItem {
  const around = sentenceAround(placed.quote, draft)
  const blocks: BlockContent[] = [
    paragraph(raw('[ ] '), text(quoteNote(placed))),
    {type: 'blockquote', children: [paragraph(text(spokenWords(placed.quote)))]},
  ]
  if (around !== '') blocks.push(paragraph(raw('From: '), text(around)))
  if (!isFound) blocks.push(paragraph(raw(`Said by ${blank}`)))
  return {type: 'listItem', spread: true, children: blocks}
}
