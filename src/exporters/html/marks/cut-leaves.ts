import type {Leaf} from './leaves.js'

/** Cuts texts so that none goes on over one of `edges`, which are offsets into the block's text in any order. */
export function cutLeaves(leaves: readonly Leaf[], edges: readonly number[]): Leaf[] {
  if (edges.length === 0) return [...leaves]
  const sorted = [...edges].sort((a, b) => a - b)
  let next = 0
  return leaves.flatMap(leaf => {
    if (leaf.node.type !== 'text' || leaf.start === undefined || leaf.end === undefined) return [leaf]
    const pieces: Leaf[] = []
    let from = leaf.start
    for (; next < sorted.length; next++) {
      const edge = sorted[next] ?? 0
      if (edge >= leaf.end) break
      if (edge <= from) continue
      pieces.push(pieceOf(leaf, leaf.node.value, from - leaf.start, edge - leaf.start))
      from = edge
    }
    return [...pieces, pieceOf(leaf, leaf.node.value, from - leaf.start, leaf.node.value.length)]
  })
}

/** A stretch of a text as a leaf of its own; offsets count from the beginning of the text. */
export function pieceOf(leaf: Leaf, value: string, from: number, to: number): Leaf {
  const node = {type: 'text' as const, value: value.slice(from, to)}
  if (leaf.start === undefined) return {node, path: leaf.path}
  return {node, path: leaf.path, start: leaf.start + from, end: leaf.start + to}
}
