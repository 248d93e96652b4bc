import type {AlignType, BlockContent, DefinitionContent, ListItem, TableRow} from 'mdast'
import type {JsonValue} from './json-value.js'
import {associationOf, readPhrasing} from './read-phrasing.js'

/** A block of mdast, one of HTML too. */
type Block = BlockContent | DefinitionContent

/** The types of blocks. */
export const flowTypes = [
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'code',
  'html',
  'definition',
  'table',
] as const

/** Reads the blocks under `children`. */
export function readBlocks(node: JsonValue): Block[] {
  return node
    .field('children')
    .items()
    .map(child => readBlock(child, child.field('type').oneOf(flowTypes)))
}

/** Reads one block, whose type has been read. */
export function readBlock(node: JsonValue, type: (typeof flowTypes)[number]): Block {
  switch (type) {
    case 'paragraph':
      return {type, children: readPhrasing(node)}
    case 'heading':
      return {type, depth: depthOf(node), children: readPhrasing(node)}
    case 'thematicBreak':
      return {type}
    case 'blockquote':
      return {type, children: readBlocks(node)}
    case 'list':
      return {type, ...listOf(node), children: node.field('children').items().map(readItem)}
    case 'code':
      return {
        type,
        lang: node.field('lang').textOrNull(),
        meta: node.field('meta').textOrNull(),
        value: node.field('value').text(),
      }
    case 'html':
      return {type, value: node.field('value').text()}
    case 'definition':
      return {type, ...associationOf(node), url: node.field('url').text(), title: node.field('title').textOrNull()}
    case 'table':
      return {type, align: alignOf(node), children: node.field('children').items().map(readRow)}
  }
}

const depths = [1, 2, 3, 4, 5, 6] as const

function depthOf(node: JsonValue): (typeof depths)[number] {
  const depth = node.field('depth').integer(1, 6)
  return depths.find(known => known === depth) ?? 6
}

function listOf(node: JsonValue) {
  const start = node.field('start')
  return {
    ordered: node.field('ordered').flagOrNull(),
    // CommonMark: at most nine digits.
    start: start.isPresent ? start.integer(0, 999_999_999) : null,
    spread: node.field('spread').flagOrNull(),
  }
}

function readItem(node: JsonValue): ListItem {
  const type = node.field('type').oneOf(['listItem'])
  return {
    type,
    spread: node.field('spread').flagOrNull(),
    checked: node.field('checked').flagOrNull(),
    children: readBlocks(node),
  }
}

const sides = ['left', 'right', 'center'] as const

function alignOf(node: JsonValue): AlignType[] {
  const align = node.field('align')
  return align.isPresent ? align.items().map(side => (side.isPresent ? side.oneOf(sides) : null)) : []
}

function readRow(node: JsonValue): TableRow {
  const type = node.field('type').oneOf(['tableRow'])
  const cells = node.field('children').items()
  return {
    type,
    children: cells.map(cell => ({type: cell.field('type').oneOf(['tableCell']), children: readPhrasing(cell)})),
  }
}
