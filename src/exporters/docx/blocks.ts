import {type FileChild, Paragraph} from 'docx'
import type {List, PhrasingContent, RootContent} from 'mdast'
import {deepest, type Lists, numberingOf} from './lists.js'
import {piecesOf} from './pieces.js'
import {type Links, toRuns} from './runs.js'
import {tableOf} from './table.js'

/** What the blocks of a document share while it is written. */
export interface Context {
  readonly links: Links
  readonly lists: Lists
  /** Of the text column, in twips. */
  readonly width: number
  /** The depths of the headings that the next one stands under. */
  readonly above: number[]
}

/** What holds for blocks by the place where they stand. */
export interface Place {
  /** Of paragraphs; Normal when absent. */
  readonly style?: string
  readonly keepsLines?: boolean
  /** Of the list around them, from 0. */
  readonly level?: number
}

/** Blocks of Markdown as blocks of Word. */
export function flowBlocks(nodes: readonly RootContent[], context: Context, place: Place = {}): FileChild[] {
  return nodes.flatMap(node => flowBlock(node, context, place))
}

function flowBlock(node: RootContent, context: Context, place: Place): FileChild[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, context, place)
    case 'heading':
      return paragraph(node.children, context, {style: `Heading${levelOf(node.depth, context)}`})
    case 'blockquote':
      return flowBlocks(node.children, context, {...place, style: 'Quote'})
    case 'list':
      return listBlocks(node, context, place)
    case 'table': {
      const runs = (children: readonly PhrasingContent[]) => toRuns(piecesOf(children), context.links)
      const table = tableOf(node, {width: context.width, runs, text: plainText})
      // Without a paragraph after it, Word joins a table to the next.
      return [table, new Paragraph({style: 'TableText'})]
    }
    case 'code':
      return [new Paragraph({style: 'PlainText', children: toRuns([{text: node.value}], context.links)})]
    case 'thematicBreak':
      return [new Paragraph({thematicBreak: true})]
    default:
      return []
  }
}

/** A paragraph of a style; none where nothing would be seen. */
export function paragraph(children: readonly PhrasingContent[], context: Context, place: Place): FileChild[] {
  const pieces = piecesOf(children, place.keepsLines)
  if (/^[\s\p{Cf}]*$/u.test(pieces.map(({text}) => text).join(''))) return []
  return [new Paragraph({style: place.style, children: toRuns(pieces, context.links)})]
}

const plainText = (children: readonly PhrasingContent[]): string =>
  piecesOf(children)
    .map(({text}) => text)
    .join('')

/** The headings below the title begin with the first level, and none is more than one below the one before. */
export function levelOf(depth: number, {above}: Context): number {
  while ((above.at(-1) ?? 0) >= depth) above.pop()
  above.push(depth)
  return Math.min(6, above.length)
}

function listBlocks(list: List, context: Context, {level: outer = -1, keepsLines}: Place): FileChild[] {
  const level = Math.min(deepest, outer + 1)
  const suffix = level === 0 ? '' : String(Math.min(3, level + 1))
  const style = `${list.ordered ? 'ListNumber' : 'ListBullet'}${suffix}`
  const reference = numberingOf(context.lists, list)
  return list.children.flatMap(({children: [first, ...rest]}) => {
    const opening = first?.type === 'paragraph' ? first.children : []
    const runs = toRuns(piecesOf(opening, keepsLines), context.links)
    const item = new Paragraph({style, numbering: {reference, level}, children: runs})
    const others = first && first.type !== 'paragraph' ? [first, ...rest] : rest
    return [item, ...flowBlocks(others, context, {style: `ListContinue${suffix}`, level, keepsLines})]
  })
}
