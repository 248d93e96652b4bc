import type {Heading, Html, Paragraph, PhrasingContent, Table, Text} from 'mdast'
import {oneLine} from '../../report/display-text.js'

/** Words of a release; the writer escapes what would be markup. */
export function text(value: string): Text {
  return {type: 'text', value: oneLine(value)}
}

/** Our own markup, which nothing escapes. */
export function raw(value: string): Html {
  return {type: 'html', value}
}

/** A heading with plain words. */
export function heading(depth: 1 | 2 | 3, words: string): Heading {
  return {type: 'heading', depth, children: [text(words)]}
}

/** A paragraph. */
export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

/** A table of plain words under a head. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: [heads, ...rows].map(cells => ({
      type: 'tableRow',
      children: cells.map(cell => ({type: 'tableCell', children: [text(cell)]})),
    })),
  }
}
