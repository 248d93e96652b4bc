import type {PlainLine} from './line-blocks.js'

/** Lines longer than this are paragraphs, not the lines of a wrapped one. */
const widestWrap = 120
const narrowestWrap = 45

/** Shorter lines are titles, names and addresses, and say nothing about the width. */
const shortShare = 0.5
/** A line that is at least so much of the width goes on, also where the next word would have fitted. */
const longShare = 0.7

/** How a text was wrapped. */
export interface Wrap {
  /** The column that its lines were filled up to. */
  readonly width: number
  /** Blank lines stand between its paragraphs, so that a line ending alone is none of their ends. */
  readonly hasBlankLines: boolean
}

/**
 * How a text was wrapped, or undefined when its lines are paragraphs. A wrapped text has no very long line, and most of
 * its lines break in the middle of a sentence, or where the next word would not have fitted.
 */
export function findWrap(value: string, lines: readonly PlainLine[]): Wrap | undefined {
  let width = 0
  for (const line of lines) width = Math.max(width, lengthOf(line))
  if (width > widestWrap || width < narrowestWrap) return undefined
  let breaks = 0
  let inside = 0
  for (let i = 1; i < lines.length; i++) {
    const [before, line] = [lines[i - 1], lines[i]]
    if (!before || !line || line.afterBlank || line.marker !== undefined) continue
    if (lengthOf(before) < width * shortShare) continue
    breaks++
    if (!endsSentence(value, before) || isFull(value, before, line, width)) inside++
  }
  const hasBlankLines = lines.filter(line => line.afterBlank).length > 2
  return breaks > 0 && inside * 2 >= breaks ? {width, hasBlankLines} : undefined
}

/**
 * Whether `line` goes on with the paragraph of the line before it: its first word would not have fitted there, or that
 * line is long and was shortened by an editor afterwards.
 */
export function goesOn(value: string, before: PlainLine, line: PlainLine, {width, hasBlankLines}: Wrap): boolean {
  if (isFull(value, before, line, width)) return true
  const isLong = lengthOf(before) >= width * longShare
  return isLong && (hasBlankLines || !endsSentence(value, before))
}

const endsSentence = (value: string, {start, end}: PlainLine): boolean => /[.!?:”"’']$/.test(value.slice(start, end))

function isFull(value: string, before: PlainLine, line: PlainLine, width: number): boolean {
  const space = value.slice(line.start, line.end).search(/\s/)
  const firstWord = space < 0 ? lengthOf(line) : space
  // Editors wrap a little early or late: two columns of grace.
  return lengthOf(before) + 1 + firstWord > width - 2
}

const lengthOf = (line: PlainLine): number => line.end - line.start
