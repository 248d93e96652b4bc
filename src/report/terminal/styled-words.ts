import {displayText} from '../display-text.js'
import {displayWidth} from '../display-width.js'

/** A stretch of text and how it is painted. */
export interface Piece {
  readonly text: string
  readonly paint: (text: string) => string
  /** Its spaces end no word. */
  readonly isWhole?: boolean
}

/** What may not be broken: mostly one piece, more where emphasis begins or ends inside it. */
export type StyledWord = readonly Piece[]

/** The words of pieces that follow each other: white space in one of them ends a word, the end of a piece does not. */
export function wordsOf(pieces: readonly Piece[]): readonly StyledWord[] {
  const words: Piece[][] = [[]]
  for (const {text, paint, isWhole} of pieces) {
    const line = displayText(text.replaceAll('\n', ' '))
    const parts = isWhole ? [line] : line.split(' ')
    parts.forEach((part, i) => {
      if (i > 0) words.push([])
      if (part !== '') words.at(-1)?.push({text: part, paint})
    })
  }
  return words.filter(word => word.length > 0)
}

/** Words in lines of at most `width` columns; one that is wider stands by itself, so that an address stays whole. */
export function wrapWords(words: readonly StyledWord[], width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of words) {
    const columns = word.reduce((sum, {text}) => sum + displayWidth(text), 0)
    const painted = word.map(({text, paint}) => paint(text)).join('')
    if (line !== '' && used + 1 + columns > width) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? painted : `${line} ${painted}`
    used += columns + (used === 0 ? 0 : 1)
  }
  return line === '' ? lines : [...lines, line]
}
