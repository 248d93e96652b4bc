import {oneLine} from './display-text.js'
import {displayWidth} from './display-width.js'

/**
 * The words of a text in lines of at most `width` columns, however many spaces or line endings stood between them. A word
 * that is wider than a line is broken between characters as readers see them, so that no accent leaves its letter; a
 * no-break space breaks nowhere.
 */
export function wrap(text: string, width: number): readonly string[] {
  const words = oneLine(text)
    .split(' ')
    .flatMap(word => breakWord(word, width))
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words) {
    const columns = displayWidth(word)
    const isFull = line !== '' && used + 1 + columns > width
    if (isFull) lines.push(line)
    const isNew = line === '' || isFull
    line = isNew ? word : `${line} ${word}`
    used = isNew ? columns : used + 1 + columns
  }
  return [...lines, line]
}

/** A word in pieces that fit into a line: mostly one. */
function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  // Made here and not once: it takes longer than the rest, and few texts hold such a word.
  for (const {segment} of new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(word)) {
    const isFull = piece !== '' && displayWidth(piece) + displayWidth(segment) > width
    if (isFull) pieces.push(piece)
    piece = isFull ? segment : piece + segment
  }
  return [...pieces, piece]
}
