import type {Heading, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {FlowContent, ReleaseContent} from '../ast/index.js'
import {openDraft} from '../draft/index.js'
import {bodyMarkdown} from '../export/index.js'
import {toMarkdown} from '../markdown/to-markdown.js'
import {smallest} from '../source/index.js'
import {textIn} from './tidy/phrasing-in.js'

/** Longest line in bold that is a heading. */
const longestHeading = 150

/** The body of a release, of the blocks that were found: read as a release, and titles written as titles, not as bold lines. */
export function toBody(blocks: readonly RootContent[]): string {
  const {release} = openDraft(toMarkdown({type: 'root', children: [...blocks]}))
  const children = release.children.map((node, i, all) => withTitles(node, all[i + 1]))
  return bodyMarkdown({...release, children: withLevels(children)})
}

function withTitles(node: ReleaseContent, next: ReleaseContent | undefined): ReleaseContent {
  switch (node.type) {
    case 'headline':
    case 'subheadline':
      return {...node, children: withoutMarks(node.children)}
    case 'boilerplate':
    case 'disclaimer':
    case 'contacts': {
      const [first, ...rest] = node.children
      return first ? {...node, children: [...openingOf(first, rest.length > 0), ...rest]} : node
    }
    case 'section': {
      const toTitle = (child: FlowContent, i: number): FlowContent =>
        node.children[i + 1]?.type === 'table' ? toHeading(child, node.depth + 1) : child
      return {...node, children: node.children.map(toTitle)}
    }
    case 'paragraph':
      return next?.type === 'table' ? toHeading(node, 2) : node
    default:
      return node
  }
}

/** The first paragraph of a standing text: a heading where it is a bold line, also one above its words in the same paragraph. */
function openingOf(node: FlowContent, hasMore: boolean): FlowContent[] {
  if (node.type !== 'paragraph') return [node]
  const [title, gap, ...words] = node.children
  if (title?.type === 'strong' && gap?.type === 'break' && words.length > 0)
    return [toHeading({...node, children: [title]}, 2), {...node, children: words}]
  return hasMore ? [toHeading(node, 2)] : [node]
}

/** A line in bold that says what follows is a heading. */
function toHeading(node: FlowContent, depth: number): FlowContent {
  if (node.type !== 'paragraph' || !isBoldLine(node)) return node
  return {type: 'heading', depth: depthOf(depth), children: withoutMarks(node.children), position: node.position}
}

function isBoldLine({children}: Paragraph): boolean {
  const text = textIn(children)
  const [only] = children
  return children.length === 1 && only?.type === 'strong' && text.length <= longestHeading && !/[.!?]$/.test(text)
}

/** A title is set in bold or italics as a whole by what shows it. */
function withoutMarks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [only, ...rest] = children
  if (rest.length > 0 || (only?.type !== 'strong' && only?.type !== 'emphasis')) return [...children]
  return withoutMarks(only.children)
}

/** The highest headings of the body, and those of the standing texts, are of the second level. */
function withLevels(nodes: readonly ReleaseContent[]): ReleaseContent[] {
  const sections = nodes.filter(node => node.type === 'section')
  const shift = sections.length === 0 ? 0 : smallest(sections.map(({depth}) => depth)) - 2
  return nodes.map(node => {
    if (node.type === 'section') return {...node, depth: node.depth - shift, children: raise(node.children, shift)}
    if (node.type !== 'boilerplate' && node.type !== 'disclaimer' && node.type !== 'contacts') return node
    const [first] = node.children
    return {...node, children: raise(node.children, first?.type === 'heading' ? first.depth - 2 : 0)}
  })
}

const raise = (nodes: readonly FlowContent[], shift: number): FlowContent[] =>
  nodes.map(node => (node.type === 'heading' ? {...node, depth: depthOf(node.depth - shift)} : node))

const depthOf = (depth: number): Heading['depth'] =>
  ([1, 2, 3, 4, 5, 6] as const)[Math.min(6, Math.max(1, depth)) - 1] ?? 2
