import type {Element, ElementContent, RootContent as HastContent, Properties} from 'hast'
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import {toHast} from 'mdast-util-to-hast'

/** One element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}

/** Blocks one under the other, a line each in the source of the page. */
export function lines(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block, i): ElementContent[] => (i === 0 ? [block] : [{type: 'text', value: '\n'}, block]))
}

/** Blocks as HTML. */
export function flow(children: readonly RootContent[]): ElementContent[] {
  const tree = toHast({type: 'root', children: [...children]})
  return 'children' in tree ? [...tree.children].flatMap(node => (isContent(node) ? [node] : [])) : []
}

/** The words of a paragraph as HTML. */
export function phrasing(children: readonly PhrasingContent[]): ElementContent[] {
  const paragraph: Paragraph = {type: 'paragraph', children: [...children]}
  const tree = toHast(paragraph)
  return tree.type === 'element' ? tree.children : []
}

/** The words in elements, without markup. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
}

const isContent = (node: HastContent): node is ElementContent =>
  node.type !== 'doctype' && (node.type !== 'text' || node.value.trim() !== '')
