import {displayText} from './display-text.js'
import {characterWidth, displayWidth} from './display-width.js'

/** A line as it is shown, and the carets below it. */
export interface CutLine {
  readonly line: string
  readonly carets: string
}

/** Of a long line so many columns are kept before what is meant, where half of the screen is no less. */
const columnsBefore = 30
const leastBefore = 10
/** However narrow the terminal is, this much is shown. */
const leastColumns = 40
/** A line is cut between words where one ends within so many columns. */
const longestWord = 15

/** A line with carets under its marked part; one that is too long is cut around that to `width` columns. */
export function cutLine(before: string, marked: string, after: string, width: number): CutLine {
  const room = Math.max(leastColumns, width)
  // Of a line of a hundred thousand characters no more is looked at than may be shown.
  const most = 2 * room + 100
  const head = displayText(before.slice(-most))
  const [middle, tail] = [displayText(marked.slice(0, most)), displayText(after.slice(0, most))]
  const rest = room - displayWidth(middle)
  const least = Math.min(columnsBefore, Math.max(leastBefore, Math.floor(rest / 2)))
  const start = keepEnd(head, Math.max(least, rest - displayWidth(tail)))
  const kept = keepStart(middle, room - displayWidth(start), 0)
  const end = kept === middle ? keepStart(tail, room - displayWidth(start) - displayWidth(kept), longestWord) : ''
  const carets = `${' '.repeat(displayWidth(start))}${'^'.repeat(Math.max(1, displayWidth(kept)))}`
  return {line: `${start}${kept}${end}`, carets}
}

/** The beginning of a text that fits into some columns; `…` shows that it was cut, between words where that is near. */
function keepStart(text: string, width: number, near: number): string {
  if (displayWidth(text) <= width) return text
  const kept = takeColumns([...text], width - 1).join('')
  const space = kept.lastIndexOf(' ')
  return space >= 0 && kept.length - space <= near ? `${kept.slice(0, space + 1)}…` : `${kept}…`
}

/** The end of a text that fits into some columns, cut likewise. */
function keepEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const kept = takeColumns([...text].reverse(), width - 1)
    .reverse()
    .join('')
  const space = kept.indexOf(' ')
  return space >= 0 && space < longestWord ? `…${kept.slice(space)}` : `…${kept}`
}

function takeColumns(characters: readonly string[], width: number): string[] {
  let left = width
  const end = characters.findIndex(character => {
    left -= characterWidth(character)
    return left < 0
  })
  return characters.slice(0, end < 0 ? characters.length : end)
}
