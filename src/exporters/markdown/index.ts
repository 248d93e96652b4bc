import type {Heading, RootContent} from 'mdast'
import type {PhrasingContent, ReleaseContent} from '../../ast/index.js'
import {defineExporter} from '../../export/types.js'
import {withHeading} from '../../export/with-heading.js'
import {findFrontMatter} from '../../markdown/index.js'
import {toMarkdown} from '../../markdown/to-markdown.js'

/** The release as Markdown in one form: front matter as written, ATX headings, hyphens for lists. */
export default defineExporter({
  name: 'markdown',
  extension: 'md',
  summary: 'the release as Markdown, written in one form',
  options: [],
  export(draft) {
    const {source, release} = draft
    // Before the lead, a heading would be read back as a title.
    const hasLead = release.children.some(node => node.type === 'lead')
    const children = release.children.flatMap(node => toBlocks(node, hasLead))
    const raw = source.format === 'markdown' ? findFrontMatter(source.value) : undefined
    const block = raw?.isClosed ? source.value.slice(raw.span.start, raw.span.end) : ''
    const head = block === '' ? '' : `${block.replace('\uFEFF', '').replace(/\r\n/g, '\n')}\n`
    return head + toMarkdown({type: 'root', children})
  },
})

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
