/** A line of a piece, as offsets into its text. */
export interface Line {
  /** Counted from 0 in the piece. */
  readonly number: number
  readonly start: number
  /** Where its words begin and end, without the spaces around them; both where it stops in a blank line. */
  readonly words: number
  readonly end: number
  /** Before its line feed. */
  readonly stop: number
}

/** The lines of a text whose only white space is spaces and line feeds. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const stop = feed < 0 ? text.length : feed
    let [words, end] = [start, stop]
    while (words < stop && text.charCodeAt(words) === 32) words++
    while (end > words && text.charCodeAt(end - 1) === 32) end--
    lines.push({number: lines.length, start, words, end, stop})
    start = stop + 1
  }
  return lines
}

export const isBlank = ({words, end}: Line): boolean => words === end

/** What follows is words, whatever stands before: letters, quotation marks, sums, brackets, `-5`, `-- Acme`, `+5`, `#tag`, `1.5`, `**bold**`. */
const opensWords =
  /^(?:[A-Za-z!"'$(,.;/?@%^{}[\\_\u0080-\uFFFF]|\*(?! )|[+](?! |$)|-(?=[^\s\-|:])|--(?= ?[^\s\-|:])|#(?=[^\s#])|\d+(?:[.)](?=[^\s])|(?![.)\d])))/
const onlyMarks = /^(?:[* ]{1,200}|[_ ]{1,200}|[- ]{1,200})$/

/** `***`, `_ _ _`, `---`: three signs or more and nothing else. */
export function isThematicBreak(words: string): boolean {
  return onlyMarks.test(words) && words.replaceAll(' ', '').length > 2
}

/** Whether the words of a line are part of a paragraph and nothing else, be it its first line or a later one. */
export function isOfParagraph(words: string): boolean {
  return opensWords.test(words) && !onlyMarks.test(words)
}

/** The same for a line after the first, which no list interrupts but one that begins with 1: “…, June 16,\n2026. Both”. */
export function goesOnParagraph(words: string): boolean {
  return isOfParagraph(words) || laterNumber.test(words)
}

const laterNumber = /^(?!1[.)])\d{1,9}[.)](?: |$)/
