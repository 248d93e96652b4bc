import type {Prose} from '../../../prose/index.js'
import type {Row} from './grid.js'
import {readStatement, type Statement} from './statement.js'

/** How far back a caption may stand, in blocks; how long it may be there, and right before the table. */
const reach = 3
const longest = 120
const longestBeside = 240

/** The captions of a table, the nearest first: the paragraph or heading right before it, and short ones before that. */
export function captionsOf(before: readonly Prose[]): readonly string[] {
  const captions: string[] = []
  for (const {text, role} of before.slice(-reach).reverse()) {
    if (role === 'table' || (captions.length > 0 && text.length > longest)) break
    // A long paragraph speaks of the table in its last sentence.
    const caption = text.length > longestBeside ? text.slice(text.lastIndexOf('. ') + 1) : text
    if (caption.length > longestBeside) break
    captions.push(caption)
    if (caption !== text) break
  }
  return captions
}

/** What a table says of its numbers: in its top-left cell, else in a caption. */
export function tableStatement(captions: readonly string[], rows: readonly Row[], dollar: string): Statement {
  const corner = rows[0]?.cells[0]
  let found: Statement = corner ? readStatement(corner.text, 'label', dollar) : {}
  for (const caption of captions) {
    if (found.scale !== undefined && found.currency !== undefined) break
    found = {...readStatement(caption, 'caption', dollar), ...found}
  }
  return found
}
