import type {PhrasingContent} from 'mdast'

/** One cell of a grid. */
export interface GridCell {
  readonly children: readonly PhrasingContent[]
  /** Its words on one line. */
  readonly text: string
  /** Whether it is a head by its element, or by being set in bold. */
  readonly isHead: boolean
}

/** A table whose rows all have the same number of cells, spans resolved. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[]
  /** How many rows at the top are heads by their elements (`thead`, or nothing but `th`). */
  readonly heads: number
}

/** A cell that holds nothing. */
export const emptyCell: GridCell = {children: [], text: '', isHead: false}
