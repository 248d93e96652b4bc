import {monthNumber} from '../../../calendar/index.js'
import {monthEntries} from '../../../lexicon/index.js'
import type {Candidate, Finder, Match, Reading} from '../candidate.js'
import {monthValue, yearFor} from '../nearest.js'
import {modOf, position} from '../parts.js'
import type {Shape} from '../shape.js'
import {outlookAt} from '../tense.js'

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
  needs: 'm',
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
/** the (July edition) · our · the** (June edition**) */
const determiner = /\b(?:the|[’']s|our|its|for)[*_]{0,3}\s$/i

const possessive = /[’']s\s$/

function readMonth(match: Match, shape: Shape, {today}: Reading): Candidate | undefined {
  const {words} = match
  const name = words.month ?? ''
  const number = monthNumber(name)
  if (number === undefined || !isWritten(name) || !isMonth(match, shape)) return undefined
  const year =
    today && yearFor(number, 15, today, outlookAt(shape, (match.places.position ?? match.places.month ?? match).start))
  return monthOf(match, number, year)
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
  return monthOf(
    match,
    number,
    today && yearFor(number, 15, today, outlookAt(shape, (match.places.position ?? match.places.month ?? match).start)),
  )
}

/** A month that stands alone is written out, or abbreviated as AP has it. */
const isWritten = (word: string): boolean => monthEntries.some(({name, ap}) => word === name || word === ap)

/** Whether something says that it is the month and not the verb, the name or the girl. */
function isMonth({words, start, end}: Match, {codes, text, starts}: Shape): boolean {
  const from = starts[start] ?? 0
  const to = starts[end] ?? text.length
  const before = text.slice(Math.max(0, from - 24), from)
  const after = text.slice(to, to + 4)
  const hasLead = words.lead !== undefined && !/^(?:on|at)\b/i.test(words.lead)
  // In a headline every word has a capital: “Ostend’s June Exports”.
  const isNoun = /^\s[a-z]/.test(after) || (possessive.test(before) && !codes.includes('x'))
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
