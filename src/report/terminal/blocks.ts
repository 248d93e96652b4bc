import type {RootContent, Table, TableRow} from 'mdast'
import {columns} from '../columns.js'
import {displayText} from '../display-text.js'
import {plainPaint} from '../plain-paint.js'
import {type InlineStyle, piecesOf} from './inline.js'
import {wordsOf, wrapWords} from './styled-words.js'

/** How blocks are shown. */
export interface BlockStyle extends InlineStyle {
  /** Columns. */
  readonly width: number
}

/** Blocks of Markdown for a terminal, a blank line between them: wrapped, code indented, lists with their marks. */
export function blocksToText(nodes: readonly RootContent[], style: BlockStyle): string {
  return nodes
    .map(node => blockLines(node, style).join('\n'))
    .filter(text => text !== '')
    .join('\n\n')
}

function blockLines(node: RootContent, style: BlockStyle): readonly string[] {
  switch (node.type) {
    case 'heading':
      return wrapWords(wordsOf(piecesOf(node.children, style)), style.width).map(line => style.paint.bold(line))
    case 'paragraph':
      return wrapWords(wordsOf(piecesOf(node.children, style)), style.width)
    case 'code':
      return node.value.split('\n').map(line => (line === '' ? '' : `    ${displayText(line)}`))
    case 'list':
      return node.children.flatMap((item, i) => {
        const mark = node.ordered ? `${(node.start ?? 1) + i}. ` : '- '
        return hang(mark, blocksToText(item.children, {...style, width: style.width - mark.length}))
      })
    case 'blockquote':
      return blocksToText(node.children, {...style, width: style.width - 2})
        .split('\n')
        .map(line => `${style.paint.dim('│')} ${line}`)
    case 'table':
      return tableLines(node, style)
    case 'html':
      return node.value.startsWith('<!--') ? [] : [displayText(node.value)]
    default:
      return []
  }
}

/** A text with a mark before its first line, the others below it. */
function hang(mark: string, text: string): readonly string[] {
  return text.split('\n').map((line, i) => (i === 0 ? mark + line : line === '' ? '' : ' '.repeat(mark.length) + line))
}

function tableLines({children}: Table, style: BlockStyle): readonly string[] {
  const [head = [], ...rows] = children.map(row => cellsOf(row, style))
  return columns(head, rows, style).trimEnd().split('\n')
}

/** Cells are filled to their width, which knows no colours. */
function cellsOf({children}: TableRow, {address}: BlockStyle): readonly string[] {
  return children.map(cell =>
    piecesOf(cell.children, {paint: plainPaint, address})
      .map(({text}) => displayText(text))
      .join(''),
  )
}
