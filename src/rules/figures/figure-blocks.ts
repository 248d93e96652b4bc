import type {Draft} from '../../draft/index.js'
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

const known = new WeakMap<Draft, readonly FigureBlock[]>()

/** The blocks of a draft that hold figures, in order; found once for all rules. */
export function figureBlocks(draft: Draft): readonly FigureBlock[] {
  const found = known.get(draft) ?? findBlocks(draft)
  known.set(draft, found)
  return found
}

function findBlocks({prose: blocks, mentions}: Draft): readonly FigureBlock[] {
  const {figures, dates} = mentions
  const found: FigureBlock[] = []
  let nextFigure = 0
  let nextDate = 0
  for (const prose of [...blocks].sort((a, b) => a.source.start - b.source.start)) {
    const inside: PlacedFigure[] = []
    const days: PlacedDate[] = []
    for (let figure = figures[nextFigure]; figure; figure = figures[++nextFigure]) {
      if (spanOf(figure.position).start >= prose.source.end) break
      inside.push({figure, prose, ...textSpan(prose, spanOf(figure.position))})
    }
    for (let date = dates[nextDate]; date; date = dates[++nextDate]) {
      if (spanOf(date.position).start >= prose.source.end) break
      const period = date.start && date.end ? `${date.start}/${date.end}` : (date.value ?? date.text.toLowerCase())
      days.push({...textSpan(prose, spanOf(date.position)), period})
    }
    if (inside.length > 0) found.push({prose, figures: inside, dates: days})
  }
  return found
}

function textSpan(prose: Prose, {start, end}: Span): Span {
  return {start: toTextOffset(prose, start), end: toTextOffset(prose, end)}
}
