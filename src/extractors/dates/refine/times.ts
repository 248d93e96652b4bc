import {addDays, type CalendarDay, fromIso, toIso} from '../../../calendar/index.js'
import type {Candidate, Reading} from '../candidate.js'
import {type Shape, wordsOf} from '../shape.js'

/** Tuesday at 9 a.m. · Tuesday, 9 a.m. · Tuesday (9 a.m. · Tuesday – 9 a.m. · starting at · T of 2026-05-12T09:00 */
const gap = /^(?:,? {0,2}(?:(?:p )?v|r|i|@)? {0,2}(?:A )?| \(|,? ?[-–|] ?|X)$/

/** – · to · until */
const toGap = /^ {0,2}(?:[-–]|b) {0,2}$/
/** T09:00, not TMO */
const isClock = /^T\d\d:\d\d$/

/**
 * A time of day beside a day is one expression with it; alone it counts on the day that the text speaks of: `agenda` is
 * that of the list or table that the block belongs to, as `2026-05-12`.
 */
export function joinTimes(
  candidates: readonly Candidate[],
  shape: Shape,
  {today}: Reading,
  agenda: string | undefined,
): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const before = joined.at(-1)
    const both = before && join(before, candidate, shape)
    if (both) joined[joined.length - 1] = both
    else joined.push(candidate)
  }
  const out: Candidate[] = []
  for (const candidate of joined) {
    if (candidate.isWeak) continue
    out.push(isLone(candidate) ? dated(candidate, agenda ?? dayBefore(out, candidate, shape, today)) : candidate)
  }
  return out
}

/** A time of day that no day stands with. */
const isLone = ({clock, value}: Candidate): boolean => clock !== undefined && value === null

function dated(candidate: Candidate, day: string | undefined): Candidate {
  return day === undefined ? candidate : {...candidate, value: stamp(day, candidate.clock ?? '')}
}

function join(a: Candidate, b: Candidate, shape: Shape): Candidate | undefined {
  const between = shape.codes.slice(a.end, b.start)
  const range = toGap.test(between) ? untilTime(a, b) : undefined
  if (range || !gap.test(between)) return range
  if (isDay(a) && b.clock) return together(a, b, {date: a, time: b}, shape)
  return isDay(b) && a.clock && a.value === null ? together(a, b, {date: b, time: a}, shape) : undefined
}

/** “9 a.m. ET to 5 p.m. ET”, also where a day stands with the first. */
function untilTime(a: Candidate, b: Candidate): Candidate | undefined {
  const isPair = a.type === 'time' && b.type === 'time' && b.clock !== undefined && !b.isWeak && isClock.test(b.clock)
  if (!isPair) return undefined
  if (a.clock !== undefined && a.value === null) {
    return isClock.test(a.clock) ? {...b, start: a.start, type: 'range', clock: `${a.clock}/${b.clock}`} : undefined
  }
  const day = a.value?.slice(0, 10)
  if (day === undefined || !isClock.test(a.value?.slice(10) ?? '')) return undefined
  const {clock: _, ...rest} = b
  return {
    ...rest,
    start: a.start,
    type: 'range',
    value: stamp(day, `${a.value?.slice(10)}/${b.clock}`),
    inferred: a.inferred,
  }
}

/** What a time may join: “Tuesday”, “tomorrow evening”, also where the day is not known. */
function isDay({clock, value, type, isDay: isKnownDay}: Candidate): boolean {
  if (clock !== undefined || type === 'range' || type === 'set') return false
  return isKnownDay === true || /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value ?? '')
}

interface Pair {
  readonly date: Candidate
  readonly time: Candidate
}

function together(a: Candidate, b: Candidate, {date, time}: Pair, shape: Shape): Candidate {
  const {clock = '', isOpen, isWeak: _, ...rest} = time
  const own = isOpen ? inPartOfDay(clock, wordsOf(shape, date)) : clock
  const value = date.value === null ? null : stamp(date.value.slice(0, 10), own)
  const isAmbiguous = date.ambiguous || (isOpen && own === clock)
  const {ambiguous: _own, ...kept} = rest
  return {
    ...kept,
    start: a.start,
    end: b.end,
    value,
    inferred: date.inferred,
    ...(isAmbiguous ? {ambiguous: true} : {}),
    ...(date.isVoid ? {isVoid: true} : {}),
  }
}

/** Half past five “this evening” is 17:30. */
function inPartOfDay(clock: string, words: string): string {
  const hour = Number(clock.slice(1, 3))
  const isLater = /noon|evening/i.test(words) ? hour < 12 : /night/i.test(words) && hour > 4 && hour < 12
  return isLater ? `T${hour + 12}${clock.slice(3)}` : clock
}

/** `2026-05-12` and `T09:00/T11:00` → `2026-05-12T09:00/2026-05-12T11:00`; an end before its start is on the next day. */
function stamp(date: string, clock: string): string {
  const [from = '', to] = clock.split('/')
  if (to === undefined) return date + from
  const day = to < from ? fromIso(date) : undefined
  return `${date}${from}/${day ? toIso(addDays(day, 1)) : date}${to}`
}

/** How far before a time the day may stand that it counts on. */
const reach = 160

/** The day that the text before names last, if it is still to come: “The call is on June 3. It begins at ⟨5 p.m.⟩” */
function dayBefore(
  before: readonly Candidate[],
  {start}: Candidate,
  {starts}: Shape,
  today: CalendarDay | undefined,
): string | undefined {
  const own = today && toIso(today)
  const last = before.findLast(({value, type}) => type !== 'set' && fromIso(value ?? '') !== undefined)
  const isFar = !last || (starts[start] ?? 0) - (starts[last.end] ?? 0) > reach
  const day = last?.value?.slice(0, 10)
  if (isFar || day === undefined || (own !== undefined && day < own)) return own
  // Of a stretch of days nobody says which one is meant.
  return last.type === 'range' && !isOfOneDay(last.value ?? '') ? own : day
}

/** 2026-05-12T09:00/2026-05-12T11:00 */
function isOfOneDay(range: string): boolean {
  const [from = '', to = ''] = range.split('/')
  return from.slice(0, 10) === to.slice(0, 10)
}
