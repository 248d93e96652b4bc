import type {DateMention, Figure} from '../../../ast/index.js'
import {changeVerbs, isTableCue} from '../../../lexicon/index.js'
import {largest, type Span, spanOf} from '../../../source/index.js'
import {periodOf} from './measures.js'
import {partnerOf} from './partner.js'

/** A sentence in the source, with what was found in it. */
export interface Sentence extends Span {
  readonly figures: readonly Figure[]
  readonly dates: readonly DateMention[]
}

/** What a table calls a measure, and that without its plural. */
export interface MeasureName {
  readonly name: string
  readonly stem: string
}

/** A value that a sentence gives for a measure of a table. */
export interface Stated {
  readonly figure: Figure
  readonly name: string
  /** Its period; undefined where the sentence names none, or several. */
  readonly period: string | undefined
  /** The sentence names a period. */
  readonly isDated: boolean
  /** The value that it is compared with. */
  readonly partner: Figure | undefined
  /** The words may limit what is measured, or the name stands behind the value: “revenue from ⟨bread⟩”, “3,150 loaves of ⟨bread⟩”. */
  readonly isLoose: boolean
}

/** What may stand between a measure and its value. */
const longestGap = 140

/** Reads “Net income for the third quarter was $96.4 million” for the measures of some names. */
export function* statedIn(value: string, sentence: Sentence, names: readonly MeasureName[]): Generator<Stated> {
  const {start, figures, dates} = sentence
  for (const figure of figures) {
    if (figure.value === null || figure.modifier !== null || figure.change?.role === 'delta') continue
    const at = spanOf(figure.position).start
    const partner = partnerOf(figure, figures, value)
    const foreign = figures.filter(
      other => other !== figure && other !== partner?.figure && !isOfOneChange(other, figure),
    )
    const from = Math.max(start, largest(foreign.map(({position}) => spanOf(position).end).filter(end => end <= at)))
    const words = withoutMentions(value, {start: from, end: at}, [...figures, ...dates])
    const own = subjectIn(words, names, false)
    const name = own ?? subjectIn(words, names, true) ?? nameBehind(value, figure, sentence, names)
    if (name === undefined) continue
    const period = partner?.isOlder ? undefined : periodBeside(figure, sentence)
    yield {figure, name, period, isDated: dates.length > 0, partner: partner?.figure, isLoose: own === undefined}
  }
}

const isOfOneChange = (a: Figure, b: Figure): boolean => a.change !== undefined && a.change.id === b.change?.id

/** The words of a stretch in lower case; dates, figures and markup are spaces. */
function withoutMentions(value: string, {start, end}: Span, mentions: readonly (Figure | DateMention)[]): string {
  let words = ''
  let at = start
  for (const span of mentions.map(({position}) => spanOf(position)).sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > end) continue
    words += `${value.slice(at, span.start)} `
    at = span.end
  }
  return (words + value.slice(at, end)).replace(/[*_\n\r]/g, ' ').toLowerCase()
}

/** The longest of the names that stand last in some words with nothing between it and their end but what may stand there. */
function subjectIn(words: string, names: readonly MeasureName[], isLoose: boolean): string | undefined {
  let best: {readonly name: string; readonly end: number} | undefined
  for (const {name, stem} of names) {
    const at = words.lastIndexOf(stem)
    if (at < 0 || words.length - at > longestGap) continue
    const end = at + stem.length + (words[at + stem.length] === 's' ? 1 : 0)
    if (/[\p{L}\d-]/u.test(words[end] ?? ' ') || !mayLead(words.slice(0, at), isLoose) || !mayFollow(words.slice(end)))
      continue
    if (!best || end > best.end || (end === best.end && name.length > best.name.length)) best = {name, end}
  }
  return best?.name
}

/** “Adjusted” or “cost of” before its name makes it another measure. */
function mayLead(before: string, isLoose: boolean): boolean {
  const [last = ''] = /\S{0,30}$/.exec(before.trimEnd()) ?? []
  if (last === '' || /[.;:,•—–]$/.test(last)) return !/[-/]$/.test(before)
  return /\s$/.test(before) && (isTableCue('beforeMeasure', last) || (isLoose && /^(?:from|of|in|for|at)$/.test(last)))
}

const lead = /^\s(?:[a-z]{3,14}\s){0,2}(?:of|in|at|from|for)\s(?:the\s)?/

/** “3,150 loaves of ⟨white bread⟩”: a name right behind a value of three digits and more. */
function nameBehind(value: string, {position, text}: Figure, sentence: Sentence, names: readonly MeasureName[]) {
  if (!/\d[\d,.]{0,9}\d[\d,.]{0,9}\d/.test(text)) return undefined
  const {end} = spanOf(position)
  const behind = value.slice(end, Math.min(sentence.end, end + 90)).toLowerCase()
  const start = lead.exec(behind)?.[0].length
  return start === undefined
    ? undefined
    : names.find(({name}) => behind.startsWith(name, start) && !/[\p{L}\d-]/u.test(behind[start + name.length] ?? ' '))
        ?.name
}

function mayFollow(after: string): boolean {
  if (/[^\s\p{L}’'\-,:(%]/u.test(after)) return false
  const words = after.match(/[\p{L}’'-]{1,30}/gu) ?? []
  return words.every(word => isTableCue('afterMeasure', word) || changeVerbs.has(word))
}

/** The last period named before a value, or the one right after it. */
function periodBeside(figure: Figure, {dates, figures}: Sentence): string | undefined {
  const {start, end} = spanOf(figure.position)
  const next =
    figures.map(({position}) => spanOf(position).start).find(other => other >= end) ?? Number.POSITIVE_INFINITY
  const before = dates.findLast(({position}) => spanOf(position).end <= start)
  const after = dates.find(({position}) => spanOf(position).start >= end)
  const isBeside = after && spanOf(after.position).start < Math.min(next, end + 40)
  if (before && isBeside && periodOf(before) !== periodOf(after)) return undefined
  const date = before ?? (isBeside ? after : undefined)
  return date && periodOf(date)
}
