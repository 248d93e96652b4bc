import type {Element, ElementContent} from 'hast'
import type {List, ListItem, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {element} from './elements.js'

/**
 * Handles the items of lists: of those without empty lines between them, paragraphs stand without `p` (CommonMark 5.3). The handler of the package
 * looks through the whole list for each item, and ends the program at an item of a hundred thousand lines.
 */
export function itemsHandler(): (state: State, node: ListItem, parent: Parents | undefined) => ElementContent {
  const isLoose = openLoose()
  return (state, node, parent) => {
    const loose = parent?.type === 'list' ? isLoose(parent) : isSpread(node)
    const blocks = state.all(node)
    const children: ElementContent[] = []
    for (const [i, block] of blocks.entries()) {
      const isBare = !loose && isParagraph(block)
      if (!isBare || i > 0) children.push(lineFeed())
      if (isBare) for (const child of block.children) children.push(child)
      else children.push(block)
    }
    const last = blocks.at(-1)
    if (last && (loose || !isParagraph(last))) children.push(lineFeed())
    return element('li', {}, children)
  }
}

const lineFeed = (): ElementContent => ({type: 'text', value: '\n'})
const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p'

/** Tells whether there are empty lines between the items of a list, and looks through each list once. */
function openLoose(): (list: List) => boolean {
  const known = new WeakMap<List, boolean>()
  return list => {
    const loose = known.get(list) ?? ((list.spread ?? false) || list.children.some(isSpread))
    known.set(list, loose)
    return loose
  }
}

const isSpread = ({spread, children}: ListItem): boolean => spread ?? children.length > 1
