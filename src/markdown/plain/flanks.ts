/** How a run of `*` or `_` stands: it opens, closes, is an ordinary sign; undefined where that takes more than a look at its sides. */
export type Stand = 'opens' | 'closes' | 'nothing'

const [other, space, punctuation, unknown] = [0, 1, 2, 3]

/** The kinds of the characters that stand beside such runs; the rest of Unicode is left to the parser. */
function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code) || code === 32 || code === 10) return space
  if (code < 128) return isAsciiPunctuation(code) ? punctuation : code > 32 ? other : unknown
  if (code >= 0xc0 && code < 0x250) return code === 0xd7 || code === 0xf7 ? punctuation : other
  return '‐‑–—‘’“”…'.includes(text.charAt(at)) ? punctuation : unknown
}

/** One of the 32 signs that a backslash takes their meaning from. */
export function isAsciiPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}

/** How the run of one sign at `[start, end)` stands between its neighbours (CommonMark, 6.2). */
export function standOf(text: string, start: number, end: number): Stand | undefined {
  const [before, after] = [kindOf(text, start - 1), kindOf(text, end)]
  if (before === unknown || after === unknown || isRun(text.charCodeAt(start - 1)) || isRun(text.charCodeAt(end)))
    return undefined
  const isLeft = after !== space && (after === other || before !== other)
  const isRight = before !== space && (before === other || after !== other)
  if (isLeft && isRight) return text[start] === '_' && before === other && after === other ? 'nothing' : undefined
  if (!isLeft && !isRight) return 'nothing'
  return isLeft ? 'opens' : 'closes'
}

const isRun = (code: number): boolean => code === 42 || code === 95
