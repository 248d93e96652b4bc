import {toIso} from '../../../calendar/index.js'
import type {Candidate, Reading} from '../candidate.js'

const gap = /^(?:,?\s{0,2}(?:at|on|from|by|beginning\sat|starting\sat|@)?\s{0,2}(?:the\s)?|\s\(|,?\s?[-–|]\s?)$/i
const day = /^\d{4}-\d\d-\d\d$/

/** A time of day beside a day is one expression with it; alone it counts on the release date. */
export function joinTimes(candidates: readonly Candidate[], text: string, reading: Reading): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const before = out.at(-1)
    const joined = before && gap.test(text.slice(before.end, candidate.start)) ? join(before, candidate) : undefined
    if (joined) out[out.length - 1] = joined
    else out.push(candidate)
  }
  return out.map(candidate =>
    candidate.clock !== undefined && candidate.value === null ? alone(candidate, reading) : candidate,
  )
}

function join(a: Candidate, b: Candidate): Candidate | undefined {
  const isDay = (c: Candidate): boolean =>
    c.clock === undefined && c.type === 'date' && c.value !== null && day.test(c.value)
  const [date, time] =
    isDay(a) && b.clock ? [a, b] : isDay(b) && a.clock && a.value === null ? [b, a] : [undefined, undefined]
  if (!date || !time) return undefined
  return {
    ...time,
    start: a.start,
    end: b.end,
    value: stamp(date.value ?? '', time.clock ?? ''),
    inferred: date.inferred,
  }
}

function stamp(date: string, clock: string): string {
  return clock
    .split('/')
    .map(part => date + part)
    .join('/')
}

function alone(candidate: Candidate, {today}: Reading): Candidate {
  return {...candidate, value: today ? stamp(toIso(today), candidate.clock ?? '') : null}
}
