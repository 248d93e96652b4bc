import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {FlowContent} from '../ast/index.js'
import type {Mark} from '../markdown/index.js'
import {type BlockText, readBlockText} from '../prose/index.js'
import {type Span, spanOf} from '../source/index.js'

/** A top-level block as the recognisers see it. */
export interface Block {
  readonly node: FlowContent
  readonly span: Span
  /** The words of a paragraph or heading, trimmed; `''` for every other block. */
  readonly text: string
  /** The words with their map back to the source. */
  readonly words: BlockText
  /** The heading's depth; undefined for what is no heading. */
  readonly depth: number | undefined
  /** Whether the whole paragraph is set in strong or emphasis. */
  readonly isSetApart: boolean
}

const noWords: BlockText = {text: '', runs: [], marked: []}

/** Reads the top-level blocks of a tree. */
export function readBlocks(children: readonly RootContent[], value: string, marks: readonly Mark[]): readonly Block[] {
  return children.filter(isFlow).map(node => {
    const span = node.position ? spanOf(node.position) : {start: 0, end: 0}
    const words = hasWords(node) ? readBlockText(node.children, value, marks) : noWords
    const depth = node.type === 'heading' ? node.depth : undefined
    return {node, span, text: words.text.trim(), words, depth, isSetApart: isSetApart(words)}
  })
}

/** The phrasing content of a paragraph or heading. */
export function phrasingOf(node: FlowContent): readonly PhrasingContent[] {
  return hasWords(node) ? node.children : []
}

/** A block that is a paragraph. */
export function isParagraph(block: Block): block is Block & {node: Paragraph} {
  return block.node.type === 'paragraph'
}

function hasWords(node: FlowContent): node is Extract<FlowContent, {type: 'paragraph' | 'heading'}> {
  return node.type === 'paragraph' || node.type === 'heading'
}

// A parser puts only flow content at the top level; phrasing is in the type because mdast lets anyone build a root.
function isFlow(node: RootContent): node is FlowContent {
  return node.type !== 'text' && node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link'
}

function isSetApart({text, marked}: BlockText): boolean {
  const words = text.trim()
  if (words === '') return false
  const set = marked.filter(m => m.type === 'strong' || m.type === 'emphasis')
  if (set.length === 0) return false
  const covered = set.reduce(
    (sum, m, i) =>
      set.some(
        (o, j) => j !== i && o.start <= m.start && m.end <= o.end && (o.end - o.start > m.end - m.start || j > i),
      )
        ? sum
        : sum + m.end - m.start,
    0,
  )
  return covered >= words.length - 2
}
