import type {ElementContent} from 'hast'
import type {Leaf} from './leaves.js'

/** Leaves as a tree again: neighbours that have the same elements around them share these. */
export function weave(leaves: readonly Leaf[], depth = 0): ElementContent[] {
  const out: ElementContent[] = []
  for (let i = 0; i < leaves.length; ) {
    const wrapper = leaves[i]?.path[depth]
    let end = i + 1
    if (wrapper) while (end < leaves.length && leaves[end]?.path[depth] === wrapper) end++
    const {tagName, properties} = wrapper ?? {}
    const children = wrapper ? weave(leaves.slice(i, end), depth + 1) : []
    const node = leaves[i]?.node
    if (tagName !== undefined) out.push({type: 'element', tagName, properties: {...properties}, children})
    else if (node) out.push(node)
    i = end
  }
  return out
}
