import {monthNumber} from '../../../calendar/index.js'
import type {Candidate, Finder, Reading} from '../candidate.js'
import {monthValue, nearestYear} from '../nearest.js'
import {dash, modOf, month, position, year} from '../patterns.js'

/** May to August 2024 · January–March 2026 */
const monthRange = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<from>${month})(?:\\s(?<fromYear>${year}))?(?:${dash}|\\sand\\s)(?<to>${month}),?\\s(?<year>${year})`,
  'giu',
)
/** late April 2026 · end of June, 2025 · May 2003 · February this year */
const withYear = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d])(?<position>${position})?(?<month>${month}),?\\s{1,2}(?:of\\s)?(?:(?<year>${year})(?!\\s?[-–/]\\s?\\d)|(?<relative>this|last|next)\\syear)`,
  'giu',
)
/** in June · since May · late April · last December · June’s */
const alone = new RegExp(
  `(?<![\\p{L}\\d])(?<lead>(?:[Ii]n|[Bb]y|[Ss]ince|[Dd]uring|[Uu]ntil|[Ff]rom|[Tt]hrough|[Ff]or|of|to|and|[Bb]etween|[Aa]fter|[Bb]efore|versus|than)\\s(?:the\\s)?(?:month\\sof\\s)?)?(?<position>${position})?(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?![\\p{L}\\d-]|\\s{1,2}\\d|,\\s{1,2}(?:19|20)\\d\\d)(?<possessive>[’']s\\b)?`,
  'gu',
)

/** Finds months. */
export const findMonths: Finder = (text, reading) => [
  ...[...text.matchAll(monthRange)].flatMap(fromRange),
  ...[...text.matchAll(withYear)].flatMap(match => fromMonthYear(match, reading)),
  ...[...text.matchAll(alone)].flatMap(match => fromMonth(match, text, reading)),
]

function fromRange(match: RegExpExecArray): Candidate[] {
  const {from = '', to = '', fromYear, year: yearText = ''} = match.groups ?? {}
  const [first, last] = [monthNumber(from), monthNumber(to)]
  if (first === undefined || last === undefined) return []
  const lastYear = Number(yearText)
  const firstYear = fromYear ? Number(fromYear) : first > last ? lastYear - 1 : lastYear
  if (/\sand\s/i.test(match[0]) && !fromYear) return []
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      type: 'range',
      value: `${monthValue(firstYear, first)}/${monthValue(lastYear, last)}`,
      inferred: [],
    },
  ]
}

function fromMonthYear(match: RegExpExecArray, {today}: Reading): Candidate[] {
  const {month: name = '', year: yearText, relative, position: words} = match.groups ?? {}
  const number = monthNumber(name)
  if (number === undefined) return []
  const shift = relative === undefined ? 0 : /last/i.test(relative) ? -1 : /next/i.test(relative) ? 1 : 0
  const year = yearText ? Number(yearText) : today && today.year + shift
  const value = year === undefined ? null : monthValue(year, number)
  const mod = modOf(words)
  return [
    {
      start: match.index,
      end: match.index + match[0].length,
      type: 'date',
      value,
      inferred: yearText ? [] : ['year'],
      ...(mod ? {mod} : {}),
    },
  ]
}

function fromMonth(match: RegExpExecArray, text: string, {today}: Reading): Candidate[] {
  const {lead = '', position: words, month: name = '', possessive} = match.groups ?? {}
  const number = monthNumber(name)
  if (number === undefined) return []
  const isWord = /^(?:May|March|August|April|June|Jan\.)$/.test(name)
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const modifies =
    /\b(?:the|[’']s|our|its|for)\s$/i.test(before) &&
    /^\s\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 3))
  const isName =
    /(?:\b(?:Ms|Mr|Mrs|Dr|said|says)\.?|\p{Lu}\p{Ll}{1,20})\s$/u.test(before) ||
    /^\s\p{Lu}\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 4))
  const hasReason = modifies || lead !== '' || words !== undefined || possessive !== undefined
  if (isWord && (!hasReason || (isName && lead === ''))) return []
  if (isName && !hasReason) return []
  const relative = /\b(?:this|last|next|past)\s$/i.exec(before)?.[0]
  const year = today && nearestYear(number, 15, today)
  const start = match.index + lead.length - (relative ? relative.length : 0)
  const end = match.index + match[0].length - (possessive?.length ?? 0)
  const mod = modOf(words)
  return [
    {
      start,
      end,
      type: 'date',
      value: year === undefined ? `XXXX-${String(number).padStart(2, '0')}` : monthValue(year, number),
      inferred: ['year'],
      ...(mod ? {mod} : {}),
    },
  ]
}
