import {type IBorderOptions, Paragraph, type ParagraphChild, Table, TableCell, TableRow} from 'docx'
import type {Table as MdastTable, PhrasingContent} from 'mdast'
import {largest} from '../../source/index.js'

const line: IBorderOptions = {style: 'single', size: 4, color: 'BFBFBF'}
const edge: IBorderOptions = {style: 'single', size: 8, color: '595959'}
const none: IBorderOptions = {style: 'none', size: 0, color: 'auto'}

/** What a table needs of the document around it. */
interface TableContext {
  /** Of the text column, in twips. */
  readonly width: number
  readonly runs: (children: readonly PhrasingContent[]) => ParagraphChild[]
  readonly text: (children: readonly PhrasingContent[]) => string
}

/** A table whose head is repeated on every page and whose rows are never torn, numbers to the right. */
export function tableOf(table: MdastTable, {width, runs, text}: TableContext): Table {
  const rows = table.children.map(row => row.children.map(cell => ({cell, text: text(cell.children)})))
  const columns = Array.from({length: Math.max(1, largest(rows.map(row => row.length)))}, (_, i) => i)
  const texts = columns.map(i => rows.map(row => row[i]?.text ?? ''))
  const alignment = columns.map(i => table.align?.[i] ?? (i > 0 && isNumeric(texts[i] ?? []) ? 'right' : 'left'))
  const widths = widthsOf(texts, width)
  return new Table({
    width: {size: width, type: 'dxa'},
    columnWidths: widths,
    borders: {top: edge, bottom: edge, left: none, right: none, insideHorizontal: line, insideVertical: none},
    margins: {top: 40, bottom: 40, left: 80, right: 80},
    rows: rows.map((row, i) => {
      const cells = columns.map(column => {
        const style = i === 0 ? 'TableHeading' : 'TableText'
        const children = runs(row[column]?.cell.children ?? [])
        const paragraph = new Paragraph({style, alignment: alignment[column], children})
        return new TableCell({
          width: {size: widths[column] ?? 0, type: 'dxa'},
          verticalAlign: 'bottom',
          children: [paragraph],
        })
      })
      return new TableRow({children: cells, cantSplit: true, ...(i === 0 ? {tableHeader: true} : {})})
    }),
  })
}

/** By the longest text of each column, none narrower than its longest word; together as wide as the text. */
function widthsOf(texts: readonly (readonly string[])[], width: number): readonly number[] {
  const longest = (words: readonly string[]): number => Math.max(5, largest(words.map(word => word.length)))
  const wishes = texts.map(column =>
    Math.max(Math.min(36, longest(column)), 2 + longest(column.flatMap(text => text.split(/\s+/)))),
  )
  const sum = wishes.reduce((total, wish) => total + wish, 0)
  return wishes.map(wish => Math.floor((width * wish) / sum))
}

const isNumeric = ([, ...cells]: readonly string[]): boolean =>
  cells.some(cell => /\d/.test(cell)) && cells.every(isNumber)

/** `$1,120.5` · `(3.4)%` · `–` · `n/a` · nothing */
const isNumber = (text: string): boolean =>
  /^[($€£¥+\-–—−\s]{0,5}[\d.,]{0,30}\s?(?:%|pp|bp|x)?[)*]{0,2}%?$|^(?:n\/?[am]|—|–)$/i.test(text.trim())
