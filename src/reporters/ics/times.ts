import type {DateMention} from '../../ast/index.js'
import {instantIn, wallClock} from '../../calendar/index.js'

/** When an event is. */
export interface EventTimes {
  readonly start: Date
  readonly end: Date | undefined
  /** The release names no zone: the clock of whoever reads it is meant. The times then stand as if in Greenwich. */
  readonly isFloating: boolean
}

/** A date that is an event. */
export interface TimedEvent {
  readonly date: DateMention
  readonly times: EventTimes
}

/** What may stand in a time of day without its zone: 7:30 a.m. · 10–12 noon · 18:00 hrs to midnight */
const clockParts = /\d{1,4}|\b(?:[ap]\.?\s?m\b|noon|midnight|hrs|hours|to|and|until)\b|[^\p{L}\d]/giu

/** Whether a date is one that a calendar of events is about: a time of day, or from one to another. */
export function isTimed({type, value}: DateMention): boolean {
  return type === 'time' || (type === 'range' && value !== null && /T\d.{1,30}\/.{1,30}T\d/.test(value))
}

/** When a timed date is, or why that is not known. */
export function timesOf(date: DateMention): EventTimes | string {
  const {value, timezone, timezoneText} = date
  if (value === null || value.startsWith('XXXX')) return 'its day is not known'
  const [from, to] = value.split('/').map(wallClock)
  if (!from) return 'it names no hour'
  // The extractor takes the day of the release for it, which is seldom the day of the call.
  if (isWithoutDay(date)) return 'no day stands beside it'
  if (timezone === undefined && timezoneText !== undefined) return 'its time zone is not known'
  const toInstant = (wall: Date): Date => (timezone === undefined ? wall : instantIn(wall, timezone))
  const [start, end] = [toInstant(from), to && toInstant(to)]
  return {start, end: end && end > start ? end : undefined, isFloating: timezone === undefined}
}

/** Whether a time without a day is that of an event on the clock of another zone: “4 p.m. CT, 5 p.m. ET on May 12”. */
export function isTimeOf(time: DateMention, event: DateMention): boolean {
  if (!isWithoutDay(time) || !time.value || !event.value) return false
  const there = timesOf({...time, value: event.value.slice(0, 10) + time.value.slice(10), inferred: []})
  const here = timesOf(event)
  return typeof there !== 'string' && typeof here !== 'string' && there.start.getTime() === here.start.getTime()
}

/** Whether only a clock stands there: “9 a.m. ET”, unlike “today at 9 a.m. ET”. */
function isWithoutDay({inferred, text, timezoneText = ''}: DateMention): boolean {
  return inferred.includes('day') && text.replace(timezoneText, '').replace(clockParts, '') === ''
}
