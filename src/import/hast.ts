import type {Element, Nodes, Parents} from 'hast'

/** Whether a node is an element. */
export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element'

/** Whether a node is an element of one of these names. */
export const isTag = (node: Nodes | undefined, ...names: readonly string[]): boolean =>
  node?.type === 'element' && names.includes(node.tagName)

const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Whether an element stands on lines of its own. */
export const isBlock = (node: Nodes): boolean => isElement(node) && blocks.has(node.tagName)

/** The words of a node as a reader sees them on one line; blocks and line breaks part words. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = []
  collect(node, parts)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value)
  if (!('children' in node) || isTag(node, 'script', 'style', 'template')) return
  const isApart = isBlock(node)
  if (isApart || isTag(node, 'br')) parts.push(' ')
  let before: Nodes | undefined
  for (const child of node.children) {
    // Links right beside each other are items of a menu.
    if (isTag(before, 'a', 'button') && isTag(child, 'a', 'button')) parts.push(' ')
    collect(child, parts)
    before = child
  }
  if (isApart) parts.push(' ')
}

/** The elements below a node in document order, those alone that `names` lists where it lists any. */
export function* elementsIn(node: Parents, ...names: readonly string[]): Generator<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    if (names.length === 0 || names.includes(child.tagName)) yield child
    yield* elementsIn(child, ...names)
  }
}

/** An attribute as text; undefined where it is missing or empty. */
export function attributeOf({properties}: Element, name: string): string | undefined {
  const value = properties[name]
  const text = Array.isArray(value)
    ? value.join(' ')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : ''
  return text.trim() === '' ? undefined : text.trim()
}

/** The words of the classes and the id: `<div class="post-comments" id="relatedNews">` → post, comments, related, news. */
export function hintsOf(element: Element): readonly string[] {
  const text = `${attributeOf(element, 'className') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, 1000)
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')
}

/** An element made here. */
export const make = (tagName: string, children: Element['children']): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
})
