import type {Quote} from '../../ast/index.js'
import {columns} from '../../report/columns.js'
import {clip, oneLine} from '../../report/display-text.js'
import {dateCells, dateHeads, figureCells, figureHeads} from '../../report/mention-cells.js'
import type {ExtractedRelease, MentionContext} from '../../report/mention-types.js'
import type {Paint} from '../../report/types.js'

const quoteHeads = ['line', 'speaker', 'title', 'quote'] as const
/** However long a cell is, this much of it is shown. */
const longestCell = 50

/** Quotes, figures and dates of a release as tables for a terminal, a mention a line. */
export function overview({file, document}: ExtractedRelease, {paint, kinds}: MentionContext): string {
  const {release, quotes, figures, dates} = document
  const head = `${paint.bold(oneLine(file))}${release.headline === null ? '' : `  ${clip(release.headline, 90)}`}\n`
  const tables = [
    kinds.includes('quotes') ? table('Quotes', quoteHeads, quotes.map(quoteCells), paint) : '',
    kinds.includes('figures') ? table('Figures', figureHeads, figures.map(figureCells).map(clipAll), paint) : '',
    kinds.includes('dates') ? table('Dates', dateHeads, dates.map(dateCells).map(clipAll), paint) : '',
  ]
  return `${head}${tables.join('')}\n`
}

function table(name: string, head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return `\n${name}: none\n`
  return `\n${name} (${rows.length})\n${columns(head, rows, {paint})}`
}

const clipAll = (cells: readonly string[]): readonly string[] => cells.map(cell => clip(cell, longestCell))

function quoteCells({segments, speaker, speakers, text}: Quote): readonly string[] {
  const names = (speakers ?? (speaker ? [speaker] : [])).map(who => who.name ?? who.mention?.text ?? '?')
  const post = [speaker?.title, speaker?.organization].filter(part => part).join(', ')
  return [
    String(segments[0]?.position.start.line ?? ''),
    names.join(' and ') || '(nobody named)',
    clip(post, 40),
    clip(text, 70),
  ]
}
