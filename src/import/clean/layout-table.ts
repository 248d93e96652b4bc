import type {Element, ElementContent} from 'hast'
import {elementsIn, isElement, isTag, make, wordsOf} from '../hast.js'

/** A cell with more characters holds text, not a value. */
const longestValue = 400

/** `●` · `(i)` in a cell of its own before the words of an item. */
const bullet = /^[•·▪◦‣●○■∙o§-]$/

/**
 * What a table holds that is none: one that puts a page into columns, a frame around a text, a list whose bullets stand in cells, contacts
 * beside each other. Undefined for a table of values.
 */
export function layoutOf(table: Element, contentOf: (cell: Element) => ElementContent[]): ElementContent[] | undefined {
  const rows = [...rowsIn(table)].map(row => row.children.filter(isElement).filter(cell => isTag(cell, 'td', 'th')))
  const worded = rows
    .map(cells => cells.filter(cell => wordsOf(cell) !== '' || holdsPicture(cell)))
    .filter(row => row.length > 0)
  if (worded.length === 0) return []
  const items = worded.map(row =>
    row.length === 2 && row[0] && row[1] && bullet.test(wordsOf(row[0])) ? row[1] : undefined,
  )
  if (items.every(item => item !== undefined))
    return [
      make(
        'ul',
        items.map(cell => make('li', contentOf(cell))),
      ),
    ]
  if (isOfValues(table, worded)) return undefined
  if (holdsContacts(worded))
    return columnsOf(worded).flatMap(column => column.map(cell => make('div', contentOf(cell))))
  return worded.flatMap(row => linesOf(row, contentOf))
}

/** `1` · `(a)` · `**` in a cell before a note goes with it; otherwise each cell is a line. */
function linesOf(row: readonly Element[], contentOf: (cell: Element) => ElementContent[]): Element[] {
  const [first, second, ...rest] = row
  const isNote = first && second && rest.length === 0 && wordsOf(first).length <= 4
  if (!isNote) return row.map(cell => make('div', contentOf(cell)))
  return [make('p', [{type: 'text', value: `${wordsOf(make('div', contentOf(first)))} `}, ...flat(contentOf(second))])]
}

/** The content of a cell without the paragraph around it. */
function flat(nodes: readonly ElementContent[]): ElementContent[] {
  const worded = nodes.filter(node => node.type !== 'text' || node.value.trim() !== '')
  const [only] = worded
  return worded.length === 1 && only && isElement(only) && isTag(only, 'p', 'div') ? only.children : [...nodes]
}

/** The rows of a table, not those of tables in it. */
function* rowsIn(node: Element): Generator<Element> {
  for (const child of node.children) {
    if (isTag(child, 'tr') && isElement(child)) yield child
    else if (isElement(child) && isTag(child, 'thead', 'tbody', 'tfoot')) yield* rowsIn(child)
  }
}

const holdsPicture = (cell: Element): boolean => !elementsIn(cell, 'img').next().done

function isOfValues(table: Element, rows: readonly (readonly Element[])[]): boolean {
  if (!elementsIn(table, 'th', 'caption', 'thead').next().done) return true
  const cells = rows.flat()
  const isLaidOut = (cell: Element): boolean =>
    wordsOf(cell).length > longestValue ||
    !elementsIn(cell, 'table', 'h1', 'h2', 'h3', 'ul', 'ol', 'article').next().done
  if (cells.some(isLaidOut)) return false
  const wide = rows.filter(row => row.length > 1).length
  return wide > 1 && !holdsContacts(rows)
}

/** Few cells with an e-mail address among them. */
const holdsContacts = (rows: readonly (readonly Element[])[]): boolean =>
  rows.flat().length <= 24 &&
  rows.flat().some(cell => wordsOf(cell).includes('@')) &&
  !rows.flat().some(cell => /[$€£]\s?\d/.test(wordsOf(cell)))

/** The cells of each column, where all rows are as long; contacts beside each other are read one after the other. */
function columnsOf(rows: readonly (readonly Element[])[]): readonly (readonly Element[])[] {
  const width = rows[0]?.length ?? 0
  if (width < 2 || rows.some(row => row.length !== width)) return rows
  return Array.from({length: width}, (_, column) => rows.flatMap(row => row[column] ?? []))
}
