import type {Properties} from 'hast'
import type {Quote, TextSpan} from '../../../ast/index.js'
import type {Draft} from '../../../draft/index.js'
import type {Prose} from '../../../prose/index.js'
import {spanOf} from '../../../source/index.js'
import {indexBlocks} from './index-blocks.js'
import {dateElement, figureElement, type Mark, type MarkElement, quoteElement} from './mark.js'
import {textSpanOf} from './text-span.js'

/** A block of prose with the marks in it: figures and dates in order, the longer first, then quotes. */
export interface BlockMarks {
  readonly prose: Prose
  readonly marks: readonly Mark[]
}

/** What the extraction says of a release, by the places where the page shows it. */
export interface Marks {
  /** By the offset of the block in the source. */
  readonly blocks: ReadonlyMap<number, BlockMarks>
  /** Of a block quote that is one quote as a whole, by its offset in the source. */
  readonly blockQuotes: ReadonlyMap<number, Properties>
}

type BlockAt = ReturnType<typeof indexBlocks>

/** Finds where the quotes, figures and dates of a release stand. */
export function findMarks({prose, mentions}: Draft): Marks {
  const blockAt = indexBlocks(prose)
  const blocks = new Map(prose.map(block => [block.source.start, {prose: block, marks: [] as Mark[]}] as const))
  const add = (span: TextSpan, element: MarkElement | undefined): void => {
    const source = spanOf(span.position)
    const block = element && blockAt(source.start)
    if (!block || source.end > block.source.end) return
    blocks.get(block.source.start)?.marks.push({...element, ...textSpanOf(block, source)})
  }
  for (const figure of mentions.figures) add(figure, figureElement(figure))
  for (const date of mentions.dates) add(date, dateElement(date))
  for (const {marks} of blocks.values()) marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const blockQuotes = wholeBlockQuotes(mentions.quotes, blockAt)
  const wholes = new Set(blockQuotes.values())
  const elements = new Map(mentions.quotes.map((quote, i) => [quote, quoteElement(quote, i + 1)]))
  for (const [quote, element] of elements)
    if (!wholes.has(quote)) for (const segment of quote.segments) add(segment, element)
  return {
    blocks,
    blockQuotes: new Map([...blockQuotes].map(([at, quote]) => [at, elements.get(quote)?.properties ?? {}])),
  }
}

/** The block quotes that hold one quote and nothing else, by their offsets. */
function wholeBlockQuotes(quotes: readonly Quote[], blockAt: BlockAt): ReadonlyMap<number, Quote> {
  const found = new Map<number, Quote>()
  const several = new Set<number>()
  for (const quote of quotes) {
    const [first] = quote.segments
    const at = first && blockAt(spanOf(first.position).start)?.blockquote
    if (at === undefined) continue
    if (found.has(at) || quote.kind !== 'block') several.add(at)
    found.set(at, quote)
  }
  for (const at of several) found.delete(at)
  return found
}
