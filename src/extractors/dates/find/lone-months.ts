import {type CalendarDay, monthNumber} from '../../../calendar/index.js'
import {auxiliaries, functionWords, monthEntries} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {monthValue, yearFor} from '../nearest.js'
import {outlookAt} from '../outlook.js'
import {modOf, position} from '../parts.js'
import {hasLetter} from '../read-shape.js'
import type {Shape} from '../shape.js'

/** in · since · through the month of: what makes “May” a month */
const lead = '(?<lead>[iobr&BSv] (?:A )?(?:t o )?)?'
/** No more of a date follows: no day and no year. */
const end = "(?![A-Za-z0-9-]| {1,2}[0-9Y]|, {1,2}Y)(?<possessive>'s)?"

/** in June · since May · late April · last December · June’s · the June edition */
const lone: Finder = {
  needs: 'M',
  pattern: new RegExp(`(?<![A-Za-z0-9])${lead}${position}(?<relative>[RLN] )?(?<month>M)${end}`, 'dg'),
  read: readMonth,
}

/** in april · since dec: small letters after a preposition and at the end of a phrase */
const small: Finder = {
  needs: 'm ibrS',
  pattern: /(?<![A-Za-z0-9])(?<lead>[ibrS] (?:A )?)(?<month>m)(?=[.,;!?)]|$| [ivbrS&$])/dg,
  read: readSmallMonth,
}

/** Finds months that stand alone. */
export const loneMonths: readonly Finder[] = [lone, small]

/** They are words and names of people too. */
const otherWords: ReadonlySet<string> = new Set(['May', 'March', 'August', 'April', 'June', 'Jan.'])
/** Ms. May · said April · Jones May */
const nameBefore = /(?:\b(?:Ms|Mr|Mrs|Dr|said|says)\.?|[A-ZÀ-Þ][a-zß-ÿ]{1,20})\s$/
/** May Jones */
const nameAfter = /^\s[A-ZÀ-Þ][a-zß-ÿ]/
/** the (July edition) · our · a · the** (June edition**) */
const determiner = /\b(?:the|an?|[’']s|our|its|their|his|her|your|for)[*_]{0,3}\s$/i
/** edition · quarter; not the “of” and “on” of “the March of Dimes” */
const noun = /^ [xEtqhkedyCKFUH]/
/** and July */
const andMonth = /^ & [Mm]/

const possessive = /[’']s\s$/

function readMonth(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {words} = match
  const name = words.month ?? ''
  const number = monthNumber(name)
  if (number === undefined || !isWritten(name) || !isMonth(match, shape)) return undefined
  return monthOf(match, number, today && yearOf(match, number, shape, today))
}

function yearOf({places, start, end}: Match, month: number, shape: Shape, today: CalendarDay): number {
  const span = {start: (places.position ?? places.month)?.start ?? start, end: places.month?.end ?? end}
  return yearFor(month, 15, today, outlookAt(shape, span))
}

function monthOf({words, places, start, end}: Match, number: number, year: number | undefined): Candidate {
  const mod = modOf(words.position)
  return {
    start: places.lead?.end ?? start,
    end: places.month?.end ?? end,
    type: 'date',
    value: year === undefined ? `XXXX-${String(number).padStart(2, '0')}` : monthValue(year, number),
    inferred: ['year'],
    ...(mod ? {mod} : {}),
  }
}

function readSmallMonth(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const name = match.words.month ?? ''
  const number = monthNumber(name)
  const isFor = /^for\b/i.test(match.words.lead ?? '')
  if (number === undefined || isFor || /^(?:may|march|mar|august)$/.test(name)) return undefined
  return monthOf(match, number, today && yearOf(match, number, shape, today))
}

/** A month that stands alone is written out, or abbreviated as AP has it. */
const isWritten = (word: string): boolean => monthEntries.some(({name, ap}) => word === name || word === ap)

/** Whether something says that it is the month and not the verb, the name or the girl. */
function isMonth({words, start, end}: Match, shape: Shape): boolean {
  const {codes, text, starts} = shape
  const from = starts[start] ?? 0
  const to = starts[end] ?? text.length
  const before = text.slice(Math.max(0, from - 24), from)
  const after = text.slice(to, to + 4)
  if (isProcession(words, before, codes.slice(end, end + 4))) return false
  const hasLead = words.lead !== undefined && !/^(?:on|at)\b/i.test(words.lead)
  // In a headline every word has a capital: “Ostend’s June Exports”.
  const isNoun = isNounAt(shape, end) || (possessive.test(before) && !hasLetter(shape, 'x'))
  const modifies = determiner.test(before) && isNoun
  const hasReason =
    modifies ||
    hasLead ||
    words.position !== undefined ||
    words.relative !== undefined ||
    words.possessive !== undefined
  const isName = (words.relative === undefined && nameBefore.test(before)) || nameAfter.test(after)
  if (otherWords.has(words.month ?? '')) return hasReason && (!isName || hasLead || modifies)
  return hasReason || !isName
}

/** the March of Dimes · the March on Washington */
function isProcession({month, lead = ''}: Match['words'], before: string, next: string): boolean {
  return month === 'March' && /\b(?:the|an?)\s$/i.test(before + lead) && /^ [oiv] [AXx]/.test(next)
}

/** Whether a word in small letters that may be a noun stands behind a month. */
function isNounAt({codes, text, starts}: Shape, end: number): boolean {
  const next = codes.slice(end, end + 4)
  if (andMonth.test(next)) return true
  if (!noun.test(next)) return false
  const word = /^\s([a-z]{1,14})/.exec(text.slice(starts[end], (starts[end] ?? 0) + 16))?.[1]
  return word !== undefined && !functionWords.has(word) && !auxiliaries.has(word)
}
