import type {Figure} from '../../ast/index.js'
import type {Visitors} from '../../lint/visitors.js'
import {type Prose, sentenceAt, toTextOffset} from '../../prose/index.js'
import {type Span, spanOf} from '../../source/index.js'

/** A figure with its block of prose; the span is into the block's text. */
export interface PlacedFigure extends Span {
  readonly figure: Figure
  readonly prose: Prose
}

/** Visitors that hand over each figure of running text with its block and, where there is one, the figure before it. */
export function figureInBlock(
  read: (figure: PlacedFigure, before: PlacedFigure | undefined) => void,
): Pick<Visitors, 'prose' | 'figure'> {
  let prose: Prose | undefined
  let before: PlacedFigure | undefined
  return {
    prose: block => {
      prose = block
      before = undefined
    },
    figure: figure => {
      if (!prose || prose.cell) return
      const placed = placeFigure(figure, prose)
      read(placed, before)
      before = placed
    },
  }
}

/** Where a figure stands in the text of its block. */
export function placeFigure(figure: Figure, prose: Prose): PlacedFigure {
  const {start, end} = spanOf(figure.position)
  return {figure, prose, start: toTextOffset(prose, start), end: toTextOffset(prose, end)}
}

/** The text of a figure's sentence before it, at most `reach` characters. */
export function textBefore({prose, start}: PlacedFigure, reach: number): string {
  const sentence = sentenceAt(prose, start)
  return prose.text.slice(Math.max(sentence?.start ?? 0, start - reach), start)
}
