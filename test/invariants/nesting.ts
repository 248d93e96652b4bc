/** The part of a node that says where it stands. */
interface PlacedNode {
  readonly type?: string
  readonly position?: {readonly start: {readonly offset?: number}; readonly end: {readonly offset?: number}}
  readonly children?: readonly PlacedNode[]
}

/** What is wrong with the places of a tree: every node has one, within the text and its parent, after the node before it. */
export function nestingFaults(root: object, length: number): readonly string[] {
  const faults: string[] = []
  const visit = (node: PlacedNode, from: number, until: number): number => {
    const start = node.position?.start.offset ?? -1
    const end = node.position?.end.offset ?? -1
    if (start < from || end < start || end > until)
      faults.push(`a node is out of place: ${node.type} at ${start} to ${end}, which has ${from} to ${until}`)
    let at = start
    for (const child of node.children ?? []) at = visit(child, at, end)
    return end
  }
  visit(root, 0, length)
  return faults
}
