import {addDays, addMonths, type CalendarDay, fromIso, toIso} from '../../../calendar/index.js'
import type {Candidate, Match} from '../candidate.js'
import {count, countOf} from '../parts.js'
import {durationOf, unitOf, weekValue} from '../relative-value.js'
import {matchBefore} from '../search.js'
import type {Shape} from '../shape.js'

/** two days after · three weeks from · 2 weeks before the; not “within 30 days after” */
const offset = new RegExp(
  `(?<within>x )?(?<![A-Za-z0-9-])(?<span>(?<count>${count}) (?<unit>[dkty]) (?<side>[Sr]) (?:A )?)$`,
  'd',
)
/** week of · week commencing · week ended · weekend of */
const week = /(?<![A-Za-z0-9-])(?<span>(?<unit>[ke]) (?<verb>o|l|p)(?: v)? (?:A )?)$/d

/** two weeks starting · 10 days beginning on */
const starting = new RegExp(`(?<![A-Za-z0-9-])(?<span>(?<count>${count}) (?<unit>[dkt]) (?<verb>p) (?:v )?)$`, 'd')

/** “three weeks after May 12” and “the week of April 10” are one expression with the day that they lean on. */
export function joinAnchored(candidates: readonly Candidate[], shape: Shape): Candidate[] {
  return candidates.map(candidate => {
    const day = candidate.type === 'date' && isDay(candidate) ? fromIso(candidate.value ?? '') : undefined
    if (!day) return unresolved(candidate, shape)
    return (
      weekOf(candidate, day, shape) ?? stretchFrom(candidate, day, shape) ?? shifted(candidate, day, shape) ?? candidate
    )
  })
}

/** “one week from today” in a release without a date is one expression too. */
function unresolved(candidate: Candidate, shape: Shape): Candidate {
  if (!candidate.isDay || candidate.value !== null || candidate.type !== 'date') return candidate
  const match = matchBefore(shape, candidate.start, offset)
  const isShifted = match && directionOf(match) !== undefined && !/^within/i.test(match.words.within ?? '')
  return isShifted ? {...candidate, start: match.places.span?.start ?? match.start} : candidate
}

const isDay = ({value}: Candidate): boolean => /^\d{4}-\d\d-\d\d$/.test(value ?? '')

function weekOf(candidate: Candidate, day: CalendarDay, shape: Shape): Candidate | undefined {
  const match = matchBefore(shape, candidate.start, week)
  const {unit = '', verb = ''} = match?.words ?? {}
  if (!match || !/^week(?:end)?$/i.test(unit) || /^end$/i.test(verb)) return undefined
  const value = `${weekValue(day)}${/end$/i.test(unit) ? '-WE' : ''}`
  return {...candidate, start: match.places.span?.start ?? match.start, value}
}

/** “two weeks starting May 20” is a range of fourteen days. */
function stretchFrom(candidate: Candidate, day: CalendarDay, shape: Shape): Candidate | undefined {
  const match = matchBefore(shape, candidate.start, starting)
  if (!match || !/^(?:starting|beginning)$/i.test(match.words.verb ?? '')) return undefined
  const [number, unit] = [countOf(match.words.count ?? ''), match.words.unit ?? '']
  const last = addDays(shiftDay(day, number, unit), -1)
  return {
    ...candidate,
    start: match.places.span?.start ?? match.start,
    type: 'range',
    value: `${toIso(day)}/${toIso(last)}`,
    duration: durationOf(number, unitOf(unit)),
  }
}

function shifted(candidate: Candidate, day: CalendarDay, shape: Shape): Candidate | undefined {
  const match = matchBefore(shape, candidate.start, offset)
  const direction = match && directionOf(match)
  if (!match || direction === undefined || /^within/i.test(match.words.within ?? '')) return undefined
  const shift = direction * countOf(match.words.count ?? '')
  return {
    ...candidate,
    start: match.places.span?.start ?? match.start,
    value: toIso(shiftDay(day, shift, match.words.unit ?? '')),
  }
}

/** after · from · before; other words (“during”) do not count. */
function directionOf({words}: Match): 1 | -1 | undefined {
  if (/^before$/i.test(words.side ?? '')) return -1
  return /^(?:after|from)$/i.test(words.side ?? '') ? 1 : undefined
}

function shiftDay(day: CalendarDay, shift: number, unit: string): CalendarDay {
  switch (unitOf(unit)) {
    case 'week':
      return addDays(day, shift * 7)
    case 'month':
      return addMonths(day, shift)
    case 'year':
      return addMonths(day, shift * 12)
    default:
      return addDays(day, shift)
  }
}
