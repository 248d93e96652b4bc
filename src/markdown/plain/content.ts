import type {Point, Position} from '../../source/index.js'
import type {Mark} from '../types.js'
import type {Line} from './lines.js'

/** Where a piece stands in its source. */
export interface Place {
  readonly start: number
  readonly linesBefore: number
}

/** The words of a block, line by line: what Markdown takes off at both ends of a line is left out. Offsets are into `text`. */
export class Content {
  readonly text: string
  readonly #place: Place
  readonly #lines: readonly Line[]
  /** Where each line begins in `text`. */
  readonly #starts: readonly number[]

  constructor(piece: string, lines: readonly Line[], place: Place) {
    const starts: number[] = []
    let text = ''
    for (const {words, end} of lines) {
      if (starts.length > 0) text += '\n'
      starts.push(text.length)
      text += piece.slice(words, end)
    }
    this.text = text
    this.#place = place
    this.#lines = lines
    this.#starts = starts
  }

  /** The position of the whole block: the spaces after its last words are part of it. */
  get position(): Position {
    const [last] = this.#lineOf(this.text.length)
    return {start: this.#startOf(0), end: this.#point(last, last.stop)}
  }

  /** The position of what stands between two offsets. */
  positionOf(start: number, end: number): Position {
    return {start: this.#startOf(start), end: this.#endOf(end)}
  }

  /** The line feeds that are hard breaks: two spaces or more stand before them. */
  get breaks(): readonly number[] {
    return this.#starts.slice(1).flatMap((start, i) => (isHard(this.#lines[i]) ? start - 1 : []))
  }

  /** The position of a hard break whose sign, or the spaces before it, begin at an offset: it ends with the line. */
  breakAt(at: number): Position {
    const i = this.#indexOf(at)
    const [line, next] = [this.#line(i), this.#line(i + 1)]
    return {start: this.#point(line, line.words + at - (this.#starts[i] ?? 0)), end: this.#point(next, next.start)}
  }

  /** The offset in the source of a character. */
  sourceOf(at: number): number {
    return this.#startOf(at).offset
  }

  /** What is taken off between the lines: a space at the end of one, the spaces before the words of the next. */
  get hidden(): readonly Mark[] {
    const marks: Mark[] = []
    this.#lines.forEach(({start, words, end, stop}, i) => {
      const by = this.#place.start
      if (i > 0 && words > start) marks.push({start: by + start, end: by + words, text: ''})
      const isBreak = i < this.#lines.length - 1 && stop - end > 1
      if (stop > end && !isBreak) marks.push({start: by + end, end: by + stop, text: ''})
    })
    return marks
  }

  /** A line feed begins where the line stops, everything else within its words. */
  #startOf(at: number): Point & {offset: number} {
    const [line, from] = this.#lineOf(at)
    const offset = line.words + at - from
    return this.#point(line, this.text.charCodeAt(at) === 10 ? line.stop : offset)
  }

  /** What ends with a line feed ends where the next line starts. */
  #endOf(at: number): Point {
    const [line, from] = this.#lineOf(at)
    return this.#point(line, at === from && this.text.charCodeAt(at - 1) === 10 ? line.start : line.words + at - from)
  }

  #lineOf(at: number): readonly [Line, number] {
    const i = this.#indexOf(at)
    return [this.#line(i), this.#starts[i] ?? 0]
  }

  #indexOf(at: number): number {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return low
  }

  #line(i: number): Line {
    const line = this.#lines[i]
    if (!line) throw new RangeError('there is no such line')
    return line
  }

  #point({number, start}: Line, at: number): Point & {offset: number} {
    return {line: this.#place.linesBefore + number + 1, column: at - start + 1, offset: this.#place.start + at}
  }
}

const isHard = (line: Line | undefined): boolean => line !== undefined && line.stop - line.end > 1
