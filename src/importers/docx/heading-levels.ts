import type {Element, ElementContent} from 'hast'
import {hintsOf, isElement} from '../../import/hast.js'

/**
 * The headings of a document below its title: where the title has a style of its own, “Heading 1” is a heading of the text. Without one, the
 * first “Heading 1” is the title, and others below it are headings of the text.
 */
export function withHeadingLevels(nodes: readonly ElementContent[]): ElementContent[] {
  const hasTitle = nodes.some(node => isElement(node) && node.tagName === 'h1' && isTitle(node))
  let isFirst = true
  return nodes.map(node => {
    const level = isElement(node) ? Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0) : 0
    if (!isElement(node) || level === 0 || isTitle(node)) return node
    const isHeadline = !hasTitle && level === 1 && isFirst
    isFirst = false
    const down = hasTitle || (level === 1 && !isHeadline) ? 1 : 0
    return {...node, tagName: `h${Math.min(6, level + down)}`}
  })
}

const isTitle = (node: Element): boolean => hintsOf(node).includes('title')
