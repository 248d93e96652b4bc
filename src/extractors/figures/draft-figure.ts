import type {FigureKind, Modifier} from '../../ast/index.js'
import type {Span} from '../../source/index.js'

/** A figure while it is being put together. Offsets into the text of its block. */
export interface DraftFigure extends Span {
  readonly kind: FigureKind
  readonly value: number | null
  readonly min?: number
  readonly max?: number
  readonly unit: string | null
  readonly modifier: Modifier | null
  readonly iso?: string
  readonly per?: string
}
