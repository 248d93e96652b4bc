import type {Heading} from 'mdast'
import {Content, type Place} from './content.js'
import {readInline} from './inline.js'
import type {Line} from './lines.js'
import type {ReadBlock} from './paragraph.js'

const headingMark = /^#{1,6}(?: (?=[^\s#])|$)/

/** How many signs open a heading, a space behind them included; 0 where none is opened. */
export const headingMarkOf = (words: string): number => headingMark.exec(words)?.[0].length ?? 0

/** The heading in a line, its sign `length` long; the end mark `###` is one without words. */
export function readHeading(text: string, line: Line, length: number, place: Place): ReadBlock<Heading> | undefined {
  const isEmpty = line.end - line.words === length
  const isClosed = text.charAt(line.end - 1) === '#' && !isEmpty
  const depth = isEmpty ? length : length - 1
  if (isClosed || line.words > line.start || !isDepth(depth)) return undefined
  const whole = new Content(text, [line], place).position
  if (isEmpty) return {block: {type: 'heading', depth, children: [], position: whole}, marks: []}
  const inline = readInline(new Content(text, [{...line, words: line.words + length}], place))
  return inline && {block: {type: 'heading', depth, children: inline.children, position: whole}, marks: inline.marks}
}

const isDepth = (depth: number): depth is Heading['depth'] => depth >= 1 && depth <= 6
