import type {Candidate, Finder, Match} from '../candidate.js'
import type {Shape} from '../shape.js'
import {zoneAfter} from '../time-zone.js'

/** Not inside a number, a ratio or a price. */
const apart = '(?<![0-9Y:.,$€£])'
/** 9 · 09 · 17 */
const hour = '[0-3]'
/** 7 · 7:30 · 7.30 a.m. */
const from = `(?<fromHour>${hour})(?:[:.](?<fromMinute>[0-5]))? ?(?<fromHalf>Z)?`
/** 10:00 */
const fromFull = `(?<fromHour>${hour}):(?<fromMinute>[0-5])`

/** – · to · the and of “between 7 and 11 p.m.” */
const between = ' {0,2}(?:[-–]|b|(?<=B [0-3](?:[:.][0-5])?(?: ?Z)? )&) {0,2}'

/** 9:00 a.m. ET · 8.30 am · 5 p.m., New York City time · 9–11 a.m. · 5:09PM */
const twelve: Finder = {
  needs: 'Z 0123',
  pattern: new RegExp(
    `${apart}(?:${from}${between})?(?<hour>${hour})(?:[:.](?<minute>[0-5]))?(?::[0-5])? ?(?<half>Z)`,
    'dg',
  ),
  read: readTwelve,
}

/** 17:00 CET · 09:30 hrs · 10:00–11:30 · 17:00:30 */
const twentyFour: Finder = {
  needs: ': 0123',
  pattern: new RegExp(
    `${apart}(?:${fromFull}${between})?(?<hour>${hour}):(?<minute>[0-5])(?<seconds>:[0-5](?:\\.[0-9Y]{1,3})?)?(?: ?(?<hrs>x|Q))?(?![0-9Y:])`,
    'dg',
  ),
  read: readTwentyFour,
}

/** noon ET · midnight */
const noon: Finder = {
  needs: 'G',
  pattern: /(?<![A-Za-z0-9-])(?<word>G)(?![A-Za-z0-9-])/dg,
  read: (match, shape) => withZone(match, shape, /noon/i.test(match.words.word ?? '') ? 'T12:00' : 'T00:00'),
}

/** Finds times of day. Their value has no day yet: `clock` may join one. */
export const clock: readonly Finder[] = [twelve, twentyFour, noon]

function readTwelve(match: Match, shape: Shape): Candidate | undefined {
  const {hour: hourText = '', minute: minuteText, half = '', fromHour, fromMinute, fromHalf} = match.words
  const end = clockOf(hourText, minuteText, half)
  const start = fromHour === undefined ? '' : clockOf(fromHour, fromMinute, fromHalf ?? half)
  if (end === undefined || start === undefined) return undefined
  return withZone(match, shape, start === '' ? end : `${start}/${end}`)
}

/** `T17:00`; undefined where there is no such time. */
function clockOf(hour: string, minute: string | undefined, half: string): string | undefined {
  const number = Number(hour)
  if (number > 23 || hour.length > 2 || (minute !== undefined && minute.length !== 2)) return undefined
  const full = number > 12 || half === '' ? number : (number % 12) + (/^p/i.test(half) ? 12 : 0)
  return `T${String(full).padStart(2, '0')}:${minute ?? '00'}`
}

function readTwentyFour(match: Match, shape: Shape): Candidate | undefined {
  const {hour: hourText = '', minute: minuteText, fromHour, fromMinute, hrs} = match.words
  const end = clockOf(hourText, minuteText, '')
  const start = fromHour === undefined ? '' : clockOf(fromHour, fromMinute, '')
  if (end === undefined || start === undefined) return undefined
  const isHours = hrs === undefined || /^(?:hrs|hours|h)$/i.test(hrs)
  const place = match.places.hrs
  const own = isHours || !place ? match : {...match, end: place.start - (shape.codes[place.start - 1] === ' ' ? 1 : 0)}
  const found = withZone(own, shape, start === '' ? end : `${start}/${end}`)
  // “1:11:00” alone is how long something took.
  return match.words.seconds && found.timezoneText === undefined ? {...found, isWeak: true} : found
}

/** A time with the zone behind it. */
export function withZone({start, end}: Match, shape: Shape, clock: string): Candidate {
  const zone = zoneAfter(shape.text, shape.starts[end] ?? 0)
  return {
    start,
    end: zone ? letterAt(shape, zone.outerEnd, end) : end,
    type: clock.includes('/') ? 'range' : 'time',
    value: null,
    clock,
    inferred: ['year', 'month', 'day'],
    rank: 2,
    ...(zone?.zone ? {timezone: zone.zone} : {}),
    ...(zone ? {timezoneText: zone.name} : {}),
  }
}

/** The letter of a shape that begins at an offset of the text, or after it. */
function letterAt({starts}: Shape, offset: number, from: number): number {
  let at = from
  while (at < starts.length - 1 && (starts[at] ?? 0) < offset) at++
  return at
}
