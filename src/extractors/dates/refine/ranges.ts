import {changeVerbs} from '../../../lexicon/index.js'
import type {Candidate} from '../candidate.js'
import type {Shape} from '../shape.js'

/** – · to · through · and continuing through · up to the */
const between = /^ {0,2}(?:[-–~]|(?:(?:& )?\+ )?b) {0,2}(?:A )?$/
/** The “, to” and “, and” of “from Oct. 1, 2025, to Feb. 6, 2026”: behind a year stands a comma. */
const behindYear = /^,(?= [b&])/
/** and · and the */
const and = /^ & (?:A )?$/
/** between the */
const betweenBefore = /B (?:A )?$/
/** from the */
const fromBefore = /r (?:A )?$/
/** and · , · , or */
const list = /^,? (?:&|x) $|^, $/
const full = /^(?:XXXX|\d{4})-\d\d-\d\d$/
const month = /^\d{4}-\d\d$/
const year = /^\d{4}$/
const quarter = /^(?:FY)?\d{4}-[QH]\d$/

/** Two neighbours with “to” or a dash between them, or “between … and …”, are one range. */
export function joinRanges(candidates: readonly Candidate[], shape: Shape): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const before = out.at(-1)
    const joined = before && join(before, candidate, shape)
    if (joined) out[out.length - 1] = joined
    else if (before) out.push(...bindYear(out, before, candidate, shape))
    else out.push(candidate)
  }
  return out
}

function join(a: Candidate, b: Candidate, {codes, text, starts}: Shape): Candidate | undefined {
  if (a.type !== 'date' || b.type !== 'date' || a.value === null || b.value === null) return undefined
  const gap = gapBetween(a, b, codes)
  const before = codes.slice(Math.max(0, a.start - 4), a.start)
  const isBetween = and.test(gap) && betweenBefore.test(before)
  if (!between.test(gap) && !isBetween) return undefined
  // “rose from Q1 to Q2” compares two quarters; “under construction from Q1 to Q3” is a stretch.
  const compares = quarter.test(b.value) && fromBefore.test(before) && speaksOfChange(text.slice(0, starts[a.start]))
  if (compares) return undefined
  const first = shareYear(a, b)
  if (full.test(first) && year.test(b.value) && b.mod === 'END') return untilYearEnd(a, b, first)
  const isAlike =
    [full, year, quarter].some(shape => shape.test(first) && shape.test(b.value ?? '')) ||
    (month.test(first) && (month.test(b.value) || full.test(b.value)))
  if (!isAlike || first >= b.value) return undefined
  const inferred = b.inferred.includes('year') ? b.inferred : []
  const hasYear = !b.inferred.includes('year') || !a.inferred.includes('year')
  // “1 May to 31 August” in a rule for every year has none.
  const isYearless =
    !hasYear && full.test(first) && full.test(b.value) && /\beach\syear|every\syear|annually/i.test(text)
  const value = isYearless ? `XXXX${first.slice(4)}/XXXX${b.value.slice(4)}` : `${first}/${b.value}`
  return {...b, start: a.start, type: 'range', value, inferred}
}

/** What stands between two dates, without the comma that closes a day with its year. */
function gapBetween(a: Candidate, b: Candidate, codes: string): string {
  const gap = codes.slice(a.end, b.start)
  return full.test(a.value ?? '') && !a.inferred.includes('year') ? gap.replace(behindYear, '') : gap
}

/** Whether the sentence that a text ends in has a word of change, or a per cent sign. */
function speaksOfChange(before: string): boolean {
  const sentence =
    before
      .slice(-90)
      .split(/[.!?](?:\s|$)/)
      .at(-1) ?? ''
  return (
    sentence.includes('%') ||
    sentence
      .toLowerCase()
      .split(/[^a-z]+/)
      .some(word => changeVerbs.has(word))
  )
}

/** “July 15, 2024 until the end of the year” runs to its 31 December. */
function untilYearEnd(a: Candidate, b: Candidate, first: string): Candidate {
  const {mod: _, ...rest} = b
  const own = b.inferred.includes('year') ? first.slice(0, 4) : b.value
  return {...rest, start: a.start, type: 'range', value: `${first}/${own}-12-31`, inferred: a.inferred}
}

/** A first date without a year takes the second's, or the one before where the turn of the year is between them. */
function shareYear(a: Candidate, b: Candidate): string {
  const [first, last] = [a.value ?? '', b.value ?? '']
  if (!a.inferred.includes('year') || year.test(last) || last.startsWith('XXXX')) return first
  const own = Number(last.slice(0, 4))
  return `${first.slice(4) > last.slice(4) ? own - 1 : own}${first.slice(4)}`
}

/** “October 24th and 25th”, “March 3 and 4, 2026”, “May 3 and June 5, 2026”: the first takes the second's year. */
function bindYear(out: Candidate[], before: Candidate, candidate: Candidate, {codes}: Shape): Candidate[] {
  const isList = list.test(codes.slice(before.end, candidate.start))
  const isSame =
    before.type === 'date' &&
    candidate.type === 'date' &&
    full.test(before.value ?? '') &&
    full.test(candidate.value ?? '')
  if (isList && isSame && before.inferred.includes('year') && !candidate.inferred.includes('year')) {
    out[out.length - 1] = {...before, value: shareYear(before, candidate)}
  }
  return [candidate]
}
