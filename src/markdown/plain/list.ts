import type {List, ListItem, Paragraph} from 'mdast'
import type {Mark} from '../types.js'
import {Content, type Place} from './content.js'
import {isBlank, isOfParagraph, type Line} from './lines.js'
import {type ReadBlock, readWords} from './paragraph.js'

/** What begins an item: its sign, and where its words begin. */
interface Marker {
  /** `*`, `-`, `+`, `.` or `)`: items with another sign are of another list. */
  readonly sign: string
  readonly number: number | null
  /** Where the words begin, counted from the beginning of the line. */
  readonly width: number
}

interface Item {
  readonly marker: Marker
  readonly lines: Line[]
  readonly start: number
}

/** `* `, `- `, `+ `, `12. `, `3) ` and up to three spaces more, then words. */
const marker = /^(?:[*+-]|(\d{1,9})[.)]) {1,4}(?=[^ ])/

/** Whether a line begins an item of a list, or something else that its sign may mean. */
export const mayBeginItem = (words: string): boolean => /^(?:[*+-]|\d{1,9}[.)])(?: |$)/.test(words)

/** The list that fills some lines, each item one paragraph; undefined where it is anything else. */
export function readList(text: string, lines: readonly Line[], place: Place): ReadBlock<List> | undefined {
  const cut = cutItems(text, lines)
  const [first] = cut?.items ?? []
  if (!cut || !first) return undefined
  const children: ListItem[] = []
  const marks: Mark[] = []
  for (const item of cut.items) {
    const read = readWords(new Content(text, item.lines, place))
    if (!read) return undefined
    children.push(toItem(item, read.block))
    for (const mark of read.marks) marks.push(mark)
  }
  const {number} = first.marker
  const position = positionOf(children)
  return {
    block: {type: 'list', ordered: number !== null, start: number, spread: cut.isSpread, children, position},
    marks,
  }
}

function toItem({marker, start: indent}: Item, paragraph: Paragraph): ListItem {
  const {start, end} = positionOf([paragraph])
  const opened = {...start, column: indent + 1, offset: (start.offset ?? 0) - marker.width + indent}
  return {type: 'listItem', spread: false, checked: null, children: [paragraph], position: {start: opened, end}}
}

function positionOf(nodes: readonly (ListItem | Paragraph)[]): NonNullable<Paragraph['position']> {
  const [start, end] = [nodes[0]?.position?.start, nodes.at(-1)?.position?.end]
  if (!start || !end) throw new RangeError('whatever was read has a position')
  return {start: {...start}, end: {...end}}
}

/** Cuts lines at the signs of a list's items. */
function cutItems(text: string, lines: readonly Line[]): {items: readonly Item[]; isSpread: boolean} | undefined {
  const items: Item[] = []
  let isSpread = false
  let isAfterBlank = false
  for (const line of lines) {
    if (isBlank(line)) {
      isAfterBlank = true
      continue
    }
    const last = items.at(-1)
    const words = text.slice(line.words, line.end)
    const indent = line.words - line.start
    const found = indent < (last?.marker.width ?? 4) ? markerOf(words, indent) : undefined
    if (found) {
      if (indent > 3 || (last && last.marker.sign !== found.sign)) return undefined
      const opened = {...line, words: line.start + found.width}
      if (!isOfParagraph(text.slice(opened.words, line.end))) return undefined
      items.push({marker: found, lines: [opened], start: indent})
      isSpread ||= isAfterBlank
    } else {
      if (!last || isAfterBlank || !isOfParagraph(words)) return undefined
      last.lines.push(line)
    }
    isAfterBlank = false
  }
  return {items, isSpread}
}

function markerOf(words: string, indent: number): Marker | undefined {
  const found = marker.exec(words)
  if (!found) return undefined
  const [whole, digits] = found
  const sign = whole.trimEnd().slice(-1)
  return {sign, number: digits === undefined ? null : Number(digits), width: indent + whole.length}
}
