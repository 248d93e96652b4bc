import type {Candidate} from '../candidate.js'
import type {Shape} from '../shape.js'

/** and 7.15% in the · to 3.6 million in the: no more than a few words, nothing left out, and no new clause */
const toPeriod = /^ [&b] (?:[^.,;:!?\n]|[.,](?=[0-9Y])){0,24}$/
/** revenues for · like-for-like sales in */
const toYear = /^(?: [xX]){1,2} [io] $/
const period = /^(?:FY)?\d{4}-([QH]\d)$/

/** Gives quarters and halves without a year the one that stands in the same phrase. */
export function shareYears(candidates: readonly Candidate[], {codes}: Shape): Candidate[] {
  return candidates.map((candidate, i) => {
    const next = candidates[i + 1]
    if (!candidate.part || !next || !candidate.inferred.includes('year') || next.inferred.length > 0) return candidate
    const gap = codes.slice(candidate.end, next.start)
    const year = yearOf(candidate.part, next, gap)
    return year === undefined ? candidate : {...candidate, value: `${year}-${candidate.part}`}
  })
}

/** “6% in the first half and 7% in the second half of 2024” · “First quarter revenues for 2025” */
function yearOf(part: string, {value}: Candidate, gap: string): string | undefined {
  if (/^(?:FY)?\d{4}$/.test(value ?? '')) return toYear.test(gap) ? (value ?? undefined) : undefined
  const later = period.exec(value ?? '')?.[1]
  const isLater = later?.charAt(0) === part.charAt(0) && later > part
  return isLater && toPeriod.test(gap) ? value?.slice(0, -3) : undefined
}
