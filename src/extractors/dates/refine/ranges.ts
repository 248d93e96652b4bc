import type {Candidate} from '../candidate.js'

const between = /^\s{0,2}(?:-|–|—|~|to|through|thru|until|till|and\scontinuing\sthrough|up\sto)\s{0,2}(?:the\s)?$/i
const and = /^\sand\s(?:the\s)?$/i
const full = /^(?:XXXX|\d{4})-\d\d-\d\d$/
const month = /^\d{4}-\d\d$/
const year = /^\d{4}$/
const quarter = /^(?:FY)?\d{4}-[QH]\d$/

/** Two neighbours with “to” or a dash between them, or “between … and …”, are one range. */
export function joinRanges(candidates: readonly Candidate[], text: string): Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    const before = out.at(-1)
    const joined = before && join(before, candidate, text)
    if (joined) out[out.length - 1] = joined
    else if (before) out.push(...bindYear(out, before, candidate, text))
    else out.push(candidate)
  }
  return out
}

function join(a: Candidate, b: Candidate, text: string): Candidate | undefined {
  if (a.type !== 'date' || b.type !== 'date' || a.value === null || b.value === null) return undefined
  const gap = text.slice(a.end, b.start)
  const isBetween = and.test(gap) && /\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, a.start - 13), a.start))
  if (!between.test(gap) && !isBetween) return undefined
  // “rose from Q1 to Q2” compares two quarters.
  const compares = quarter.test(b.value) && /\bfrom\s(?:the\s)?$/i.test(text.slice(Math.max(0, a.start - 10), a.start))
  if (compares) return undefined
  const first = shareYear(a, b)
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

/** A first date without a year takes the second's, or the one before where the turn of the year is between them. */
function shareYear(a: Candidate, b: Candidate): string {
  const [first, last] = [a.value ?? '', b.value ?? '']
  if (!a.inferred.includes('year') || year.test(last)) return first
  const own = Number(last.slice(0, 4))
  return `${first.slice(4) > last.slice(4) ? own - 1 : own}${first.slice(4)}`
}

/** “October 24th and 25th”, “March 3 and 4, 2026”, “May 3 and June 5, 2026”: the first takes the second's year. */
function bindYear(out: Candidate[], before: Candidate, candidate: Candidate, text: string): Candidate[] {
  const isList = /^,?\s(?:and|or)\s$|^,\s$/.test(text.slice(before.end, candidate.start))
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
