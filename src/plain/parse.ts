import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import type {Lines, Position} from '../source/index.js'
import {type PlainLine, readPlainLines} from './line-blocks.js'
import {findWrap, goesOn, type Wrap} from './wrapping.js'

/**
 * Reads plain text into the same mdast shapes as Markdown, with no Markdown rules: `*`, `#`, `_`, `&amp;` and
 * indentation mean nothing. A blank line ends a paragraph; in a text that is not wrapped, so does every line ending.
 * Lines that open with a bullet or `1.` become lists.
 */
export function parsePlain(value: string, lines: Lines): Root {
  const words = readPlainLines(value)
  const wrap = findWrap(value, words)
  const children: RootContent[] = []
  for (const group of groupLines(value, words, wrap)) append(children, group, value, lines)
  return {type: 'root', children, position: lines.toPosition({start: 0, end: value.length})}
}

/** The lines of each paragraph. */
function groupLines(value: string, words: readonly PlainLine[], wrap: Wrap | undefined): PlainLine[][] {
  const groups: PlainLine[][] = []
  let before: PlainLine | undefined
  for (const line of words) {
    const isNew = line.afterBlank || line.marker !== undefined
    if (before && wrap && !isNew && goesOn(value, before, line, wrap)) groups.at(-1)?.push(line)
    else groups.push([line])
    before = line
  }
  return groups
}

function append(children: RootContent[], group: readonly PlainLine[], value: string, lines: Lines): void {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) return
  const position = lines.toPosition({start: first.start, end: last.end})
  const paragraph = toParagraph(value.slice(first.start, last.end), position)
  if (first.marker === undefined) {
    children.push(paragraph)
    return
  }
  const item: ListItem = {type: 'listItem', spread: false, checked: null, children: [paragraph], position}
  const ordered = first.marker !== 'bullet'
  const list = children.at(-1)
  const number = typeof first.marker === 'number' ? first.marker : null
  const goesOn = list?.type === 'list' && list.ordered === ordered && (number === null || number > 1)
  if (goesOn) extend(list, item, position)
  else children.push({type: 'list', ordered, start: number, spread: false, children: [item], position})
}

function extend(list: List, item: ListItem, position: Position): void {
  list.children.push(item)
  if (list.position) list.position = {start: list.position.start, end: position.end}
}

function toParagraph(text: string, position: Position): Paragraph {
  return {type: 'paragraph', children: [{type: 'text', value: text, position}], position}
}
