import type {Heading} from 'mdast'
import {opensStandingText} from './body.js'

/** Whether a heading would open a boilerplate, a legal notice or contacts, for whoever makes headings of other lines. */
export function isStandingHeading(node: Heading): boolean {
  const text = textOf(node).trim()
  const words = {text, runs: [], marked: []}
  return opensStandingText({node, span: {start: 0, end: 0}, text, words, depth: node.depth, isSetApart: false})
}

interface AnyNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly AnyNode[]
}

function textOf({value, children = []}: AnyNode): string {
  return (value ?? '') + children.map(textOf).join('')
}
