import type {DateMention, Figure, Quote} from '../ast/index.js'
import type {Document} from '../draft/index.js'
import {columns} from './columns.js'
import {clip} from './display-text.js'
import type {Paint} from './types.js'

/** Quotes, figures and dates of a release as tables for a terminal. */
export function mentionTable(file: string, document: Document, paint: Paint, kinds: readonly string[]): string {
  const {release, quotes, figures, dates} = document
  const head = `${paint.bold(file)}${release.headline === null ? '' : `  ${clip(release.headline, 90)}`}\n`
  const tables = [
    kinds.includes('quotes') ? table('Quotes', ['line', 'speaker', 'title', 'quote'], quotes.map(quoteRow), paint) : '',
    kinds.includes('figures')
      ? table('Figures', ['line', 'text', 'kind', 'value', 'unit', 'note'], figures.map(figureRow), paint)
      : '',
    kinds.includes('dates') ? table('Dates', ['line', 'text', 'type', 'value', 'days'], dates.map(dateRow), paint) : '',
  ]
  return `${head}${tables.join('')}\n`
}

function table(name: string, head: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  if (rows.length === 0) return `\n${name}: none\n`
  return `\n${name} (${rows.length})\n${columns(head, rows, paint)}`
}

function quoteRow({segments, speaker, speakers, text}: Quote): readonly string[] {
  const names = (speakers ?? (speaker ? [speaker] : [])).map(who => who.name ?? who.mention?.text ?? '?')
  const post = [speaker?.title, speaker?.organization].filter(part => part).join(', ')
  return [
    String(segments[0]?.position.start.line ?? ''),
    names.join(' and ') || '(nobody named)',
    clip(post, 40),
    clip(text, 70),
  ]
}

function figureRow({position, text, kind, value, min, max, unit, modifier, per, change}: Figure): readonly string[] {
  const amount = value === null ? `${min ?? ''} to ${max ?? ''}` : String(value)
  const note = [modifier, per && `per ${per}`, change && `change ${change.id} ${change.role} ${change.direction}`]
    .filter(part => part)
    .join(', ')
  return [String(position.start.line), clip(text, 40), kind, amount, clip(unit ?? '', 30), note]
}

function dateRow({position, text, type, value, start, end}: DateMention): readonly string[] {
  const days = start === null ? '' : start === end ? start : `${start} to ${end}`
  return [String(position.start.line), clip(text, 50), type, value ?? '?', days]
}
