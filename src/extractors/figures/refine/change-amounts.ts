import type {DraftFigure} from '../draft-figure.js'
import {isPlacedCount} from './placed-count.js'

/** A figure that may be part of a change, with the one that says it again: “$5.2 million, or $0.83 per share”. */
export interface ChangeAmount {
  readonly figure: DraftFigure
  /** The same per share, or as a part of something. */
  readonly perShare: DraftFigure | undefined
  /** Where the words after it begin. */
  readonly end: number
}

const others: ReadonlySet<string> = new Set(['duration', 'ordinal', 'ratio', 'multiplier'])

/** The amounts of a block in order. */
export function changeAmounts(text: string, figures: readonly DraftFigure[]): readonly ChangeAmount[] {
  const amounts: ChangeAmount[] = []
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]
    if (!figure || others.has(figure.kind) || isPlaceBetween(text, figures, i)) continue
    const last = amounts[amounts.length - 1]
    if (last && !last.perShare && isAgain(text, last, figure))
      amounts[amounts.length - 1] = {...last, perShare: figure, end: figure.end}
    else amounts.push({figure, perShare: undefined, end: figure.end})
  }
  return amounts
}

/** The 14 of “2,150 heat pumps in 14 towns, up from 640 heat pumps”. */
function isPlaceBetween(text: string, figures: readonly DraftFigure[], i: number): boolean {
  if (i === 0 || i + 1 >= figures.length) return false
  const [before, figure, after] = [figures[i - 1], figures[i], figures[i + 1]]
  if (!before || !figure || !after || before.unit !== after.unit || figure.unit === after.unit) return false
  return isPlacedCount(text, figure, before)
}

/** “, or $0.83 per diluted share”, “, or 37.5% of revenue” */
function isAgain(text: string, {figure, end}: ChangeAmount, again: DraftFigure): boolean {
  if (figure.kind !== 'money' || figure.per !== undefined || again.start - end > 30) return false
  const isShare = again.kind === 'percent' && text.startsWith(' of ', again.end)
  if (!isShare && (again.kind !== 'money' || again.per === undefined)) return false
  return /^,?\s\(?(?:or\s)?(?:about\s|approximately\s|a\sloss\sof\s)?$/i.test(text.slice(end, again.start))
}
