import {type Lines, type Position, type Source, spanOf} from '../../source/index.js'

/** A stretch of a file: lines and columns from 1, offsets from 0, ends exclusive. Source: SARIF 2.1.0, 3.30. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
  readonly snippet?: {readonly text: string}
}

/** The region of a position. A byte order mark, which is the first character of our text, is none to SARIF. */
export function regionOf({start, end}: Position, {value}: Pick<Source, 'value'>): Region {
  const mark = value.startsWith('\ufeff') ? 1 : 0
  const columnOf = ({line, column}: Position['start']): number => (line === 1 ? Math.max(1, column - mark) : column)
  const offset = Math.max(0, start.offset - mark)
  return {
    startLine: start.line,
    startColumn: columnOf(start),
    endLine: end.line,
    endColumn: columnOf(end),
    charOffset: offset,
    charLength: Math.max(0, end.offset - mark) - offset,
  }
}

/** Where words stand, with the words, and the lines around them where there is more on those. */
export function placeOf(position: Position, source: Pick<Source, 'value'>, lines: Lines): object {
  const span = spanOf(position)
  const around = {start: lines.startOf(position.start.line), end: endOfLine(position.end.line, lines)}
  const isMore = around.start < span.start || around.end > span.end
  const isShort = around.end - around.start <= mostContext
  return {
    region: quote(position, source),
    ...(isMore && isShort && {contextRegion: quote(lines.toPosition(around), source)}),
  }
}

/** The characters of a paragraph on one line; a file without lines would come whole with each of its findings. */
const mostContext = 2000

const endOfLine = (line: number, lines: Lines): number => lines.startOf(line) + lines.text(line).length

function quote(position: Position, source: Pick<Source, 'value'>): Region {
  const {start, end} = spanOf(position)
  return {...regionOf(position, source), snippet: {text: source.value.slice(start, end).replace(/^\ufeff/, '')}}
}
