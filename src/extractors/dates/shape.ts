import type {Span} from '../../source/index.js'

/**
 * A text with every word and number put into one letter that says which part of a date it can be, so that the patterns
 * are short and know no words: “on Tuesday, May 12, 2026, at 9:00 a.m. ET” → `v W, M 1, Y, v 1:0 Z X`.
 *
 * Spans of candidates are offsets into `codes`. A stretch of white space is one space (two where it is three or more).
 */
export interface Shape {
  /** With a `leftOut` for each stretch of the text that was not read. */
  readonly codes: string
  readonly text: string
  /** Where each letter begins in the text; one more than there are letters. */
  readonly starts: readonly number[]
}

/** A stretch of a block from one of its tokens to another, both included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** Stands for a stretch of the text in which no date can be. No pattern matches it. */
export const leftOut = '\n'

/** The shape of a text in which no date can be. */
export const noShape: Shape = {codes: '', text: '', starts: [0]}

/** The words of a span of a shape. */
export function wordsOf({text, starts}: Shape, {start, end}: Span): string {
  return text.slice(starts[start], starts[end])
}
