import {timeZones} from '../lexicon/index.js'

/** A time of day as a release writes it: “7:00 a.m. ET”, “06:00 GMT”, “noon”. */
export interface WrittenTime {
  /** `07:00`, of 24 hours. */
  readonly clock: string
  /** As written, where it is a zone that is known. */
  readonly zone: string | undefined
}

/** 7 a.m. · 7:30 pm · 7.30 am */
const twelveHours = /(?<![\d:.])(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m\b\.?/i
/** 06:00 · 18:30 hrs */
const twentyFourHours = /(?<![\d:.])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\d:])(?:\s?(?:hrs|hours)\b)?/i
const word = /\b(?:noon|midnight)\b/i
/** The most words that the name of a zone has: “US Eastern Standard Time”. */
const longestZone = 4

/** The first time of day in `text`, or undefined. */
export function findWrittenTime(text: string): WrittenTime | undefined {
  const match = twelveHours.exec(text) ?? twentyFourHours.exec(text) ?? word.exec(text)
  return match ? {clock: clockOf(match), zone: zoneAt(text.slice(match.index + match[0].length))} : undefined
}

function clockOf({0: written, groups}: RegExpExecArray): string {
  if (!groups?.hour) return /noon/i.test(written) ? '12:00' : '00:00'
  const {hour, minute = '00', half} = groups
  const isAfternoon = half?.toLowerCase() === 'p'
  const full = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour)
  return `${String(full).padStart(2, '0')}:${minute}`
}

/** The longest name of a time zone that a text opens with, as written; no text need be longer than 40 characters. */
export function zoneAt(text: string): string | undefined {
  const words = text.replace(/^[\s,(]{1,4}/, '').split(/[\s,);/]/, longestZone)
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ').replace(/\.$/, '')
    if (timeZones.has(name)) return name
  }
  return undefined
}
