import type {PhrasingContent} from '../../ast/index.js'
import type {JsonValue} from './json-value.js'

const referenceTypes = ['shortcut', 'collapsed', 'full'] as const
const types = [
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'html',
  'link',
  'linkReference',
  'image',
  'imageReference',
] as const

/** Reads the words under `children`. */
export function readPhrasing(node: JsonValue): PhrasingContent[] {
  return node.field('children').items().map(readNode)
}

function readNode(node: JsonValue): PhrasingContent {
  const type = node.field('type').oneOf(types)
  switch (type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return {type, value: node.field('value').text()}
    case 'emphasis':
    case 'strong':
      return {type, children: readPhrasing(node)}
    case 'break':
      return {type}
    case 'link':
      return {type, ...resourceOf(node), children: readPhrasing(node)}
    case 'image':
      return {type, ...resourceOf(node), alt: node.field('alt').textOrNull()}
    case 'linkReference':
      return {type, ...referenceOf(node), children: readPhrasing(node)}
    case 'imageReference':
      return {type, ...referenceOf(node), alt: node.field('alt').textOrNull()}
  }
}

const resourceOf = (node: JsonValue) => ({url: node.field('url').text(), title: node.field('title').textOrNull()})

const referenceOf = (node: JsonValue) => ({
  ...associationOf(node),
  referenceType: node.field('referenceType').oneOf(referenceTypes),
})

/** The name that a definition is found by. */
export const associationOf = (node: JsonValue) => ({
  identifier: node.field('identifier').text(),
  label: node.field('label').textOrNull(),
})
