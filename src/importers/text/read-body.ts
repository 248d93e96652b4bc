import {openDraft} from '../../draft/index.js'
import {bodyMarkdown} from '../../export/index.js'
import {findFurniture} from '../../import/drop-furniture.js'
import type {Facts} from '../../import/facts.js'
import {furnitureKind} from '../../import/furniture.js'
import {findPosted} from '../../import/posted-day.js'
import type {ImportNote} from '../../import/types.js'
import {toSource} from '../../source/index.js'
import {rewriteRelease} from './rewrite-release.js'
import {takeTables} from './tables.js'

/** A plain text read: the release in it as Markdown, and what was left out. */
export interface PlainBody {
  readonly markdown: string
  readonly facts: Facts
  readonly notes: readonly ImportNote[]
}

/** Reads a plain text: without the furniture of a page, tables as tables, everything else as the parser of plain text reads it. */
export function readPlainBody(value: string): PlainBody {
  const lines = value.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const worded = [...lines.keys()].filter(i => lines[i]?.trim() !== '')
  const {dropped, notes} = findFurniture(worded.map(i => lines[i] ?? ''))
  const left = new Set([...dropped].map(i => worded[i]))
  const posted = findPosted(worded.map(i => lines[i] ?? ''))
  if (posted) left.add(worded[posted.index])
  // An empty line stays, so that nothing runs together that stood apart.
  const kept = lines.map((line, i) => (left.has(i) ? '' : line))
  const {lines: text, tables, notes: tableNotes} = takeTables(kept)
  const {release} = openDraft(toSource(text.join('\n'), {format: 'text'}))
  const source = sourceIn(lines.filter((line, i) => left.has(i) && furnitureKind(line) === 'wire'))
  return {
    markdown: bodyMarkdown(rewriteRelease(release, tables)),
    facts: {source, date: posted?.day},
    notes: [...notes, ...(posted ? [posted.note] : []), ...tableNotes],
  }
}

/** The address in “View source version on newswire.example: https://…”. */
function sourceIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const found = /https?:\/\/[^\s<>"]{1,600}/.exec(line)?.[0]
    if (found) return found
  }
  return undefined
}
