import type {Figure} from '../../ast/index.js'
import type {Prose} from '../../prose/index.js'

/** A cell in which something stands. */
export interface TableCell {
  readonly prose: Prose
  /** The only figure in it; undefined where none stands, or several. */
  readonly figure: Figure | undefined
  /** A dash alone: nothing, or nothing known. */
  readonly isDash: boolean
}

/** `head`: names the columns; `section`: a first cell alone; `data`: numbers or dashes. */
export interface TableRow {
  readonly type: 'head' | 'section' | 'data'
  /** The words of its first cell that has some; empty without any. */
  readonly label: string
  /** By column; undefined where a cell is empty. */
  readonly cells: readonly (TableCell | undefined)[]
}

/** A table of a release with the figures that were found in it. */
export interface Table {
  readonly rows: readonly TableRow[]
  /** The heads of the columns as the figures under them have it; null without one. */
  readonly columns: readonly (string | null)[]
  /** The block of prose before it, which may be its caption. */
  readonly before: Prose | undefined
}
