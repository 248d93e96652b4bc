import {addDays, type CalendarDay, isoWeekOf, toIso, weekdayNumber, weekdayOf} from '../../../calendar/index.js'
import type {Candidate, Finder, Reading} from '../candidate.js'
import {monthFrom} from '../nearest.js'
import {count, countOf} from '../patterns.js'

/** today · tomorrow · tonight · this morning */
const day =
  /(?<![A-Za-zÀ-ɏ\d-])(?<word>today|yesterday|tomorrow|tonight|this\s(?<part>morning|afternoon|evening))(?![A-Za-zÀ-ɏ\d-])/giu
/** this year · last month · next week · earlier this year · this weekend · last decade */
const unit =
  /(?<![A-Za-zÀ-ɏ\d-])(?<position>(?:earlier|later|late|early|end\sof)\s)?(?<which>this|last|next|past|coming|previous)\s(?<unit>week|weekend|month|quarter|year|decade|spring|summer|fall|autumn|winter)(?![A-Za-zÀ-ɏ\d]|-(?!end))/giu
/** seventeen years ago · a year ago · year ago */
const ago = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d-])(?:(?<count>${count})(?:-|\\s)(?:and\\sa\\shalf\\s)?)?(?<unit>day|week|month|year|decade)s?(?:\\s|-)(?:ago|earlier(?=[,.;]|$))(?![A-Za-zÀ-ɏ])`,
  'giu',
)
/** past 20 years · next twelve months · last two quarters */
const stretch = new RegExp(
  `(?<![A-Za-zÀ-ɏ\\d-])(?<which>past|last|previous|prior|next|coming|following)\\s(?<count>${count})\\s(?:(?:full|consecutive|fiscal|calendar|financial|business|trading)\\s)?(?<unit>day|week|month|quarter|year|decade)s\\b`,
  'giu',
)
/** on Friday · last Tuesday */
const weekday =
  /(?<![\p{L}\d-])(?<which>(?:this|last|next|past|coming)\s)?(?<name>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?:\s(?<part>morning|afternoon|evening|night))?(?![\p{L}\d-])/gu
const yearToDate = /(?<![A-Za-zÀ-ɏ\d-])(?:year(?:-|\s)to(?:-|\s)date)(?![A-Za-zÀ-ɏ\d-])/giu

/** Finds what counts from the release date. */
export const findRelative: Finder = (text, reading) => [
  ...[...text.matchAll(day)].map(match => fromDay(match, reading)),
  ...[...text.matchAll(unit)].map(match => fromUnit(match, reading)),
  ...(/ago|earlier/i.test(text) ? [...text.matchAll(ago)].map(match => fromAgo(match, reading)) : []),
  ...[...text.matchAll(stretch)].map(match => fromStretch(match, reading)),
  ...[...text.matchAll(weekday)].map(match => fromWeekday(match, text, reading)),
  ...(/to(?:-|\s)date/i.test(text) ? [...text.matchAll(yearToDate)].map(match => fromYearToDate(match, reading)) : []),
]

function candidate(
  match: RegExpExecArray,
  type: Candidate['type'],
  value: string | null,
  more: Partial<Candidate> = {},
): Candidate {
  return {
    start: match.index,
    end: match.index + match[0].length,
    type,
    value,
    inferred: ['year', 'month', 'day'],
    ...more,
  }
}

function fromDay(match: RegExpExecArray, {today}: Reading): Candidate {
  const word = (match.groups?.word ?? '').toLowerCase()
  const part = match.groups?.part?.toLowerCase()
  const suffix =
    word === 'tonight'
      ? 'TNI'
      : part === 'morning'
        ? 'TMO'
        : part === 'afternoon'
          ? 'TAF'
          : part === 'evening'
            ? 'TEV'
            : ''
  const shift = word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0
  const value = today ? toIso(addDays(today, shift)) + suffix : null
  return candidate(match, suffix === '' ? 'date' : 'time', value)
}

const seasons: Readonly<Record<string, string>> = {spring: 'SP', summer: 'SU', fall: 'FA', autumn: 'FA', winter: 'WI'}

function fromUnit(match: RegExpExecArray, {today}: Reading): Candidate {
  const which = (match.groups?.which ?? '').toLowerCase()
  const name = (match.groups?.unit ?? '').toLowerCase()
  const words = match.groups?.position?.trim().toLowerCase()
  const mod =
    words === undefined ? {} : {mod: /late/.test(words) || /end/.test(words) ? ('END' as const) : ('START' as const)}
  const isRange = name === 'decade' || which === 'past'
  if (!today) return candidate(match, isRange ? 'range' : 'date', null, mod)
  const shift = which === 'this' ? 0 : which === 'next' || which === 'coming' ? 1 : -1
  if (name === 'decade') return candidate(match, 'range', stretchValue(today, shift || -1, 1, 'decade'))
  if (which === 'past' && name !== 'weekend') return candidate(match, 'range', stretchValue(today, -1, 1, name))
  return candidate(match, 'date', unitValue(today, shift, name), mod)
}

function unitValue(today: CalendarDay, shift: number, name: string): string {
  switch (name) {
    case 'week':
    case 'weekend': {
      const {year, week} = isoWeekOf(addDays(today, shift * 7))
      return `${year}-W${String(week).padStart(2, '0')}${name === 'weekend' ? '-WE' : ''}`
    }
    case 'month':
      return monthFrom(today, shift)
    case 'quarter': {
      const index = today.year * 4 + Math.floor((today.month - 1) / 3) + shift
      return quarterValue(index)
    }
    case 'year':
      return String(today.year + shift)
    default:
      return `${today.year + shift}-${seasons[name] ?? 'SU'}`
  }
}

const quarterValue = (index: number): string => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`

