import type {PhrasingContent, Text} from 'mdast'
import type {Content} from './content.js'

/** Emphasis, strong, a link, or an image or a hard break, which hold nothing: its stretch, and that of what is in it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  readonly url?: string
  /** Of an image. */
  readonly alt?: string
  readonly isBreak?: true
}

/** The nodes of a block; `spans` in order of their beginnings, `escapes` the backslashes that are no part of the text. */
export function toNodes(content: Content, spans: readonly Span[], escapes: readonly number[]): PhrasingContent[] {
  let next = 0
  const read = (from: number, to: number): PhrasingContent[] => {
    const nodes: PhrasingContent[] = []
    let at = from
    for (let span = spans[next]; span && span.start < to; span = spans[next]) {
      next++
      if (span.start > at) nodes.push(toText(content, at, span.start, escapes))
      nodes.push(toNode(content, span, read(span.from, span.to)))
      at = span.end
    }
    if (to > at) nodes.push(toText(content, at, to, escapes))
    return nodes
  }
  return read(0, content.text.length)
}

function toNode(
  content: Content,
  {start, end, from, url, alt, isBreak}: Span,
  children: PhrasingContent[],
): PhrasingContent {
  if (isBreak) return {type: 'break', position: content.breakAt(start)}
  const position = content.positionOf(start, end)
  if (url !== undefined && alt !== undefined) return {type: 'image', title: null, url, alt, position}
  // A label is read by the same function as the block: there is no link in a link.
  if (url !== undefined) return {type: 'link', title: null, url, children: children as never, position}
  return {type: from - start === 1 ? 'emphasis' : 'strong', children, position}
}

/** A text without the backslashes of escapes. */
export function toText(content: Content, start: number, end: number, escapes: readonly number[]): Text {
  let value = ''
  let at = start
  for (let i = firstFrom(escapes, start); i < escapes.length; i++) {
    const escape = escapes[i] ?? end
    if (escape >= end) break
    value += content.text.slice(at, escape)
    at = escape + 1
  }
  return {type: 'text', value: value + content.text.slice(at, end), position: content.positionOf(start, end)}
}

/** The place of the first of sorted offsets that is not before one. */
function firstFrom(offsets: readonly number[], from: number): number {
  let [low, high] = [0, offsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
