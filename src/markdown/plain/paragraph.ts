import type {Paragraph, RootContent} from 'mdast'
import type {Mark} from '../types.js'
import {Content, type Place} from './content.js'
import {readInline} from './inline.js'
import {goesOnParagraph, isOfParagraph, type Line} from './lines.js'

/** A block with the marks in it. */
export interface ReadBlock<B extends RootContent = RootContent> {
  readonly block: B
  readonly marks: readonly Mark[]
}

/** The paragraph that fills some lines; undefined where they may be anything else. */
export function readParagraph(text: string, lines: readonly Line[], place: Place): ReadBlock<Paragraph> | undefined {
  const isParagraph = lines.every(({words, end}, i) =>
    (i === 0 ? isOfParagraph : goesOnParagraph)(text.slice(words, end)),
  )
  return isParagraph ? readWords(new Content(text, lines, place)) : undefined
}

/** The paragraph that some words are; undefined where something in them is left to the parser. */
export function readWords(content: Content): ReadBlock<Paragraph> | undefined {
  const inline = readInline(content)
  if (!inline) return undefined
  const marks = [...content.hidden, ...inline.marks].sort((a, b) => a.start - b.start)
  return {block: {type: 'paragraph', children: inline.children, position: content.position}, marks}
}
