import type {Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {FlowContent, ReleaseContent} from '../ast/index.js'
import {openDraft} from '../draft/index.js'
import {bodyMarkdown} from '../export/index.js'
import {toMarkdown} from '../markdown/to-markdown.js'
import {textIn} from './tidy/phrasing-in.js'

/** Longest line in bold that is a heading. */
const longestHeading = 150

/** The body of a release, of the blocks that were found: read as a release, and titles written as titles, not as bold lines. */
export function toBody(blocks: readonly RootContent[]): string {
  const {release} = openDraft(toMarkdown({type: 'root', children: [...blocks]}))
  return bodyMarkdown({...release, children: release.children.map(withTitles)})
}

function withTitles(node: ReleaseContent): ReleaseContent {
  switch (node.type) {
    case 'headline':
    case 'subheadline':
      return {...node, children: withoutMarks(node.children)}
    case 'boilerplate':
    case 'disclaimer':
    case 'contacts':
      return {
        ...node,
        children: node.children.map((child, i) => (i === 0 && node.children.length > 1 ? toHeading(child) : child)),
      }
    case 'section':
      return {
        ...node,
        children: node.children.map((child, i, all) => (all[i + 1]?.type === 'table' ? toHeading(child) : child)),
      }
    default:
      return node
  }
}

/** A line in bold that says what follows is a heading. */
function toHeading(node: FlowContent): FlowContent {
  if (node.type !== 'paragraph' || !isBoldLine(node)) return node
  return {type: 'heading', depth: 2, children: withoutMarks(node.children), position: node.position}
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
