import type {Leaf, Wrapper} from './leaves.js'
import type {Mark} from './mark.js'

/** A leaf whose path marks are put into. */
type OpenLeaf = Omit<Leaf, 'path'> & {path: Wrapper[]}

/**
 * Puts marks around the leaves that they cover, as far inside as they go without being cut: a mark that crosses emphasis or a link cuts
 * that in two. Of two figures or dates that cross, the first stays; a quote that crosses one is cut in two itself.
 */
export function placeMarks(leaves: readonly Leaf[], marks: readonly Mark[]): readonly Leaf[] {
  const open: OpenLeaf[] = leaves.map(leaf => ({...leaf, path: [...leaf.path]}))
  const find = leafFinder(leaves)
  for (const mark of marks) place(open, mark, find(mark.start), find(mark.end))
  return open
}

/** Gives the index of the first leaf that begins at an offset or after it. */
function leafFinder(leaves: readonly Leaf[]): (offset: number) => number {
  const known = leaves.flatMap(({start}, index) => (start === undefined ? [] : [{start, index}]))
  return offset => {
    let low = 0
    let high = known.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return known[low]?.index ?? leaves.length
  }
}

function place(leaves: readonly OpenLeaf[], mark: Mark, from: number, to: number): void {
  if (from >= to) return
  const edge = crossingEdge(leaves, from, to)
  if (edge !== undefined) {
    if (mark.tagName !== 'q') return
    place(leaves, mark, from, edge)
    return place(leaves, mark, edge, to)
  }
  const {tagName, properties} = mark
  const wrapper: Wrapper = {tagName, properties, leaves: {from, to}}
  const depth = sharedDepth(leaves[from], leaves[to - 1])
  for (let i = from; i < to; i++) leaves[i]?.path.splice(depth, 0, wrapper)
}

/** Where a mark that reaches over one end of the leaves, but not over both, has its other end. */
function crossingEdge(leaves: readonly OpenLeaf[], from: number, to: number): number | undefined {
  const atStart = leaves[from]?.path.find(({leaves: at}) => at && at.from < from && at.to < to)
  if (atStart?.leaves) return atStart.leaves.to
  return leaves[to - 1]?.path.find(({leaves: at}) => at && at.from > from && at.to > to)?.leaves?.from
}

/** How many elements two leaves have around them together. */
function sharedDepth(a: OpenLeaf | undefined, b: OpenLeaf | undefined): number {
  let depth = 0
  while (a?.path[depth] && a.path[depth] === b?.path[depth]) depth++
  return depth
}
