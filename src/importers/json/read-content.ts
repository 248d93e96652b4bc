import type {FlowContent, ReleaseContent} from '../../ast/index.js'
import {readEndMark} from '../../parse/recognise/end-mark.js'
import type {JsonValue} from './json-value.js'
import {flowTypes, readBlock, readBlocks} from './read-flow.js'
import {readPhrasing} from './read-phrasing.js'

const types = [
  'releaseLine',
  'headline',
  'subheadline',
  'lead',
  'section',
  'boilerplate',
  'disclaimer',
  'contacts',
  'endMark',
  ...flowTypes,
] as const

/** Nothing is read of where a node stood in another file. */
const start = {line: 1, column: 1, offset: 0}
const position = {start, end: start}

/**
 * Reads what stands directly in a release. What the parser makes of the words by itself (`dateline`, `organization`, `contacts`, `until`) is
 * left alone: it will find the same again.
 */
export function readContent(nodes: JsonValue): ReleaseContent[] {
  return nodes.items().map(readNode)
}

function readNode(node: JsonValue): ReleaseContent {
  const type = node.field('type').oneOf(types)
  switch (type) {
    case 'releaseLine':
      return {type, timing: 'immediate', until: null, children: readPhrasing(node), position}
    case 'headline':
    case 'subheadline':
      return {type, origin: node.field('origin').oneOf(['body', 'frontMatter']), children: readPhrasing(node), position}
    case 'lead':
      return {type, dateline: null, children: readPhrasing(node), position}
    case 'section':
      return {type, depth: 2, children: flowOf(node), position}
    case 'boilerplate':
      return {type, organization: '', children: flowOf(node), position}
    case 'disclaimer':
      return {type, children: flowOf(node), position}
    case 'contacts':
      return {type, contacts: [], children: flowOf(node), position}
    case 'endMark':
      return {type, mark: endMarkOf(node.field('mark')), position}
    default:
      return asFlow(readBlock(node, type))
  }
}

// A block of HTML is flow content where it stands; the types of mdast count HTML among the words.
const asFlow = (block: ReturnType<typeof readBlock>): FlowContent => block as FlowContent
const flowOf = (node: JsonValue): FlowContent[] => readBlocks(node).map(asFlow)

/** It is written as it stands, so that it must be one. */
function endMarkOf(mark: JsonValue): string {
  return readEndMark(mark.text()) === mark.text() ? mark.text() : mark.fail('an end mark such as ### or -30-')
}
