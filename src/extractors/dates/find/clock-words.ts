import type {Candidate, Finder, Match} from '../candidate.js'
import {countOf} from '../parts.js'
import type {Shape} from '../shape.js'
import {withZone} from './clock.js'

/** half past · a quarter past · twenty minutes past · ten to */
const fraction = '(?:(?<fraction>(?:a )?[hq]|T(?:[- ]n)?|[n1235])(?: x)? (?<side>[Lb]) )'
/** seven · 7 */
const hour = '(?<hour>[n12])'
/** thirty · twenty-seven · fifteen · :30 */
const minute = '(?:[- ](?<minute>T(?:[- ]n)?|n)|[:.](?<digits>[0-5]))?'
/** in the evening · at night · tonight is another expression */
const part = '(?: (?:i A|v) (?<part>J))'
/** p.m. · o’clock · oclock in the evening */
const tail = `(?: ?(?<half>Z)| (?:x')?Ô${part}?)`
const start = '(?<![A-Za-z0-9.,:$€£-])'
const end = '(?![A-Za-z0-9%-]|[.,:][0-9])'

/** seven o’clock · half past seven p.m. · one thirty p m · 4 o’clock in the afternoon */
const named: Finder = {
  needs: 'ZÔ n12',
  pattern: new RegExp(`${start}${fraction}?${hour}${minute}${tail}${end}`, 'dg'),
  read: readClock,
}

/** half past seven · quarter past five; not the “past five” of “twenty past five years” */
const past: Finder = {
  needs: 'L hqT1235 n12',
  pattern: new RegExp(`${start}(?<fraction>(?:a )?[hq]|T|[1-35]) (?<side>L) ${hour}${part}?${end}(?! [dktyqc])`, 'dg'),
  read: readClock,
}

/** at 8 in the evening · around 7:30 in the morning */
const daytime: Finder = {
  needs: 'J n12 iv',
  pattern: new RegExp(`(?<=(?:[vrbx&]|^) )${hour}${minute}${part}${end}`, 'dg'),
  read: readClock,
}

/** at · around */
const lead = '(?<lead>[vx]) '
/** What a phrase may end before, so that “Friday at 12 places” has no time. */
const phraseEnd = '(?=[.,;!?)]|$| (?:[ivbrSDL&]|R J))(?![.,:][0-9])'

/** the 3 of “Friday at 3” · the seven thirty of “tomorrow around seven thirty” */
const afterDay: Finder = {
  needs: 'DJWw vx n12',
  pattern: new RegExp(`(?<=(?:[DJWw]|[Ww] A?(?: ?[123]z)?),? )${lead}${hour}${minute}${phraseEnd}`, 'dg'),
  read: readWeak,
}

/** the five-thirty of “at five-thirty tomorrow” */
const beforeDay: Finder = {
  needs: 'DJ vx n12',
  pattern: new RegExp(`(?<![A-Za-z0-9])${lead}${hour}${minute}(?= (?:D|R J))`, 'dg'),
  read: readWeak,
}

/** the 9p of “today at 9p” */
const letter: Finder = {
  needs: 'DJWwMm v 12 xa',
  pattern: /(?<=(?:[DJWw]|[Mm] [123]),? v )(?<hour>[12])(?<half>[xa])(?![A-Za-z0-9])/dg,
  read: (match, shape) => (/^[ap]$/.test(match.words.half ?? '') ? readClock(match, shape) : undefined),
}

/** Finds times of day whose words are no digits, or whose half of the day is said by its name. */
export const clockWords: readonly Finder[] = [named, past, daytime, afterDay, beforeDay, letter]

function readWeak(match: Match, shape: Shape): Candidate | undefined {
  const {lead = '', digits} = match.words
  const place = match.places.hour
  // A stop stands in prices too: “Friday at 12.47”.
  const isPrice = shape.codes.slice(match.start, match.end).includes('.') && !/^(?:00|15|30|45)$/.test(digits ?? '')
  if (!place || isPrice || !/^(?:at|around|about)$/i.test(lead)) return undefined
  // “at” binds it to its day, “around” is a word of it.
  const found = readClock({...match, start: /^at$/i.test(lead) ? place.start : match.start}, shape)
  return found && {...found, isWeak: true}
}

function readClock(match: Match, shape: Shape): Candidate | undefined {
  const {half, part: partName} = match.words
  const time = timeOf(match.words)
  if (time === undefined) return undefined
  const isAfternoon = /^p|noon|evening|night/i.test(half ?? partName ?? '')
  const isOpen = half === undefined && partName === undefined && time.hour <= 12
  const hours = half === undefined && partName === undefined ? time.hour : (time.hour % 12) + (isAfternoon ? 12 : 0)
  const clock = `T${String(hours).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`
  return {...withZone(match, shape, clock), ...(isOpen ? {isOpen: true} : {})}
}

/** The numbers of “twenty to nine”: 8 and 40. */
function timeOf({
  fraction,
  side = '',
  hour = '',
  minute,
  digits,
}: Match['words']): {hour: number; minute: number} | undefined {
  const [number, rest] = [countOf(hour), digits ? Number(digits) : minute ? countOf(minute) : 0]
  if (number > 23 || rest > 59 || digits?.length === 1) return undefined
  if (fraction === undefined) return {hour: number, minute: rest}
  const minutes = /half/i.test(fraction) ? 30 : /quarter/i.test(fraction) ? 15 : countOf(fraction)
  if (number > 12 || minutes > 30) return undefined
  if (/^past$/i.test(side)) return {hour: number, minute: minutes}
  return /^to$/i.test(side) ? {hour: number === 1 ? 12 : number - 1, minute: 60 - minutes} : undefined
}
