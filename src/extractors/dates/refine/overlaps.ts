import {overlaps} from '../../../source/index.js'
import type {Candidate} from '../candidate.js'

/** Keeps the longest of overlapping candidates (ties: the higher rank), in order. */
export function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const byWeight = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || (b.rank ?? 0) - (a.rank ?? 0) || a.start - b.start,
  )
  const kept: Candidate[] = []
  for (const candidate of byWeight) if (!kept.some(other => overlaps(candidate, other))) kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start)
}
