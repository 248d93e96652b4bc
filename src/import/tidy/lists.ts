import type {List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast'

/** `• Sales rose` in a paragraph of its own; dashes count only where several stand below each other. */
const bullet = /^\s?[•·▪◦‣●○■∙●►➢✓✔]\s{0,8}(?=\S)/
const dash = /^\s?[–—-]\s{1,8}(?=\S)/

/** Paragraphs that open with a bullet become lists, and lists of bullets in a row one list. */
export function mergeLists(nodes: readonly RootContent[]): RootContent[] {
  const merged: RootContent[] = []
  for (const [i, node] of nodes.entries()) {
    const item = node.type === 'paragraph' ? itemOf(node, nodes[i - 1], nodes[i + 1]) : undefined
    const list: RootContent = item ? {type: 'list', ordered: false, start: null, spread: false, children: [item]} : node
    const before = merged.at(-1)
    if (list.type === 'list' && before?.type === 'list' && !before.ordered && !list.ordered) {
      merged[merged.length - 1] = {...before, children: [...before.children, ...list.children]} satisfies List
    } else merged.push(list)
  }
  return merged
}

function itemOf(
  node: Paragraph,
  before: RootContent | undefined,
  after: RootContent | undefined,
): ListItem | undefined {
  const isDashed = opens(node, dash) && (opens(before, dash) || opens(after, dash))
  const mark = opens(node, bullet) ? bullet : isDashed ? dash : undefined
  if (!mark) return undefined
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [{type: 'paragraph', children: without(node, mark)}],
  }
}

/** An end mark such as `- 30 -` ends with its dash. */
function opens(node: RootContent | undefined, mark: RegExp): boolean {
  const [first] = node?.type === 'paragraph' ? node.children : []
  return first?.type === 'text' && mark.test(first.value) && !/[–—-]$/.test(first.value)
}

function without({children}: Paragraph, mark: RegExp): PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text' ? [{...first, value: first.value.replace(mark, '')}, ...rest] : [...children]
}
