import type {Nodes, PhrasingContent, RootContent} from 'mdast'

/** What stands in some nodes as phrasing, for a cell or a heading: blocks one after the other, line breaks as spaces. */
export function phrasingIn(nodes: readonly RootContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = []
  for (const node of nodes) {
    const part = isPhrasing(node) ? [node] : 'children' in node ? phrasingIn(node.children) : []
    if (part.length === 0) continue
    if (!isPhrasing(node) && found.length > 0) found.push({type: 'text', value: ' '})
    for (const child of part) found.push(child.type === 'break' ? {type: 'text', value: ' '} : child)
  }
  return found
}

const phrasing = new Set(
  'break delete emphasis footnoteReference html image imageReference inlineCode link linkReference strong text'.split(
    ' ',
  ),
)

/** Whether a node stands in a line. */
export const isPhrasing = (node: Nodes): node is PhrasingContent => phrasing.has(node.type)

/** The words of some nodes on one line. */
export function textIn(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).join('').replace(/\s+/g, ' ').trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return ' '
  if (!('children' in node)) return ''
  const text = node.children.map(textOf).join('')
  return isPhrasing(node) ? text : `${text} `
}
