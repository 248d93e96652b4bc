import type {DateMention, Figure} from '../../ast/index.js'
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
  /** Its figures as they were found; for most questions their places in the block need not be known. */
  readonly found: readonly Figure[]
  readonly figures: readonly PlacedFigure[]
  readonly dates: readonly PlacedDate[]
}

/** The blocks of a draft that hold figures, in order; found once for all rules. */
export const figureBlocks: (draft: Draft) => readonly FigureBlock[] = onceFor(draft =>
  Array.from(figuresByBlock(draft), ([prose, found]) => new LazyBlock(prose, found, draft)),
)

/** A block whose figures and dates are placed on first use: few rules ask, and of few blocks. */
class LazyBlock implements FigureBlock {
  readonly prose: Prose
  readonly found: readonly Figure[]
  readonly #draft: Draft
  #figures: readonly PlacedFigure[] | undefined
  #dates: readonly PlacedDate[] | undefined

  constructor(prose: Prose, found: readonly Figure[], draft: Draft) {
    this.prose = prose
    this.found = found
    this.#draft = draft
  }

  get figures(): readonly PlacedFigure[] {
    this.#figures ??= this.found.map(figure => ({figure, prose: this.prose, ...textSpan(this.prose, figure)}))
    return this.#figures
  }

  get dates(): readonly PlacedDate[] {
    const {start, end} = this.prose.source
    const isHere = ({position}: DateMention): boolean => position.start.offset >= start && position.start.offset < end
    this.#dates ??= this.#draft.mentions.dates
      .filter(isHere)
      .map(date => ({...textSpan(this.prose, date), period: periodOf(date)}))
    return this.#dates
  }
}

const periodOf = ({start, end, value, text}: DateMention): string =>
  start && end ? `${start}/${end}` : (value ?? text.toLowerCase())

function textSpan(prose: Prose, {position}: Figure | DateMention): Span {
  const {start, end} = spanOf(position)
  return {start: toTextOffset(prose, start), end: toTextOffset(prose, end)}
}
