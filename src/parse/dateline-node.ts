import type {Dateline} from '../ast/index.js'
import {toSourceSpan} from '../prose/index.js'
import type {Lines, Span} from '../source/index.js'
import {type Block, isParagraph} from './block.js'
import {type DatelineStretch, readDateline} from './recognise/dateline.js'

/** The dateline that opens a paragraph, as a node of the tree; null when it opens with none. */
export function toDateline(block: Block, lines: Lines): Dateline | null {
  const found = readStretch(block)
  if (!found) return null
  const {text} = block.words
  const positionOf = (span: Span) => lines.toPosition(toSourceSpan({...block.words, source: block.span}, span))
  return {
    type: 'dateline',
    place: found.place ? text.slice(found.place.start, found.place.end) : null,
    date: found.date?.iso ?? null,
    wire: found.wire,
    placePosition: found.place ? positionOf(found.place) : null,
    datePosition: found.date ? positionOf(found.date) : null,
    position: positionOf(found),
  }
}

function readStretch(block: Block): DatelineStretch | undefined {
  if (!isParagraph(block)) return undefined
  const strong = block.words.marked.find(m => m.type === 'strong' && m.start === 0)
  const found = readDateline(block.words.text, strong?.end)
  // A wire's name alone on its line (“--News Direct--”) opens nothing.
  const isWireAlone = found && !found.place && found.end >= block.words.text.trimEnd().length
  return isWireAlone ? undefined : found
}