function fromAgo(match: RegExpExecArray, {today}: Reading): Candidate {
  const number = match.groups?.count ? countOf(match.groups.count) : 1
  const name = (match.groups?.unit ?? '').toLowerCase()
  if (!today) return candidate(match, 'date', null)
  if (name === 'year') return candidate(match, 'date', String(today.year - number))
  if (name === 'decade') return candidate(match, 'date', String(today.year - 10 * number))
  if (name === 'month') return candidate(match, 'date', monthFrom(today, -number))
  if (name === 'day') return candidate(match, 'date', toIso(addDays(today, -number)))
  return candidate(match, 'date', unitValue(today, -number, 'week'))
}

const letters: Readonly<Record<string, string>> = {day: 'D', week: 'W', month: 'M', quarter: 'Q', year: 'Y'}

function fromStretch(match: RegExpExecArray, {today}: Reading): Candidate {
  const which = (match.groups?.which ?? '').toLowerCase()
  const name = (match.groups?.unit ?? '').toLowerCase()
  const number = countOf(match.groups?.count ?? '1')
  const duration =
    name === 'decade'
      ? `P${number * 10}Y`
      : name === 'quarter'
        ? `P${number * 3}M`
        : `P${number}${letters[name] ?? 'Y'}`
  const direction = which === 'next' || which === 'coming' || which === 'following' ? 1 : -1
  return candidate(match, 'range', today ? stretchValue(today, direction, number, name) : null, {duration})
}

/** A stretch counted from the release date, at the precision of its unit; completed quarters count only themselves. */
function stretchValue(today: CalendarDay, direction: number, number: number, name: string): string {
  const far = ((): string => {
    switch (name) {
      case 'day':
        return toIso(addDays(today, direction * number))
      case 'week':
        return unitValue(today, direction * number, 'week')
      case 'month':
        return monthFrom(today, direction * number)
      case 'decade':
        return String(today.year + direction * number * 10)
      default:
        return String(today.year + direction * number)
    }
  })()
  if (name === 'quarter') {
    const index = today.year * 4 + Math.floor((today.month - 1) / 3)
    return direction < 0
      ? `${quarterValue(index - number)}/${quarterValue(index - 1)}`
      : `${quarterValue(index + 1)}/${quarterValue(index + number)}`
  }
  const near =
    name === 'day'
      ? toIso(today)
      : name === 'week'
        ? unitValue(today, 0, 'week')
        : name === 'month'
          ? monthFrom(today, 0)
          : String(today.year)
  return direction < 0 ? `${far}/${near}` : `${near}/${far}`
}

const future = /\b(?:will|shall|expects?|plans?|scheduled|begins?|starts?|opens?|upcoming|coming)\b/i

function fromWeekday(match: RegExpExecArray, text: string, {today}: Reading): Candidate {
  const number = weekdayNumber(match.groups?.name ?? '')
  if (!today || number === undefined) return candidate(match, 'date', null)
  const which = match.groups?.which?.trim().toLowerCase()
  const forward = (number - weekdayOf(today) + 7) % 7
  const isFuture =
    which === 'next' ||
    which === 'coming' ||
    (which === undefined && future.test(text.slice(Math.max(0, match.index - 120), match.index)))
  const shift =
    which === 'last' || which === 'past'
      ? forward === 0
        ? -7
        : forward - 7
      : isFuture
        ? forward || (which ? 7 : 0)
        : forward > 3
          ? forward - 7
          : forward
  return candidate(match, 'date', toIso(addDays(today, shift)))
}

function fromYearToDate(match: RegExpExecArray, {today}: Reading): Candidate {
  return candidate(match, 'range', today ? `${today.year}-01-01/${toIso(today)}` : null)
}
