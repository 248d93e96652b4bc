import type {Heading, Html, RootContent} from 'mdast'
import type {PhrasingContent, Release, ReleaseContent} from '../ast/index.js'
import {toMarkdown} from '../markdown/to-markdown.js'
import {isStandingHeading} from '../parse/index.js'
import {withHeading} from './with-heading.js'

/**
 * The body of a release as Markdown in one form: ATX headings, hyphens for lists, line feeds; the front matter is not in it. Reading it
 * back gives the same release, but for what `docs/exports.md` lists.
 */
export function bodyMarkdown({children}: Pick<Release, 'children'>): string {
  const opening = children.findIndex(endsOpening)
  const hasTitle = children.some(node => node.type === 'headline')
  const blocks: RootContent[] = []
  for (const [i, node] of children.entries()) {
    const isBody = opening >= 0 && i > opening
    const isByList = blocks.at(-1)?.type === 'list' || isListItem(children[i + 1]) || isListItem(children[i - 1])
    if (node.type === 'endMark') blocks.push(endMark(node.mark, isBody && hasTitle, isByList))
    else for (const block of toBlocks(node, isBody)) blocks.push(block)
  }
  return asWhole(toMarkdown({type: 'root', children: blocks}).replace(/\r\n?/g, '\n'))
}

/** Whether what follows stands in the body: before that, a heading would be read back as a title. */
function endsOpening({type}: ReleaseContent): boolean {
  return type === 'lead' || type === 'section' || type === 'boilerplate' || type === 'disclaimer'
}

function toBlocks(node: Exclude<ReleaseContent, {type: 'endMark'}>, isBody: boolean): RootContent[] {
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
      return isBody ? partBlocks(node) : [...node.children]
    default:
      return [node]
  }
}

/** A part with its heading, in strong where a heading of these words would open another part: “Investor notice”. */
function partBlocks(node: Parameters<typeof withHeading>[0]): RootContent[] {
  const blocks = withHeading(node)
  const [first, ...rest] = blocks
  if (node.type !== 'section' || first?.type !== 'heading' || first === node.children[0]) return blocks
  if (!isStandingHeading(first)) return blocks
  return [{type: 'paragraph', children: [{type: 'strong', children: first.children}]}, ...rest]
}

/** Shown, `###` is no empty heading; beside a list, `- 30 -` is none of its items. */
function endMark(mark: string, isShown: boolean, isByList: boolean): Html {
  const isEscaped = (isShown && mark.startsWith('#')) || (isByList && mark.startsWith('- '))
  return {type: 'html', value: isEscaped ? `\\${mark}` : mark}
}

/** Whether Markdown would read a node as an item of a list, an end mark too. */
function isListItem(node: ReleaseContent | undefined): boolean {
  return node?.type === 'list' || (node?.type === 'endMark' && node.mark.startsWith('- '))
}

const heading = (depth: 1 | 2, children: readonly PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children: [...children],
})

/**
 * What at the head of a file would be a byte order mark or open front matter is written so that it does not. NUL becomes what Markdown reads it as
 * (CommonMark 2.3).
 */
function asWhole(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replace(/^\uFEFF/, '&#xFEFF;')
    .replace(/^---\n/, '___\n')
    .replace(/^(?=\+\+\+)/, '\\')
}
