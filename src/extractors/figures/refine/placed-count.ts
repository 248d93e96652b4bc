import type {DraftFigure} from '../draft-figure.js'

/** “ heat pumps in ”, “ people across more than ”: a noun, and where it is. */
const nounAndPlace = /^ [^,.;:()\d]{1,60} (?:across|at|in|throughout) (?:[a-z]{2,14} ){0,2}$/

/** Whether a count only says where: “2,150 heat pumps in ⟨14 towns⟩”. */
export const isPlacedCount = (text: string, figure: DraftFigure, before: DraftFigure): boolean =>
  before.kind === 'count' && figure.kind === 'count' && nounAndPlace.test(text.slice(before.end, figure.start))

/**
 * Which of “2,150 heat pumps in 14 towns, up from ⟨640⟩” an older value is of: what the clause is about, unless the count of
 * places is nearer to it (“900 people in 14 countries, up from ⟨12⟩”).
 */
export function comparedCount(text: string, older: DraftFigure, last: DraftFigure, before: DraftFigure): DraftFigure {
  return isPlacedCount(text, last, before) && distance(older, before) < distance(older, last) ? before : last
}

const distance = ({value: a}: DraftFigure, {value: b}: DraftFigure): number =>
  a && b ? Math.abs(Math.log(Math.abs(a / b))) : Number.POSITIVE_INFINITY
