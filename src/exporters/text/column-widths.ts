import {largest} from '../../source/index.js'

/** A column of a table: its cells as they are shown. */
export interface Column {
  readonly head: string
  readonly cells: readonly string[]
  /** Numbers are never broken. */
  readonly isNumeric: boolean
}

/** Between two columns. */
const gap = 2
/** A column of text is not made narrower than this, so that it can be read. */
const narrowest = 12

/**
 * The width of every column in a table of at most `room` characters: as wide as its words, else the words of the heads one under the other,
 * else those of columns of text as well; undefined where even that does not fit.
 */
export function columnWidths(columns: readonly Column[], room: number, least: number): readonly number[] | undefined {
  const widest = columns.map(({head, cells}) => Math.max(least, head.length, longest(cells)))
  if (total(widest) <= room) return widest
  const body = columns.map(({head, cells}) => Math.max(least, longestWord(head), longest(cells)))
  if (total(body) <= room) return widen(body, widest, room)
  const smallest = columns.map(({head, cells, isNumeric}, i) =>
    isNumeric ? (body[i] ?? 0) : Math.max(least, narrowest, longestWord(head), largest(cells.map(longestWord))),
  )
  const start = smallest.map((width, i) => Math.min(width, body[i] ?? width))
  return total(start) <= room ? widen(start, widest, room) : undefined
}

/** The room that is left goes to the columns that lack most. */
function widen(widths: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const grown = [...widths]
  for (let left = room - total(grown); left > 0; left--) {
    const lacks = grown.map((width, i) => (wanted[i] ?? 0) - width)
    const most = lacks.indexOf(largest(lacks))
    if ((lacks[most] ?? 0) <= 0) break
    grown[most] = (grown[most] ?? 0) + 1
  }
  return grown
}

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1)

const longestWord = (text: string): number => longest(text.split(' '))

const longest = (texts: readonly string[]): number => largest(texts.map(text => text.length))
