import type {DateMention, Figure, Quote, Speaker, TextSpan} from '../../ast/index.js'

/** The columns in their order: where a mention stands, what it says, then the fields of quotes, figures and dates. */
export const columns = [
  ...(['file', 'kind', 'line', 'column', 'start', 'end', 'text', 'type'] as const),
  ...(['speaker', 'speakerType', 'title', 'organization', 'cue', 'resolution'] as const),
  ...(['value', 'min', 'max', 'unit', 'modifier', 'iso', 'per', 'subject'] as const),
  ...(['changeId', 'changeRole', 'changeDirection', 'tableRow', 'tableColumn'] as const),
  ...(['firstDay', 'lastDay', 'mod', 'timezone', 'timezoneText', 'duration'] as const),
  ...(['quant', 'freq', 'inferred', 'ambiguous', 'unresolved'] as const),
] as const

/** The name of a column. */
export type Column = (typeof columns)[number]

/** The cells of a mention by column; a column that does not fit its kind is left out. */
export type Cells = Partial<Record<Column, string | number>>

/** A quote; it stands from its first segment to its last. Where several people speak, their names are parted by `; `. */
export function quoteCells({kind, text, segments, speaker, speakers, cue, resolution}: Quote): Cells {
  const all = speakers ?? (speaker ? [speaker] : [])
  const list = (of: (who: Speaker) => string | null | undefined): string => all.map(who => of(who) ?? '').join('; ')
  const last = segments.at(-1)
  return {
    ...placeCells('quote', segments[0]),
    ...(last ? {end: last.position.end.offset} : {}),
    text,
    type: kind,
    speaker: list(({name, mention}) => name ?? mention?.text),
    speakerType: list(({type}) => type),
    title: list(({title}) => title),
    organization: list(({organization}) => organization),
    cue: cue?.text ?? '',
    resolution,
  }
}

/** A figure; `type` is its kind (`money`, `percent`). */
export function figureCells(figure: Figure): Cells {
  const {text, kind, value, min, max, unit, modifier, iso, per, subject, change, table} = figure
  return {
    ...placeCells('figure', figure),
    text,
    type: kind,
    value: value ?? '',
    min,
    max,
    unit: unit ?? '',
    modifier: modifier ?? '',
    iso,
    per,
    subject,
    changeId: change?.id,
    changeRole: change?.role,
    changeDirection: change?.direction,
    tableRow: table?.row ?? '',
    tableColumn: table?.column ?? '',
  }
}

/** A date; its first and last day have columns of their own, since `start` and `end` are offsets. */
export function dateCells(date: DateMention): Cells {
  const {text, type, value, start, end, mod, timezone, timezoneText, duration, quant, freq} = date
  return {
    ...placeCells('date', date),
    text,
    type,
    value: value ?? '',
    firstDay: start ?? '',
    lastDay: end ?? '',
    mod,
    timezone,
    timezoneText,
    duration,
    quant,
    freq,
    inferred: date.inferred.join(' '),
    ambiguous: date.ambiguous ? 'true' : '',
    unresolved: date.unresolved ? 'true' : '',
  }
}

function placeCells(kind: string, span: TextSpan | undefined): Cells {
  if (!span) return {kind}
  const {start, end} = span.position
  return {kind, line: start.line, column: start.column, start: start.offset, end: end.offset}
}
