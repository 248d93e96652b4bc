import {firstEndingAfter, overlaps} from '../../../source/index.js'
import type {Candidate} from '../candidate.js'

/** Keeps the longest of overlapping candidates (ties: the higher rank), in order. */
export function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byWeight = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (b.rank ?? 0) - (a.rank ?? 0) || a.start - b.start,
  )
  // In order and apart from each other, so that one look says whether there is room.
  const kept: Candidate[] = []
  for (const candidate of byWeight) {
    const at = firstEndingAfter(kept, candidate.start)
    const next = kept[at]
    if (!next || !overlaps(candidate, next)) kept.splice(at, 0, candidate)
  }
  return kept
}
