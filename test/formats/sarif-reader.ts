/** A region of SARIF, both ways of saying it. */
export interface ReadRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
  readonly snippet?: {readonly text: string}
}

/** A stretch of a text by its offsets. */
export interface ReadSpan {
  readonly start: number
  readonly end: number
}

/** The span that lines and columns say. Knows SARIF alone: a byte order mark is no character, three endings end a line. */
export function byLines(text: string, {startLine, startColumn, endLine, endColumn}: ReadRegion): ReadSpan {
  const starts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length)
  const offsetOf = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1
  return {start: offsetOf(startLine, startColumn), end: offsetOf(endLine, endColumn)}
}

/** The span that offset and length say. */
export function byOffset({charOffset, charLength}: ReadRegion): ReadSpan {
  return {start: charOffset, end: charOffset + charLength}
}

/** One correction of one file. */
export interface ReadFix {
  readonly safe: boolean
  readonly replacements: readonly {
    readonly deletedRegion: ReadRegion
    readonly insertedContent?: {readonly text: string}
  }[]
}

/** Makes the corrections that do not touch each other, the first ones first, as an editor would that reads a log of SARIF. */
export function applyFixes(
  text: string,
  fixes: readonly ReadFix[],
  spanOf: (text: string, region: ReadRegion) => ReadSpan,
): string {
  const taken: (ReadSpan & {readonly words: string})[] = []
  for (const {replacements} of fixes) {
    const edits = replacements.map(({deletedRegion, insertedContent}) => ({
      ...spanOf(text, deletedRegion),
      words: insertedContent?.text ?? '',
    }))
    const isTaken = edits.some(a => taken.some(b => (a.start < b.end && b.start < a.end) || a.start === b.start))
    if (!isTaken) taken.push(...edits)
  }
  const fromTheEnd = taken.sort((a, b) => b.start - a.start)
  return fromTheEnd.reduce((value, {start, end, words}) => value.slice(0, start) + words + value.slice(end), text)
}
