import type {Blockquote, Paragraph} from 'mdast'
import {Content, type Place} from './content.js'
import {isBlank, type Line} from './lines.js'
import {type ReadBlock, readParagraph} from './paragraph.js'

/** Whether a line opens a block quote. */
export const opensBlockQuote = (words: string): boolean => words.startsWith('>')

/** The block quote that fills some lines, each with its sign, and whose blocks are paragraphs; undefined where it is anything else. */
export function readBlockQuote(text: string, lines: readonly Line[], place: Place): ReadBlock<Blockquote> | undefined {
  const paragraphs: Line[][] = []
  let isAfterBlank = true
  for (const line of lines) {
    const inside = withoutSign(text, line)
    if (!inside) return undefined
    if (!isBlank(inside)) {
      if (isAfterBlank) paragraphs.push([])
      paragraphs.at(-1)?.push(inside)
    }
    isAfterBlank = isBlank(inside)
  }
  const blocks: ReadBlock<Paragraph>[] = []
  for (const paragraph of paragraphs) {
    const block = readParagraph(text, paragraph, place)
    if (!block) return undefined
    blocks.push(block)
  }
  const children = blocks.map(({block}) => block)
  const {position} = new Content(text, lines, place)
  return {block: {type: 'blockquote', children, position}, marks: blocks.flatMap(({marks}) => marks)}
}

/** A line behind its sign and one space. More of them, which may make code of words, are left to the parser. */
function withoutSign(text: string, line: Line): Line | undefined {
  if (text.charAt(line.words) !== '>') return undefined
  let words = line.words + 1
  if (words < line.end && text.charAt(words) === ' ') words++
  return text.charAt(words) === ' ' && words < line.end ? undefined : {...line, words}
}
