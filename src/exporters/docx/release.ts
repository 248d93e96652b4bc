import {type FileChild, Paragraph} from 'docx'
import type {Contacts, FlowContent, Headline, Lead, ReleaseContent, Subheadline} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {embargoOf} from '../../export/embargo.js'
import {inReadingOrder} from '../../export/reading-order.js'
import {withHeading} from '../../export/with-heading.js'
import {toTextOffset} from '../../prose/index.js'
import {type Context, flowBlocks, paragraph} from './blocks.js'
import {markDateline, piecesOf} from './pieces.js'
import {toRuns} from './runs.js'
import {xmlText} from './xml-text.js'

/** The parts of a release in order, each in its style; an embargo that the body does not show stands above. */
export function releaseBlocks(draft: Draft, context: Context): FileChild[] {
  const embargo = embargoOf(draft)
  const line = embargo && !embargo.isInBody ? [new Paragraph({style: 'Embargo', text: xmlText(embargo.line)})] : []
  const titles = new Set<string>()
  return [...line, ...inReadingOrder(draft.release.children).flatMap(node => partBlocks(node, draft, context, titles))]
}

function partBlocks(node: ReleaseContent, draft: Draft, context: Context, titles: Set<string>): FileChild[] {
  switch (node.type) {
    case 'headline':
    case 'subheadline':
      return titleBlocks(node, context, titles)
    case 'releaseLine':
      return paragraph(node.children, context, {style: node.timing === 'embargoed' ? 'Embargo' : 'ReleaseLine'})
    case 'lead':
      return [leadBlock(node, draft, context)]
    case 'section':
      return flowBlocks(withHeading(node), context)
    case 'boilerplate':
      return flowBlocks(withHeading(node), context, {style: 'Boilerplate'})
    case 'disclaimer':
      return flowBlocks(withHeading(node), context, {style: 'LegalNotice'})
    case 'contacts':
      return contactBlocks(node, draft, context)
    case 'endMark':
      return [new Paragraph({style: 'EndMark', text: xmlText(node.mark)})]
    default:
      return flowBlocks([node], context)
  }
}

/** One title; those after it are subtitles, and one that the body repeats from the front matter is written once. */
function titleBlocks(node: Headline | Subheadline, context: Context, titles: Set<string>): FileChild[] {
  const key = piecesOf(node.children)
    .map(({text}) => text)
    .join('')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
  if (titles.has(key)) return []
  const isFirst = node.type === 'headline' && !titles.has('\n')
  titles.add(key)
  if (isFirst) titles.add('\n')
  return paragraph(node.children, context, {style: isFirst ? 'Title' : 'Subtitle'})
}

/** The lead, its dateline in a style of its own. */
function leadBlock({children, dateline}: Lead, {prose}: Draft, {links}: Context): Paragraph {
  const pieces = piecesOf(children)
  const block = prose.find(({role}) => role === 'lead')
  const length = block && dateline ? toTextOffset(block, dateline.position.end.offset) : 0
  const words = pieces.map(({text}) => text).join('')
  const isSame = block !== undefined && words.slice(0, length) === block.text.slice(0, length)
  return new Paragraph({children: toRuns(isSame ? markDateline(pieces, length) : pieces, links)})
}

/** In Markdown the lines of a contact are lines; in plain text they are what the wrapping of the file made them. */
const contactBlocks = (node: Contacts, {source}: Draft, context: Context): FileChild[] =>
  flowBlocks(joinLines(withHeading(node)), context, {style: 'Contact', keepsLines: source.format !== 'text'})

/** Plain text has a paragraph for every line of a contact: those without an empty line between them are one. */
function joinLines(nodes: readonly FlowContent[]): readonly FlowContent[] {
  const out: FlowContent[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const isNext = last?.position?.end.line === (node.position?.start.line ?? 0) - 1
    if (last?.type === 'paragraph' && node.type === 'paragraph' && isNext)
      out[out.length - 1] = {...node, children: [...last.children, {type: 'break'}, ...node.children]}
    else out.push(node)
  }
  return out
}
