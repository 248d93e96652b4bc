import type {Element, ElementContent} from 'hast'
import type {AlignType} from 'mdast'
import {element, elementsIn, isElement, textOf} from './elements.js'

/** $1,120 · (3.5)% · — · n/a: what stands in a column of numbers. */
const number = /^(?:[($€£¥+\-–—−]{0,3}\s?[\d.,]{0,30}\s?[%)x]{0,2}|n\/a|nm)$/i

const shareOfNumbers = 0.6

type Side = 'right' | 'center' | undefined

/** A cell: one of the first row heads its column, the first of another row heads that row, and nothing heads where it is empty. */
export function cellOf(content: ElementContent[], place: 'head' | 'first' | 'other'): Element {
  if (place === 'other' || textOf(content).trim() === '') return element('td', {}, content)
  return element('th', {scope: place === 'head' ? 'col' : 'row'}, content)
}

/**
 * A table that scrolls by itself where it is wide, its numbers to the right. `order` tells the tables of a page apart for those who hear
 * them.
 */
export function tableOf(table: Element, align: readonly AlignType[], order: number): Element {
  const rows = elementsIn(table).filter(({tagName}) => tagName === 'tr')
  const cells = rows.map(row => row.children.filter(isElement))
  const [head = [], ...body] = cells
  const sides = sidesOf(align, body)
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const side = sides[c]
      if (side) cell.properties.className = [side]
    })
    const line = rows[r]
    if (r > 0 && line) spanGroup(line, row)
  })
  if (head.every(cell => wordsOf(cell) === '')) table.children = table.children.filter(part => !isHeadOf(part))
  const name = head[0] ? wordsOf(head[0]) : ''
  const ariaLabel = name === '' ? `Table ${order}` : `Table ${order}: ${name}`
  return element('section', {className: ['table'], tabIndex: 0, ariaLabel}, [table])
}

/** “Income statement” in a row of its own goes over all columns. */
function spanGroup(row: Element, [title, ...cells]: readonly Element[]): void {
  const isGroup = title?.tagName === 'th' && cells.length > 1 && cells.every(cell => wordsOf(cell) === '')
  if (!title || !isGroup) return
  row.properties.className = ['group']
  title.properties.colSpan = cells.length + 1
  row.children = row.children.filter(child => child === title || !cells.some(cell => cell === child))
}

/** On which side each column stands: where the release does not say, numbers to the right. */
function sidesOf(align: readonly AlignType[], body: readonly (readonly Element[])[]): readonly Side[] {
  const count = Math.max(align.length, body[0]?.length ?? 0)
  return Array.from({length: count}, (_, c) => {
    const said = align[c]
    if (said) return said === 'left' ? undefined : said
    return c > 0 && isNumeric(body.flatMap(row => (row[c] ? [wordsOf(row[c])] : []))) ? 'right' : undefined
  })
}

/** Most cells that are not empty hold a number; the rest may be heads of periods or remarks. */
function isNumeric(cells: readonly string[]): boolean {
  const words = cells.filter(cell => cell !== '')
  const numbers = words.filter(cell => number.test(cell))
  return numbers.some(cell => /\d/.test(cell)) && numbers.length >= words.length * shareOfNumbers
}

const wordsOf = (cell: Element): string => textOf(cell.children).trim()
const isHeadOf = (part: ElementContent): boolean => isElement(part) && part.tagName === 'thead'
