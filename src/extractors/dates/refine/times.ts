import {toIso} from '../../../calendar/index.js'
import type {Candidate, Reading} from '../candidate.js'
import type {Shape} from '../shape.js'

/** Tuesday at 9 a.m. · Tuesday, 9 a.m. · Tuesday (9 a.m. · Tuesday – 9 a.m. · starting at */
const gap = /^(?:,? {0,2}(?:(?:p )?v|r|@)? {0,2}(?:A )?| \(|,? ?[-–|] ?)$/
const day = /^(?:\d{4}|XXXX)-\d\d-\d\d$/

/** A time of day beside a day is one expression with it; alone it counts on the release date. */
export function joinTimes(candidates: readonly Candidate[], {codes}: Shape, reading: Reading): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const before = out.at(-1)
    const joined = before && gap.test(codes.slice(before.end, candidate.start)) ? join(before, candidate) : undefined
    if (joined) out[out.length - 1] = joined
    else out.push(candidate)
  }
  return out.map(candidate =>
    candidate.clock !== undefined && candidate.value === null ? alone(candidate, reading) : candidate,
  )
}

function join(a: Candidate, b: Candidate): Candidate | undefined {
  if (isDay(a) && b.clock) return together(a, b, a, b)
  return isDay(b) && a.clock && a.value === null ? together(a, b, b, a) : undefined
}

/** What a time may join: “Tuesday”, “tomorrow evening”, also where the day is not known. */
function isDay({clock, value, type, isDay: isKnownDay}: Candidate): boolean {
  if (clock !== undefined || type === 'range') return false
  return isKnownDay === true || day.test(value ?? '')
}

function together(a: Candidate, b: Candidate, date: Candidate, time: Candidate): Candidate {
  const value = date.value === null ? null : stamp(date.value.slice(0, 10), time.clock ?? '')
  const {clock: _, ...rest} = time
  return {...rest, start: a.start, end: b.end, value, inferred: date.inferred}
}

/** `2026-05-12` and `T09:00/T11:00` → `2026-05-12T09:00/2026-05-12T11:00` */
function stamp(date: string, clock: string): string {
  const parts = clock.split('/')
  return parts.map(part => date + part).join('/')
}

function alone(candidate: Candidate, {today}: Reading): Candidate {
  return {...candidate, value: today ? stamp(toIso(today), candidate.clock ?? '') : null}
}
