import type {DateMention, Figure, FigureChange} from '../ast/index.js'

/** The heads of `figureCells`. */
export const figureHeads = ['line', 'text', 'kind', 'value', 'unit', 'note'] as const

/** A figure as the cells of a row. */
export function figureCells(figure: Figure): readonly string[] {
  const {position, text, kind, value, min, max, unit, modifier, per, change} = figure
  const amount = value === null ? `${min ?? ''} to ${max ?? ''}` : String(value)
  const note = [modifier?.replace('-', ' '), per && `per ${per}`, change && changeNote(change)]
  return [String(position.start.line), text, kind, amount, unit ?? '', note.filter(part => part).join(', ')]
}

/** `change 1: up by`: the figures of one change carry its number. */
function changeNote({id, role, direction}: FigureChange): string {
  if (role !== 'delta') return `change ${id}: ${role}`
  return `change ${id}: ${direction === 'flat' ? 'flat' : `${direction} by`}`
}

/** The heads of `dateCells`. */
export const dateHeads = ['line', 'text', 'type', 'value', 'days'] as const

/** A date as the cells of a row. */
export function dateCells({position, text, type, value, start, end}: DateMention): readonly string[] {
  const days = start === null ? '' : start === end ? start : `${start} to ${end}`
  return [String(position.start.line), text, type, value ?? '?', days]
}
