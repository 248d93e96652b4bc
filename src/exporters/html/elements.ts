import type {Element, ElementContent, Properties} from 'hast'

/** One element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}

/** Blocks one under the other, a line each in the source of the page. */
export function lines(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block, i): ElementContent[] => (i === 0 ? [block] : [{type: 'text', value: '\n'}, block]))
}

/** The words in elements, without markup. */
export function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map(node => (node.type === 'text' ? node.value : isElement(node) ? textOf(node.children) : '')).join('')
}

/** Whether a node is an element and no text. */
export const isElement = (node: ElementContent): node is Element => node.type === 'element'

/** The elements below a root and itself, in the order of the page. */
export function elementsIn(root: Element): readonly Element[] {
  const found: Element[] = []
  const stack: ElementContent[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child) stack.push(child)
    }
  }
  return found
}
