import type {DateMention} from '../../ast/index.js'
import type {Draft} from '../../draft/index.js'
import {figuresByBlock} from '../../lint/figures-by-block.js'
import {onceFor} from '../../lint/once-for.js'
import {type Prose, toTextOffset} from '../../prose/index.js'
import {type Span, spanOf} from '../../source/index.js'
import type {PlacedFigure} from './figure-in-block.js'

/** A date in the text of its block, and the period that it means: two expressions of one period read the same. */
export interface PlacedDate extends Span {
  readonly period: string
}

/** A block of running text or a cell with its figures and dates. */
export interface FigureBlock {
  readonly prose: Prose
  readonly figures: readonly PlacedFigure[]
  readonly dates: readonly PlacedDate[]
}

/** The blocks of a draft that hold figures, in order; found once for all rules. */
export const figureBlocks: (draft: Draft) => readonly FigureBlock[] = onceFor(draft => {
  const {dates} = draft.mentions
  let nextDate = 0
  return Array.from(figuresByBlock(draft), ([prose, figures]) => {
    while (startOf(dates[nextDate]) < prose.source.start) nextDate++
    const days: PlacedDate[] = []
    for (let date = dates[nextDate]; date; date = dates[++nextDate]) {
      if (spanOf(date.position).start >= prose.source.end) break
      const period = date.start && date.end ? `${date.start}/${date.end}` : (date.value ?? date.text.toLowerCase())
      days.push({...textSpan(prose, spanOf(date.position)), period})
    }
    const inside = figures.map(figure => ({figure, prose, ...textSpan(prose, spanOf(figure.position))}))
    return {prose, figures: inside, dates: days}
  })
})

const startOf = (date: DateMention | undefined): number =>
  date ? spanOf(date.position).start : Number.POSITIVE_INFINITY

function textSpan(prose: Prose, {start, end}: Span): Span {
  return {start: toTextOffset(prose, start), end: toTextOffset(prose, end)}
}
