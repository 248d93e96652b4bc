import type {Nodes} from 'mdast'
import type {ReleaseContent} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {type Span, spanOf} from '../../source/index.js'
import {onceFor} from '../once-for.js'
import {wordTypes} from '../word-types.js'

/** Code, markup or a list of a Markdown release: what a comment may stand in or beside. */
export interface Shape {
  readonly type: 'code' | 'html' | 'list'
  readonly span: Span
  /** Whether it stands among words, and is no block of its own. */
  readonly isInline: boolean
}

const shapes: ReadonlyMap<string, Shape['type']> = new Map([
  ['code', 'code'],
  ['inlineCode', 'code'],
  ['html', 'html'],
  ['list', 'list'],
])

/** The code, markup and lists of a release, each before what is in it; none in plain text. */
export const findShapes: (draft: Draft) => readonly Shape[] = onceFor(readShapes)

function readShapes({release, source}: Draft): readonly Shape[] {
  const found: Shape[] = []
  const stack: {node: ReleaseContent | Nodes; isInline: boolean}[] = []
  const push = (nodes: readonly (ReleaseContent | Nodes)[], isInline: boolean): void => {
    for (const node of [...nodes].reverse()) stack.push({node, isInline})
  }
  if (source.format === 'markdown') push(release.children, false)
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const {node, isInline} = entry
    const {type, position} = node
    const shape = shapes.get(type)
    if (position && shape) found.push({type: shape, span: spanOf(position), isInline})
    if ('children' in node) push(node.children, isInline || wordTypes.has(type))
  }
  return found
}
