import type {Element, ElementContent} from 'hast'
import {attributeOf, isElement, isTag, make, wordsOf} from '../../import/hast.js'

/**
 * Mammoth's footnotes as a release has them: the number set high in the text without its brackets, and the notes at the end as paragraphs that open
 * with it.
 */
export function withNotesAtEnd(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node]
    if (isTag(node, 'sup') && isReference(node))
      return [make('sup', [{type: 'text', value: wordsOf(node).replace(/[[\]]/g, '')}])]
    if (isTag(node, 'ol') && node.children.some(isNote)) return node.children.filter(isElement).map(toParagraph)
    return [{...node, children: withNotesAtEnd(node.children)}]
  })
}

const isReference = (node: Element): boolean =>
  node.children.some(child => isElement(child) && /^#.{0,60}note-/.test(attributeOf(child, 'href') ?? ''))

const isNote = (node: ElementContent): boolean => isElement(node) && /note-\d{1,6}$/.test(attributeOf(node, 'id') ?? '')

function toParagraph(item: Element, index: number): Element {
  const inner = item.children.flatMap(child =>
    isElement(child) && isTag(child, 'p') ? [...child.children, {type: 'text' as const, value: ' '}] : [child],
  )
  const words = inner.filter(child => !(isElement(child) && wordsOf(child) === '↑'))
  return make('p', [
    make('sup', [{type: 'text', value: String(index + 1)}]),
    {type: 'text', value: ' '},
    ...withNotesAtEnd(words),
  ])
}
