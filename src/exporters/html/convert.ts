import type {ElementContent, RootContent as HastContent} from 'hast'
import type {Heading, Paragraph, PhrasingContent, RootContent, TableCell, TableRow} from 'mdast'
import {defaultHandlers, type Handlers, type State, toHast} from 'mdast-util-to-hast'
import type {Draft} from '../../draft/index.js'
import type {Position} from '../../source/index.js'
import {blockQuoteOf} from './block-quotes.js'
import {element, textOf} from './elements.js'
import type {LinkTargets} from './links.js'
import {itemsHandler} from './list-items.js'
import {findMarks, markUp} from './marks/index.js'
import {safeHandlers} from './safe-handlers.js'
import {cellOf, tableOf} from './tables.js'

/** Turns the blocks of one release into HTML, with what the extraction says of them. */
export interface Converter {
  /** Blocks; `targets` are words to link beside web addresses. */
  flow(children: readonly RootContent[], targets?: LinkTargets): ElementContent[]
  /** The words of one block. */
  phrasing(block: {readonly children: readonly PhrasingContent[]; readonly position: Position}): ElementContent[]
}

/** Opens a release for conversion: its extraction and its definitions of links are looked up once. */
export function openConverter(draft: Draft): Converter {
  let targets: LinkTargets = new Map()
  const handlers = handlersFor(draft, () => targets)
  const flow: Converter['flow'] = (children, given = new Map()) => {
    targets = given
    const tree = toHast({type: 'root', children: [...children]}, {handlers})
    return 'children' in tree ? [...tree.children].flatMap(node => (isContent(node) ? [node] : [])) : []
  }
  const phrasing: Converter['phrasing'] = ({children, position}) => {
    const [block] = flow([{type: 'paragraph', children: [...children], position}])
    return block?.type === 'element' ? block.children : []
  }
  return {flow, phrasing}
}

function handlersFor(draft: Draft, targets: () => LinkTargets): Handlers {
  const marks = findMarks(draft)
  let tables = 0
  const words = (state: State, node: Paragraph | Heading | TableCell): ElementContent[] =>
    markUp(state.all(node), marks.blocks.get(startOf(node)), targets())
  return {
    ...safeHandlers(draft.release),
    paragraph(state: State, node: Paragraph) {
      const children = words(state, node)
      return isEmpty(children) ? undefined : element('p', {}, children)
    },
    heading(state: State, node: Heading) {
      const children = words(state, node)
      return textOf(children).trim() === '' ? undefined : element(`h${node.depth}`, {}, children)
    },
    listItem: itemsHandler(),
    blockquote: (state: State, node) =>
      blockQuoteOf(defaultHandlers.blockquote(state, node), marks.blockQuotes.get(startOf(node))),
    table: (state: State, node) => tableOf(defaultHandlers.table(state, node), node.align ?? [], ++tables),
    tableRow(state: State, node: TableRow, table) {
      const isHead = table?.children[0] === node
      const cells = node.children.map((cell, i) =>
        cellOf(words(state, cell), isHead ? 'head' : i === 0 ? 'first' : 'other'),
      )
      return element('tr', {}, state.wrap(cells, true))
    },
  }
}

const startOf = (node: {readonly position?: Paragraph['position']}): number => node.position?.start.offset ?? -1
const isEmpty = (nodes: readonly ElementContent[]): boolean =>
  nodes.every(node => node.type === 'text' && node.value.trim() === '')
const isContent = (node: HastContent): node is ElementContent =>
  node.type !== 'doctype' && (node.type !== 'text' || node.value.trim() !== '')
