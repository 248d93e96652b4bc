import type {Heading, RootContent} from 'mdast'
import type {PhrasingContent, Release, ReleaseContent} from '../ast/index.js'
import {toMarkdown} from '../markdown/to-markdown.js'
import {withHeading} from './with-heading.js'

/**
 * The body of a release as Markdown in one form: ATX headings, hyphens for lists; the front matter is not in it. Reading it back gives the
 * same release.
 */
export function bodyMarkdown({children}: Release): string {
  // Before the lead, a heading would be read back as a title.
  const hasLead = children.some(node => node.type === 'lead')
  return toMarkdown({type: 'root', children: children.flatMap(node => toBlocks(node, hasLead))})
}

function toBlocks(node: ReleaseContent, hasLead: boolean): RootContent[] {
  switch (node.type) {
    case 'headline':
    case 'subheadline':
      return node.origin === 'frontMatter' ? [] : [heading(node.type === 'headline' ? 1 : 2, node.children)]
    case 'releaseLine':
    case 'lead':
      return [{type: 'paragraph', children: [...node.children], position: node.position}]
    case 'section':
    case 'boilerplate':
    case 'disclaimer':
    case 'contacts':
      return hasLead ? withHeading(node) : [...node.children]
    case 'endMark':
      return [{type: 'html', value: node.mark.startsWith('#') ? '\\###' : node.mark}]
    default:
      return [node]
  }
}

const heading = (depth: 1 | 2, children: readonly PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children: [...children],
})
