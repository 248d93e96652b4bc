import type {Emphasis, Nodes, Parents, Strong, Text} from 'mdast'

type MarkType = (Emphasis | Strong)['type']

/**
 * A tree without strong in strong and emphasis in emphasis: both look like one, and `****a****`, written beside other signs, is read as something
 * else. What does not change is the same object.
 */
export function mergeMarks<T extends Nodes>(node: T, around: readonly MarkType[] = []): T {
  if (!('children' in node)) return node
  const inside = isMark(node) ? [...around, node.type] : around
  const before: readonly Nodes[] = node.children
  const children = before.flatMap((child): readonly Nodes[] => {
    const merged = mergeMarks(child, inside)
    return isMark(merged) && inside.includes(merged.type) ? merged.children : [merged]
  })
  const isSame = children.length === before.length && children.every((child, i) => child === before[i])
  return isSame ? node : {...node, children: joinTexts(children)}
}

const isMark = (node: Nodes | Parents): node is Emphasis | Strong => node.type === 'strong' || node.type === 'emphasis'

function joinTexts(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = joinText(last, node)
    else joined.push(node)
  }
  return joined
}

function joinText(first: Text, {value, position}: Text): Text {
  const joined = {...first, value: first.value + value}
  return first.position && position ? {...joined, position: {...first.position, end: position.end}} : joined
}
