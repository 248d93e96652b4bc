import {timeZones} from '../../../lexicon/index.js'
import type {Candidate, Finder} from '../candidate.js'

const zoneNames = [...timeZones.keys()]
  .sort((a, b) => b.length - a.length)
  .map(name => name.replace(/\./g, '\\.').replace(/ /g, '\\s'))
  .join('|')
const zone = `(?:\\s?,?\\s?\\(?(?<zone>${zoneNames})(?![\\p{L}\\d])\\)?)`
const half = '(?:a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?)'
/** 9:00 a.m. ET · 8.30 am · 5 p.m., New York City time · 5:09PM */
const twelve = new RegExp(
  `(?<![\\d:.,$€£])(?:(?<fromHour>\\d{1,2})(?:[:.](?<fromMinute>[0-5]\\d))?\\s?(?<fromHalf>${half})?\\s{0,2}(?:-|–|to|until)\\s{0,2})?(?<hour>1[0-2]|0?\\d|1\\d|2[0-3])(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?\\s?(?<half>${half})${zone}?`,
  'giu',
)
/** 17:00 CET · 09:30 hrs */
const twentyFour = new RegExp(
  `(?<![\\d:.,$€£])(?:(?<fromHour>[01]?\\d|2[0-3]):(?<fromMinute>[0-5]\\d)\\s{0,2}(?:-|–|to)\\s{0,2})?(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:\\s?(?:hrs|hours|h)\\b)?(?![\\d:])${zone}?`,
  'gu',
)
const noon = new RegExp(`(?<![A-Za-zÀ-ɏ\\d-])(?<word>noon|midnight)(?![A-Za-zÀ-ɏ-])${zone}?`, 'giu')

/** Finds times of day. Their value has no day yet: `clock` may join one. */
export const findClock: Finder = text => {
  const digits = /\d\s?[ap]\.?\s?m\b/i.test(text) ? [...text.matchAll(twelve)].flatMap(fromTwelve) : []
  const full = /\d:\d\d/.test(text) ? [...text.matchAll(twentyFour)].flatMap(fromTwentyFour) : []
  const words = /noon|midnight/i.test(text) ? [...text.matchAll(noon)].map(fromWord) : []
  return [...digits, ...full, ...words]
}

function fromTwelve(match: RegExpExecArray): Candidate[] {
  const {hour = '', minute, half: halfText = '', fromHour, fromMinute, fromHalf} = match.groups ?? {}
  const end = clockOf(hour, minute, halfText)
  if (end === undefined) return []
  const start = fromHour === undefined ? undefined : clockOf(fromHour, fromMinute, fromHalf ?? halfText)
  return [toCandidate(match, start === undefined ? end : `${start}/${end}`)]
}

function clockOf(hour: string, minute: string | undefined, half: string): string | undefined {
  const number = Number(hour)
  if (number > 23) return undefined
  const isAfternoon = /^p/i.test(half)
  const full = number > 12 ? number : (number % 12) + (isAfternoon ? 12 : 0)
  return `T${String(full).padStart(2, '0')}:${minute ?? '00'}`
}

function fromTwentyFour(match: RegExpExecArray): Candidate[] {
  const {hour = '', minute = '', fromHour, fromMinute} = match.groups ?? {}
  const end = `T${hour.padStart(2, '0')}:${minute}`
  return [toCandidate(match, fromHour === undefined ? end : `T${fromHour.padStart(2, '0')}:${fromMinute}/${end}`)]
}

function fromWord(match: RegExpExecArray): Candidate {
  return toCandidate(match, /noon/i.test(match.groups?.word ?? '') ? 'T12:00' : 'T00:00')
}

function toCandidate(match: RegExpExecArray, clock: string): Candidate {
  const name = match.groups?.zone
  const known =
    name === undefined
      ? undefined
      : (timeZones.get(name) ??
        [...timeZones].find(([key]) => key.toLowerCase() === name.toLowerCase().replace(/\s/g, ' '))?.[1])
  const isRange = clock.includes('/')
  const text = match[0].replace(/[\s,]{1,3}$/, '')
  return {
    start: match.index,
    end: match.index + text.length,
    type: isRange ? 'range' : 'time',
    value: null,
    clock,
    inferred: ['year', 'month', 'day'],
    rank: 2,
    ...(known === undefined ? {} : {timezone: known}),
    ...(name === undefined ? {} : {timezoneText: name}),
  }
}
