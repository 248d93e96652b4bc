import type {Element, ElementContent} from 'hast'
import type {Prose} from '../../../prose/index.js'
import {textSpanOf} from './text-span.js'

/** An element around leaves: one of the page's own, or a mark. */
export interface Wrapper extends Pick<Element, 'tagName' | 'properties'> {
  /** The leaves that a mark goes around, the end exclusive, by their index; absent of other elements. */
  readonly leaves?: {readonly from: number; readonly to: number}
}

/** A text, a picture or a line break of a block, with the elements around it from the outside in. */
export interface Leaf {
  readonly node: ElementContent
  readonly path: readonly Wrapper[]
  /** The stretch of the block's text that it shows; undefined where it cannot be told character by character. */
  readonly start?: number
  readonly end?: number
}

/** Takes the content of a block apart; where no prose is given, leaves have no offsets. */
export function leavesOf(nodes: readonly ElementContent[], prose: Prose | undefined): Leaf[] {
  const out: Leaf[] = []
  const walk = (children: readonly ElementContent[], path: readonly Wrapper[]): void => {
    for (const node of children) {
      if (node.type === 'element' && node.children.length > 0) walk(node.children, [...path, node])
      else out.push({node, path, ...(prose && spanIn(prose, node))})
    }
  }
  walk(nodes, [])
  return out
}

function spanIn(prose: Prose, node: ElementContent): {start: number; end: number} | undefined {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  const span = textSpanOf(prose, {start: start.offset, end: end.offset})
  // A line break reads as a space; a text reads as it stands.
  if (node.type === 'text' && node.value.length !== span.end - span.start) return undefined
  return span
}
