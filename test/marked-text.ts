import type {DateMention, Figure, Quote, Speaker, TextSpan} from '../src/ast/index.js'
import type {Draft} from '../src/draft/index.js'
import type {Position} from '../src/source/index.js'

/**
 * What the tables of cases show: the text with every mention of a kind marked, `⟦what it is|its words⟧`. A case is right
 * when marking the text without its marks gives the case again: no mention missing, none too many, none a character off.
 */
export function markText(draft: Draft, kind: string): string {
  const {value} = draft.source
  const marks = marksOf(draft, kind).sort((a, b) => a.start - b.start)
  let out = ''
  let at = 0
  for (const [i, {start, end, label}] of marks.entries()) {
    // Two quotes of one sentence share the words that name their speaker.
    if (label === 'who' && marks[i - 1]?.label === label && marks[i - 1]?.start === start) continue
    out += `${value.slice(at, start)}⟦${label}|${value.slice(start, end)}⟧`
    at = end
  }
  return out + value.slice(at)
}

/** The text of a case without its marks. */
export function unmarkText(marked: string): string {
  return marked.replace(/⟦[^|⟧]*\|/g, '').replaceAll('⟧', '')
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
}

function marksOf({mentions}: Draft, kind: string): Mark[] {
  if (kind === 'figures') return mentions.figures.map(figure => mark(figure, labelOfFigure(figure)))
  if (kind === 'dates') return mentions.dates.map(date => mark(date, labelOfDate(date)))
  return (kind === 'indirect' ? mentions.indirectQuotes : mentions.quotes).flatMap(marksOfQuote)
}

function mark({position}: {readonly position: Position}, label: string): Mark {
  return {start: position.start.offset, end: position.end.offset, label}
}

/** `money 1120000000 USD, more-than, per share` · `money 2.3..2.4 USD` · `percent 12 %, change 1 delta up, of Revenue` */
function labelOfFigure({kind, value, min, max, unit, modifier, per, iso, change, subject}: Figure): string {
  const amount = value === null ? `${min}..${max}` : String(Number(value.toPrecision(12)))
  const changed = change && `change ${change.id} ${change.role} ${change.direction}`
  const more = [modifier, per && `per ${per}`, iso, changed, subject && `of ${subject}`]
  return [[kind, amount, unit].filter(part => part !== null).join(' '), ...more.filter(part => part)].join(', ')
}

/** `date 2026-05-12` · `time 2026-05-12T09:00, America/New_York` · `date 2020-04, END` · `date ?` without a release date */
function labelOfDate({type, value, mod, timezone, timezoneText, duration, quant, freq}: DateMention): string {
  const more = [mod, timezone ?? timezoneText, duration, quant, freq].filter(part => part)
  return [`${type} ${value ?? '?'}`, ...more].join(', ')
}

/** The first segment says what the quote is; further ones are `+`; `who` is the mention of the speaker, `cue` the verb. */
function marksOfQuote({kind, segments, speaker, speakers, cue, resolution}: Quote): Mark[] {
  const names = speakers ? speakers.map(nameOf).join(' + ') : speaker ? nameOf(speaker) : '-'
  const type = speaker && speaker.type !== 'person' ? ` (${speaker.type})` : ''
  const post = [speaker?.title ?? '-', speaker?.organization ?? '-']
  while (post.at(-1) === '-') post.pop()
  const label = [`${kind} ${resolution} ${names}${type}`, ...post].join('; ')
  const beside = (span: TextSpan | null | undefined, word: string): Mark[] => (span ? [mark(span, word)] : [])
  return [
    ...segments.map((segment, i) => mark(segment, i === 0 ? label : '+')),
    ...beside(cue, 'cue'),
    ...beside(speaker?.mention, 'who'),
  ]
}

const nameOf = ({name}: Speaker): string => name ?? '-'
