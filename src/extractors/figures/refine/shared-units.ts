import type {DraftFigure} from '../draft-figure.js'

/** Gives the bare numbers of a list the unit behind its last one: “4, 8 and 12 months” are three durations. */
export function withSharedUnits(text: string, figures: readonly DraftFigure[]): readonly DraftFigure[] {
  if (figures.length < 2) return figures
  const out = [...figures]
  let isInList = false
  for (let i = figures.length - 1; i > 0; i--) {
    const [first, second] = [out[i - 1], out[i]]
    isInList = first !== undefined && second !== undefined && isListed(text, first, second, isInList)
    if (isInList && first && second) out[i - 1] = like(first, second)
  }
  return out
}

/** A greater number with a unit stands behind a bare one, “and” or “or” between the last two. */
function isListed(text: string, first: DraftFigure, second: DraftFigure, isInList: boolean): boolean {
  if (first.kind !== 'number' || first.unit !== null || first.value === null || second.value === null) return false
  if (second.kind !== 'duration' && second.kind !== 'percent' && second.kind !== 'measure') return false
  const gap = text.slice(first.end, second.start)
  return first.value < second.value && (isInList ? gap === ', ' : /^,? (?:and|or) $/.test(gap))
}

function like(figure: DraftFigure, {kind, unit, iso, value}: DraftFigure): DraftFigure {
  const own = iso?.replace(/\d[\d.]*/, written => String((Number(written) * (figure.value ?? 0)) / (value ?? 1)))
  return {...figure, kind, unit, ...(own === undefined ? {} : {iso: own})}
}
