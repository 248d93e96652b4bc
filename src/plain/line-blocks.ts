import {lineEndAt, type Span} from '../source/index.js'

/** What a line of plain text is, and where its words stand (bullet and indentation left out). */
export interface PlainLine extends Span {
  /** The list marker before the words: `bullet`, a number, or none. */
  readonly marker: 'bullet' | number | undefined
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
  /** Where the line ends, trailing space left out. */
  readonly end: number
}

const bullet = /^[•·▪◦‣●○■∙*–-][ \t]{1,8}(?=\S)/
const numbered = /^(\d{1,2})[.)][ \t]{1,8}(?=\S)/
/** A comment to the linter alone on its line is no text of the release. */
const comment = /^<!--\s{0,4}pressrel-[^>]{1,400}-->$/

/** The lines of a plain text that hold words, in order. */
export function readPlainLines(value: string): readonly PlainLine[] {
  const lines: PlainLine[] = []
  let afterBlank = true
  for (let at = value.charCodeAt(0) === 0xfeff ? 1 : 0; at < value.length; ) {
    const ending = lineEndAt(value, at)
    const line = toPlainLine(value, at, ending.text, afterBlank)
    if (line) lines.push(line)
    afterBlank = line === undefined
    at = ending.next
  }
  return lines
}

function toPlainLine(value: string, from: number, to: number, afterBlank: boolean): PlainLine | undefined {
  const text = value.slice(from, to)
  const words = text.trim()
  if (words === '' || comment.test(words)) return undefined
  const start = from + text.indexOf(words)
  const end = start + words.length
  const head = words.slice(0, 16)
  // `- 30 -` · `* * *`: a line that ends with the sign that it opens with is no item of a list.
  const isDash = words.endsWith(head.charAt(0)) ? null : bullet.exec(head)
  const number = numbered.exec(head)
  if (isDash) return {start: start + isDash[0].length, end, marker: 'bullet', afterBlank}
  if (number) return {start: start + number[0].length, end, marker: Number(number[1]), afterBlank}
  return {start, end, marker: undefined, afterBlank}
}
