import type {Position, Range} from 'vscode-languageserver/node'
import type {Lines, Point, Span} from '../source/index.js'

/** A point as the protocol has it: line and UTF-16 character from 0. */
export function toPlace({line, column}: Point): Position {
  return {line: line - 1, character: column - 1}
}

/** A span of a text as the protocol has it. */
export function toRange(lines: Lines, {start, end}: Span): Range {
  return {start: toPlace(lines.toPoint(start)), end: toPlace(lines.toPoint(end))}
}

/** The offset of a place, which beyond the end of a line or of the text is that end. */
export function toOffset(lines: Lines, {line, character}: Position): number {
  return lines.startOf(line + 1) + Math.min(character, lines.text(line + 1).length)
}
