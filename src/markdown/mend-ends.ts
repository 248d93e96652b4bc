import type {Node, Parent} from 'mdast'

/**
 * Ends a list item where its last child ends, where the item behind it begins before it is said to end: the parser lets one with a code fence or a
 * comment that is never closed run over the mark of the next (“- ```\n- b”). Changes the nodes in place; they are the parser's own.
 */
export function mendEnds(nodes: readonly Node[]): void {
  nodes.forEach((node, i) => {
    if (!isContainer(node)) return
    mendEnds(node.children)
    const next = nodes[i + 1]?.position?.start
    const last = node.children.at(-1)?.position?.end
    if (node.position && next && last && offsetOf(node.position.end) > offsetOf(next)) node.position.end = {...last}
  })
}

const offsetOf = ({offset = 0}: {readonly offset?: number}): number => offset

const isContainer = (node: Node): node is Parent =>
  node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
