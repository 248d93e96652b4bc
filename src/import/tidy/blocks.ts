import type {BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, TableCell} from 'mdast'
import {splitLines, tidyPhrasing, trimPhrasing, withoutStrong} from './phrasing.js'
import {isPhrasing, textIn} from './phrasing-in.js'

/** A heading with more characters is a paragraph. */
const longestHeading = 400

/** Tidies blocks, and drops those that hold nothing. */
export function tidyBlocks(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap(tidyBlock)
}

function tidyBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return splitLines(tidyPhrasing(node.children)).map(children => ({type: 'paragraph', children}))
    case 'heading':
      return tidyHeading(node.depth, withoutStrong(trimPhrasing(tidyPhrasing(node.children))))
    case 'blockquote': {
      const children = tidyBlocks(node.children).filter(isBlock)
      return children.length > 0 ? [{type: 'blockquote', children}] : []
    }
    case 'list': {
      const items = node.children.map(tidyItem).filter(item => item.children.length > 0)
      return items.length > 0 ? [{...node, spread: false, children: items}] : []
    }
    case 'table': {
      const tidyCell = (cell: TableCell): TableCell => ({...cell, children: trimPhrasing(tidyPhrasing(cell.children))})
      const rows = node.children.map(row => ({...row, children: row.children.map(tidyCell)}))
      return [{...node, children: rows}]
    }
    case 'code':
      return node.value.trim() === '' ? [] : [node]
    case 'thematicBreak':
    case 'html':
    case 'yaml':
    case 'definition':
      return []
    default:
      return isPhrasing(node) ? tidyBlock({type: 'paragraph', children: [node]}) : [node]
  }
}

function tidyHeading(depth: 1 | 2 | 3 | 4 | 5 | 6, children: readonly PhrasingContent[]): RootContent[] {
  const length = textIn(children).length
  const line = children.flatMap((child): PhrasingContent[] =>
    child.type === 'break' ? [{type: 'text', value: ' '}] : [child],
  )
  if (length === 0) return children.some(child => child.type === 'image') ? [{type: 'paragraph', children: line}] : []
  return length > longestHeading ? [{type: 'paragraph', children: line}] : [{type: 'heading', depth, children: line}]
}

const tidyItem = (item: ListItem): ListItem => ({
  type: 'listItem',
  spread: false,
  checked: null,
  children: tidyBlocks(item.children).filter(isBlock),
})

const isBlock = (node: RootContent): node is BlockContent | DefinitionContent =>
  !isPhrasing(node) &&
  node.type !== 'listItem' &&
  node.type !== 'tableRow' &&
  node.type !== 'tableCell' &&
  node.type !== 'yaml'
