import type {Figure} from '../../ast/index.js'
import type {Prose} from '../../prose/index.js'
import type {DraftFigure} from './draft-figure.js'

/** A figure of a block with what more than its own words says of it. */
export interface FoundFigure {
  readonly prose: Prose
  readonly figure: DraftFigure
  readonly change?: Figure['change']
  /** What is measured. */
  readonly subject?: string
  /** The headers of its cell. */
  readonly table?: Figure['table']
}
