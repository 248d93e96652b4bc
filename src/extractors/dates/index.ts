import type {DateMention} from '../../ast/index.js'
import {defineExtractor, type ExtractContext} from '../../extract/types.js'
import type {Prose} from '../../prose/index.js'
import {fiscalQuartersOf, writesDayFirst} from './calendar-of.js'
import type {Candidate, Finder, Reading} from './candidate.js'
import {daysOf} from './days-of.js'
import {findClock} from './find/clock.js'
import {findDays} from './find/days.js'
import {findMonths} from './find/months.js'
import {findPeriods} from './find/periods.js'
import {findRelative} from './find/relative.js'
import {findYears} from './find/years.js'
import {dropOverlaps} from './refine/overlaps.js'
import {joinPeriodEnded} from './refine/period-ended.js'
import {joinRanges} from './refine/ranges.js'
import {joinTimes} from './refine/times.js'

const finders: readonly Finder[] = [findDays, findMonths, findYears, findPeriods, findRelative, findClock]

/** Every date expression holds a digit or one of these words. */
const trigger =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|today|tonight|tomorrow|yesterday|this|last|next|past|coming|previous|ago|quarter|half|fiscal|year|noon|midnight)/i

/** Finds the dates of a release: small finders by family, then what belongs together is joined. */
export default defineExtractor({
  kind: 'dates',
  after: [],
  extract(ctx) {
    const reading: Reading = {
      today: ctx.releaseDate,
      fiscalQuarters: fiscalQuartersOf(ctx.prose),
      fiscalYearEnd: ctx.fiscalYearEnd,
      dayFirst: writesDayFirst(ctx.prose),
    }
    return ctx.prose.flatMap(prose => datesIn(prose, reading, ctx))
  },
})

function datesIn(prose: Prose, reading: Reading, ctx: ExtractContext): DateMention[] {
  const {text} = prose
  if (!trigger.test(text)) return []
  const found = dropOverlaps(
    finders.flatMap(find => find(text, reading)).filter(candidate => !isInsideWord(candidate, text)),
  )
  const joined = joinTimes(joinRanges(joinPeriodEnded(found, text), text), text, reading)
  return dropOverlaps(joined).map(candidate => toMention(candidate, prose, ctx))
}

/** Parts of addresses and file names are no dates. */
function isInsideWord({start, end}: Candidate, text: string): boolean {
  const before = text.slice(Math.max(0, start - 1), start)
  const after = text.slice(end, end + 2)
  if (/[@/_=]/.test(before) || /^[@_=]|^\.\p{L}{2}/u.test(after) || /^\/[\p{L}\d]/u.test(after)) return true
  if (!/[/.@]/.test(text)) return false
  const from = text.lastIndexOf(' ', start) + 1
  const word = text.slice(from, end)
  return /https?:\/\/|www\.|@/.test(word)
}

function toMention(candidate: Candidate, prose: Prose, ctx: ExtractContext): DateMention {
  const {type, value, mod, timezone, timezoneText, duration, inferred, ambiguous} = candidate
  const days = value === null ? undefined : daysOf(value, ctx.fiscalYearEnd)
  return {
    ...ctx.textSpan(prose, candidate.start, candidate.end),
    type,
    value,
    start: days?.start ?? null,
    end: days?.end ?? null,
    ...(mod ? {mod} : {}),
    ...(timezone ? {timezone} : {}),
    ...(timezoneText ? {timezoneText} : {}),
    ...(duration ? {duration} : {}),
    inferred,
    ...(ambiguous ? {ambiguous} : {}),
    ...(value === null ? {unresolved: true} : {}),
  }
}
