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

/**
 * Begins a heading where its words do, where definitions of links stand straight above it: the parser says that it begins with them (“[1]: /a”, a line
 * of words, “---”). Changes the nodes in place.
 */
export function mendStarts(nodes: readonly Node[]): void {
  nodes.forEach((node, i) => {
    if (isContainer(node)) mendStarts(node.children)
    const before = nodes[i - 1]
    if (!isHeading(node) || before?.type !== 'definition' || !node.position || !before.position) return
    if (offsetOf(node.position.start) >= offsetOf(before.position.end)) return
    node.position.start = {...(node.children[0]?.position?.start ?? before.position.end)}
  })
}

const isHeading = (node: Node): node is Parent => node.type === 'heading'

const offsetOf = ({offset = 0}: {readonly offset?: number}): number => offset

const isContainer = (node: Node): node is Parent =>
  node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote'
